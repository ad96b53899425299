import type { CycleState, ReportState } from './rules.js';
import { CYCLES, SUBJECTS, type CycleName, type Post, type Section, type Subject } from './vocabulary.js';

/** An ask of a report; a removed one is remembered. */
export interface AskPicture {
  readonly ref: string;
  readonly kind: 'decision' | 'support' | 'note';
  readonly words: string;
  readonly state: 'raised' | 'for_board' | 'not_taken';
  readonly reason: string | null;
  readonly isRemoved: boolean;
}

/** What a submission froze: its sections' words, and each ask as its ref and words. */
export interface SubmissionPicture {
  readonly words: string;
  readonly asks: string[];
}

/** A report as it stands: what is compared between the model and what it models. */
export interface ReportPicture {
  readonly state: ReportState;
  readonly authors: readonly Post[];
  /** Words saved for each section; null while there are none. */
  readonly words: readonly (string | null)[];
  /** Every question ever asked, in order: the submission it is pinned to and its answer. */
  readonly questions: readonly { readonly round: number; readonly answer: string | null }[];
  /** Every ask ever raised, in the order of their refs. */
  readonly asks: readonly AskPicture[];
  /** What each submission froze, in order. */
  readonly submissions: readonly SubmissionPicture[];
  readonly acceptedSubmission: number | null;
}

export interface CyclePicture {
  readonly state: CycleState;
  readonly isSigned: boolean;
  readonly reopenedFor: readonly Subject[];
  readonly reports: Readonly<Record<Subject, ReportPicture>>;
}

/** A frozen position: what it holds of each subject, asks for the Board alone; null where nothing was received. */
export interface PositionPicture {
  readonly cycle: CycleName;
  readonly version: number;
  readonly isCirculated: boolean;
  readonly holds: Readonly<Record<Subject, SubmissionPicture | null>>;
}

/** Everything there is, positions in the order of their closing. */
export interface Picture {
  readonly cycles: Readonly<Record<CycleName, CyclePicture>>;
  readonly positions: readonly PositionPicture[];
}

export type Changeable<T> = { -readonly [Key in keyof T]: Changeable<T[Key]> };

const unwritten = (): ReportPicture => ({
  state: 'not_started',
  authors: [],
  words: [null, null],
  questions: [],
  asks: [],
  submissions: [],
  acceptedSubmission: null,
});

/** Two planned cycles and nothing else. */
export function firstPicture(): Changeable<Picture> {
  const cycle = (): CyclePicture => ({
    state: 'planned',
    isSigned: false,
    reopenedFor: [],
    reports: each(unwritten),
  });
  const picture: Picture = {
    cycles: Object.fromEntries(CYCLES.map((name) => [name, cycle()])) as Record<CycleName, CyclePicture>,
    positions: [],
  };
  return picture as Changeable<Picture>;
}

/** One value for each subject. */
export function each<T>(value: (subject: Subject) => T): Record<Subject, T> {
  return Object.fromEntries(SUBJECTS.map((subject) => [subject, value(subject)])) as Record<Subject, T>;
}

/** What a step writes into a section, and what an answer says. */
export const wordsOf = (step: number, section: Section): string => `Section ${section} as saved in step ${step}.`;
export const answerOf = (step: number): string => `The answer of step ${step}.`;

/** The position the Board reads: of the last period, its latest version, among those circulated. */
export function boardReads({ positions }: Picture): PositionPicture | null {
  const circulated = positions.filter(({ isCirculated }) => isCirculated);
  const rank = ({ cycle, version }: PositionPicture): number => CYCLES.indexOf(cycle) * 1000 + version;
  return circulated.sort((a, b) => rank(b) - rank(a))[0] ?? null;
}
