import { addOpenCycle, forEachAtOnce, SECTION, sending, subjectsOf } from './cycle-acts.js';
import type { Installation } from './installation.js';

/** The cycle after the closed one, in which every report is a draft: what its page says of them is measured. */
export const DRAFTED_CYCLE = 'bench-2';
const A_QUARTER = 91;

/** Starts every report of a new cycle and fills its first section in, over HTTP: each is owed, and each lacks something. */
export async function draftWholeCycle(installation: Installation, forces: number): Promise<void> {
  await addOpenCycle(installation, DRAFTED_CYCLE, A_QUARTER);
  const [lead, writer] = [await sending(installation, 'leadOfAll'), await sending(installation, 'writer')];
  await forEachAtOnce(subjectsOf(forces), async (subject) => {
    const send = subject === 'national' ? writer : lead;
    const path = `/cycles/${DRAFTED_CYCLE}/reports/${subject}`;
    const { sections } = (await send('POST', path)) as unknown as { sections: { workstream: string }[] };
    await send('PUT', `${path}/sections/${sections[0]!.workstream}`, SECTION);
  });
}
