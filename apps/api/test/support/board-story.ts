import { bodyOf } from './reporting.js';
import type { Caller } from './requests.js';

type Callers = Readonly<Record<'boardMember' | 'officer' | 'secretariat', Caller>>;
interface Written {
  readonly ref: string;
  readonly version: number;
}

const english = (en: string) => ({ en, cy: null, original: 'en', otherState: 'missing' });

/** A Board member asks about a circulated cycle, and the secretariat records what the Board decided and gave out. */
export async function askAndRecord({ boardMember, secretariat }: Callers, cycle: string): Promise<void> {
  const question = { cycle, positionVersion: 1, pointer: '/confidence', text: 'What would make it green?' };
  bodyOf(await boardMember('POST', '/board-questions', { body: question }));
  const decision = { kind: 'decision', cycle, text: english('The funding of the front doors goes on.') };
  bodyOf(await secretariat('POST', '/board-records', { body: decision }));
  const owner = { ownerPost: english('Force lead'), dueOn: '2019-11-29' };
  bodyOf(
    await secretariat('POST', '/board-records', {
      body: { kind: 'action', cycle, text: english('Recruit.'), ...owner },
    }),
  );
}

/** The office answers, the secretariat circulates the answer and closes the action. */
export async function answerAndClose({ officer, secretariat }: Callers): Promise<void> {
  const question = bodyOf(await officer<{ items: Written[] }>('GET', '/board-questions?state=asked')).items[0]!;
  const path = `/board-questions/${question.ref}`;
  bodyOf(await officer('POST', `${path}/answers`, { version: 1, body: { answer: 'Two more posts filled.' } }));
  bodyOf(await secretariat('POST', `${path}/circulations`, { version: 2, body: {} }));
  const { items } = bodyOf(await secretariat<{ items: Written[] }>('GET', '/board-records?kind=action&state=open'));
  const closing = { version: 1, body: { closingWords: english('Recruited.') } };
  bodyOf(await secretariat('POST', `/board-records/${items.at(-1)!.ref}/closings`, closing));
}
