import type { Tx } from '../database/tx.js';
import { recordEvents } from './audit.js';

/** Records, in the write it came with, that the author confirmed what looks like personal data: who, where, which kinds; never the words. */
export async function recordConfirmation(tx: Tx): Promise<void> {
  const { confirmation } = tx.context;
  if (confirmation === undefined) return;
  await recordEvents(tx, [
    {
      action: 'personal_data.confirmed',
      programmeId: confirmation.programmeId,
      subjectType: 'request',
      subjectId: confirmation.path,
      facts: { findings: confirmation.findings },
    },
  ]);
}
