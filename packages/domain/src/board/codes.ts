/** What the secretariat records of a Board: a decision it took, or an action somebody took away (domain.md, Govern). */
export const BOARD_RECORD_KINDS = ['decision', 'action'] as const;
export type BoardRecordKind = (typeof BOARD_RECORD_KINDS)[number];

/** `open`: somebody has to carry it out, and it returns on every Board page until it is closed. */
export const BOARD_RECORD_STATES = ['open', 'closed'] as const;
export type BoardRecordState = (typeof BOARD_RECORD_STATES)[number];

/** How far a question of a Board member is: with the office, with the secretariat, before the whole Board. */
export const BOARD_QUESTION_STATES = ['asked', 'answered', 'circulated'] as const;
export type BoardQuestionState = (typeof BOARD_QUESTION_STATES)[number];

/** What of a frozen position a question may be pinned to. */
export const FIGURE_KINDS = ['confidence', 'counts', 'subject', 'section', 'milestone', 'ask'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** Longest question or answer, in characters: a page before a meeting is read, not studied. */
export const BOARD_QUESTION_LIMIT = 1000;

/** Longest wording of a decision or an action, and of the words that close one, in characters. */
export const BOARD_RECORD_LIMIT = 2000;

/** Longest name of an owner's post, in characters. */
export const OWNER_POST_LIMIT = 200;
