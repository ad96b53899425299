import fc from 'fast-check';
import type { ReportingModel } from './reporting-model.js';
import {
  CYCLES,
  POST_NAMES,
  SECTIONS,
  sayStep,
  SENDINGS,
  SUBJECTS,
  type Act,
  type CycleName,
  type Post,
  type Section,
  type Sending,
  type Step,
  type Subject,
} from './vocabulary.js';

/** How often each act is tried: forward more often than back, or no cycle would ever close. */
const WEIGHTS: Readonly<Record<Act, number>> = {
  sign: 5,
  take_back: 6,
  reopen: 3,
  admit_late: 6,
  withdraw: 3,
  send_back: 6,
  answer: 6,
  accept: 12,
  close: 10,
  circulate: 4,
  submit: 12,
  start: 6,
  save: 14,
  raise_ask: 6,
  edit_ask: 3,
  remove_ask: 2,
  decide_ask: 8,
  open: 3,
  record_not_received: 9,
  begin_review: 5,
  wait: 1,
};
/** What is tried where nobody may do what was wished. */
const FORWARD: readonly Act[] = [
  'close',
  'accept',
  'answer',
  'decide_ask',
  'submit',
  'start',
  'open',
  'save',
  'circulate',
];
/** And where nothing goes forward. */
const BACK: readonly Act[] = ['reopen', 'sign', 'send_back', 'take_back', 'admit_late'];
const ACTS = Object.keys(WEIGHTS) as Act[];

/** A wish: what to try and by whom. A guided one looks for somebody and somewhere the model allows it. */
export interface Wish extends Step {
  readonly isGuided: boolean;
}

/** Sequences of wishes, which fast-check shortens when one fails. */
export function sequences(length: number): fc.Arbitrary<Wish[]> {
  const wish = fc.record<Wish>({
    isGuided: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    act: fc.oneof(...ACTS.map((act) => ({ weight: WEIGHTS[act], arbitrary: fc.constant(act) }))),
    post: fc.constantFrom<Post[]>(...POST_NAMES),
    cycle: fc.constantFrom<CycleName[]>(...CYCLES),
    subject: fc.constantFrom<Subject[]>(...SUBJECTS),
    section: fc.constantFrom<Section[]>(...SECTIONS),
    sending: fc.oneof(
      { weight: 17, arbitrary: fc.constant<Sending>('complete') },
      ...SENDINGS.slice(1).map((sending) => ({ weight: 1, arbitrary: fc.constant(sending) })),
    ),
  });
  return fc.array(wish.map(readable), { minLength: 1, maxLength: length, size: 'max' });
}

/** The wish as fast-check prints it: a sentence. */
function readable(wish: Wish): Wish {
  const say = (): string => (wish.isGuided ? `about ${wish.act} in ${wish.cycle}` : sayStep(wish));
  return Object.defineProperty(wish, fc.toStringMethod, { value: say });
}

/** The step a wish comes to: as wished, or for a guided one the first place and post, counted on from the wished ones, where it is allowed now; failing that, another act. */
export function stepOf({ isGuided, ...wished }: Wish, model: ReportingModel): Step {
  if (!isGuided) return wished;
  for (const act of [wished.act, ...from(FORWARD, FORWARD[wished.section * 5]!), ...BACK]) {
    const step = allowedStep({ ...wished, act }, model, act === wished.act ? mayBeDone : goesForward);
    if (step !== null) return step;
  }
  return wished;
}

type Worth = (step: Step, model: ReportingModel) => boolean;
const mayBeDone: Worth = (step, model) => model.judge({ ...step, sending: 'complete' }) === 'done';
/** NB: the office may think again about an ask as often as it likes; where nothing else was wished that leads nowhere. */
const goesForward: Worth = (step, model) =>
  mayBeDone(step, model) && (step.act !== 'decide_ask' || model.isAwaited(step));

function allowedStep(wished: Step, model: ReportingModel, isWorthTrying: Worth): Step | null {
  for (const cycle of from(CYCLES, wished.cycle)) {
    for (const subject of from(SUBJECTS, wished.subject)) {
      for (const post of from(POST_NAMES, wished.post)) {
        const step = { ...wished, cycle, subject, post };
        if (isWorthTrying(step, model)) return step;
      }
    }
  }
  return null;
}

/** The values in their order, beginning with one of them. */
function from<T>(values: readonly T[], first: T): T[] {
  const at = values.indexOf(first);
  return [...values.slice(at), ...values.slice(0, at)];
}
