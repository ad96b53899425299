import { isDeepStrictEqual } from 'node:util';
import type { Picture } from './picture.js';
import type { ReportingModel } from './reporting-model.js';
import { stepOf, type Wish } from './sequences.js';
import { CYCLE_ACTS, REPORT_ACTS, sayStep, type Outcome, type Step } from './vocabulary.js';

/** What the model is held against: the rules in memory, or the API with its database. */
export interface Modelled {
  /** sends the step and answers with how each of its requests ended */
  send(step: Step, index: number): Promise<readonly Outcome[]>;
  look(): Promise<Picture>;
  /** what must hold after every step beside the picture: an error says which invariant broke */
  check(step: Step, model: ReportingModel): Promise<void>;
}

/** What a sequence came to, counted. */
export interface Tally {
  steps: number;
  readonly ends: Map<string, number>;
}

/** Plays a sequence on both and throws, telling it step by step, at the first difference. */
export async function playBoth(wishes: readonly Wish[], model: ReportingModel, modelled: Modelled, tally: Tally) {
  const told: string[] = [];
  const fail = (what: string): never => {
    throw new Error(`${what}\n\nThe sequence:\n${told.map((line, at) => `  ${at + 1}. ${line}`).join('\n')}\n`);
  };
  for (const [index, wish] of wishes.entries()) {
    const step = stepOf(wish, model);
    const expected = [...model.play(step, index)].sort();
    const ends = [...(await modelled.send(step, index))].sort();
    told.push(`${sayStep(step)} – ${ends.join(', ')}`);
    tally.steps += 1;
    for (const end of ends) tally.ends.set(`${step.act} ${end}`, (tally.ends.get(`${step.act} ${end}`) ?? 0) + 1);
    if (!isDeepStrictEqual(ends, expected)) fail(`The last step should have ended: ${expected.join(', ')}.`);
    const difference = firstDifference(model.picture, await modelled.look());
    if (difference !== null) fail(difference);
    await modelled.check(step, model).catch((error: unknown) => fail(String(error)));
  }
}

/** Where two pictures part, in words; null when they are the same. */
export function firstDifference(expected: unknown, found: unknown, at = ''): string | null {
  if (isDeepStrictEqual(expected, found)) return null;
  const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
  // NB: inside, before saying they differ: what the API's own driver read is of another realm than what a test wrote down.
  if (isObject(expected) && isObject(found) && Array.isArray(expected) === Array.isArray(found)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
      const inside = firstDifference(expected[key], found[key], `${at}/${key}`);
      if (inside !== null) return inside;
    }
    return null;
  }
  return `${at} should be ${JSON.stringify(expected)} and is ${JSON.stringify(found)}.`;
}

/** Acts that no sequence ever got done: a run that met none of them would prove nothing about them. */
export function neverDone({ ends }: Tally): string[] {
  return [...REPORT_ACTS, ...CYCLE_ACTS].filter((act) => !ends.has(`${act} done`));
}
