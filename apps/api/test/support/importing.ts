import type { Import, MilestoneList } from '@camau/contracts';
import { bodyOf } from './reporting.js';
import type { Answer, Caller } from './requests.js';

export type Problem = {
  code: string;
  problems: { pointer: string; code: string; text: string; marks?: string[] }[];
  current?: Import;
};
export type ImportAnswer = Answer<Import & Problem>;

/** Pastes rows of cells, tabs between them. */
export function paste(
  caller: Caller,
  rows: readonly (readonly string[])[],
  headers?: Record<string, string>,
): Promise<ImportAnswer> {
  const content = rows.map((cells) => cells.join('\t')).join('\n');
  return send(caller, { name: 'Pasted cells', kind: 'paste', content }, headers);
}

/** Uploads a file's bytes. */
export function upload(
  caller: Caller,
  kind: 'csv' | 'xlsx',
  bytes: Buffer | string,
  headers?: Record<string, string>,
): Promise<ImportAnswer> {
  return send(
    caller,
    { name: `plan.${kind}`, kind, content: Buffer.from(bytes as string).toString('base64') },
    headers,
  );
}

function send(caller: Caller, body: object, headers: Record<string, string> = {}): Promise<ImportAnswer> {
  return caller('POST', '/imports', { body, headers });
}

/** Does something with an import that was shown: saves it, takes it back. */
export function act(
  caller: Caller,
  { ref, version }: Pick<Import, 'ref' | 'version'>,
  what: 'confirmations' | 'undos',
  headers: Record<string, string> = {},
): Promise<ImportAnswer> {
  return caller('POST', `/imports/${ref}/${what}`, { version, headers });
}

/** Each row's number, what becomes of it, and its messages: `3 refused titleEn:cell_needed`. */
export function outcomes({ rows }: Pick<Import, 'rows'>): string[] {
  return rows.map(({ number, outcome, messages }) =>
    [number, outcome, ...messages.map(({ column, code }) => `${column}:${code}`)].join(' '),
  );
}

/** Refs of all milestones a caller sees. */
export async function refsSeen(caller: Caller): Promise<string[]> {
  const { body } = await caller<MilestoneList>('GET', '/milestones?limit=200&sort=ref');
  return body.items.map(({ ref }) => ref);
}

export const HEADERS = [
  'Ref',
  'Title (English)',
  'Workstream',
  'Force',
  'Tier',
  'Owner (English)',
  'Baseline',
  'Forecast',
  'Reason code',
  'Reason',
];

/** A row of a milestone that is not there yet. */
export function newRow(
  ref: string,
  more: Partial<Record<'title' | 'force' | 'baseline' | 'forecast' | 'reasonCode' | 'reason', string>> = {},
): string[] {
  const {
    title = `Milestone ${ref}`,
    force = 'Gwent Police',
    baseline = '',
    forecast = '',
    reasonCode = '',
    reason = '',
  } = more;
  return [ref, title, 'FD', force, 'Programme', 'Head of training', baseline, forecast, reasonCode, reason];
}

/** A forecast that comes in a spreadsheet: shown, saved and taken back; `after` is told of each step. */
export async function importForecast(
  caller: Caller,
  ref: string,
  forecastOn: string,
  after: (step: string) => Promise<void>,
): Promise<void> {
  const shown = bodyOf(
    await paste(caller, [
      ['Ref', 'Forecast', 'Reason code'],
      [ref, forecastOn, 'Scope'],
    ]),
  );
  await after('an import shown');
  const saved = bodyOf(await act(caller, shown, 'confirmations'));
  await after('an import saved');
  bodyOf(await act(caller, saved, 'undos'));
  await after('an import taken back');
}
