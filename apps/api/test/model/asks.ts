import type { AskPicture, Changeable, Picture, ReportPicture, SubmissionPicture } from './picture.js';
import type { AskAct, Outcome, Step } from './vocabulary.js';

/** Asks as the model has them: whom a step is about, and what domain.md (Govern) says becomes of it. No line of the product is in it. */
const KINDS = ['decision', 'support', 'note'] as const;

/** What a step asks, and the office's reason not to take it. */
export const askWordsOf = (step: number): string => `Asked in step ${step}.`;
export const askKindOf = (step: number): AskPicture['kind'] => KINDS[step % KINDS.length]!;
export const NOT_TAKEN_BECAUSE = 'The office sees to it itself.';

/** The ask a step means: the office the first that waits for it, or else the last; an author the first or the last. Null where none stands. */
export function askMeant({ act, section }: Pick<Step, 'act' | 'section'>, asks: readonly AskPicture[]): string | null {
  const standing = asks.filter(({ isRemoved }) => !isRemoved);
  const waiting = standing.find(({ state }) => state === 'raised');
  if (act === 'decide_ask') return (waiting ?? standing.at(-1))?.ref ?? null;
  return (section === 0 ? standing[0] : standing.at(-1))?.ref ?? null;
}

/** Refs run through the programme: nobody's number is drawn twice, a removed one's neither. */
export function nextAskRef({ cycles }: Picture): string {
  const drawn = Object.values(cycles).flatMap(({ reports }) => Object.values(reports).flatMap(({ asks }) => asks));
  return `ASK-${String(drawn.length + 1).padStart(4, '0')}`;
}

/** How an act on an ask ends where its report lets the post act. */
export function askOutcome(act: AskAct, isStale: boolean, isEmpty: boolean, ask: AskPicture | undefined): Outcome {
  if (act !== 'raise_ask' && (ask === undefined || ask.isRemoved)) return 'hidden';
  if (act !== 'raise_ask' && isStale) return 'stale';
  return isEmpty && act !== 'remove_ask' ? 'invalid' : 'done';
}

/** What was decided was about the words it was decided on: edited, an ask stands as raised again. */
export function changeAsk(
  { act, section }: { readonly act: AskAct; readonly section: Step['section'] },
  index: number,
  report: Changeable<ReportPicture>,
  ref: string,
): void {
  const words = { kind: askKindOf(index), words: askWordsOf(index), state: 'raised', reason: null } as const;
  if (act === 'raise_ask') return void report.asks.push({ ref, ...words, isRemoved: false });
  const ask = report.asks.find((one) => one.ref === ref)!;
  if (act === 'edit_ask') Object.assign(ask, words);
  else if (act === 'remove_ask') ask.isRemoved = true;
  else if (section === 0) Object.assign(ask, { state: 'for_board', reason: null });
  else Object.assign(ask, { state: 'not_taken', reason: NOT_TAKEN_BECAUSE });
}

/** A cycle is not closed while the office has not answered an ask for a decision or support of an accepted report. */
export function keepsFromClosing({ state, asks }: ReportPicture): boolean {
  const waits = (ask: AskPicture): boolean => !ask.isRemoved && ask.state === 'raised' && ask.kind !== 'note';
  return state === 'accepted' && asks.some(waits);
}

/** What a submission freezes of its asks, and which of them a position takes over: those that are for the Board by then. */
export const frozenAsks = (asks: readonly AskPicture[]): string[] =>
  asks.filter(({ isRemoved }) => !isRemoved).map(({ ref, words }) => `${ref} ${words}`);

export function forBoardOnly(submission: SubmissionPicture, asks: readonly AskPicture[]): SubmissionPicture {
  const taken = asks.filter(({ state }) => state === 'for_board').map(({ ref }) => ref);
  return { ...submission, asks: submission.asks.filter((ask) => taken.includes(ask.split(' ')[0]!)) };
}
