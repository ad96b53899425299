import type { Board, BoardQuestionItem } from '@camau/contracts';

/** What Board pages ask of one person: questions they may read, and asks nobody has recorded anything against. */
export interface BoardWork {
  readonly questions: readonly BoardQuestionItem[];
  readonly undecided: Board['asks'];
}

/** The list each permission turns into work: answer what was asked, circulate what was answered, read what one asked oneself. */
export function boardWorkFor(
  { questions }: Pick<BoardWork, 'questions'>,
  permission: 'board:answer' | 'board:circulate_answer' | 'board:ask',
): readonly BoardQuestionItem[] {
  if (permission === 'board:ask') return questions.filter(({ isMine }) => isMine);
  return questions.filter(({ state }) => state === (permission === 'board:answer' ? 'asked' : 'answered'));
}
