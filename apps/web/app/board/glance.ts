import type { Board } from '@camau/contracts';
import { isSameFigure, type FrozenFigure } from '@camau/domain';
import type { Translator } from '@camau/i18n/translator';

export interface GlanceFact {
  readonly key: 'asks' | 'outcomes' | 'exceptions' | 'records';
  readonly words: string;
  /** the part of the page it stands for */
  readonly to: string;
  readonly isUrgent: boolean;
}

type Glanced = Pick<Board, 'asks' | 'outcomes' | 'exceptions' | 'counts' | 'records' | 'subjects'>;

/** The Board page in four sentences: what is to be decided, whether outcomes move, what is off track, what is still to be done. */
export function boardGlance(board: Glanced, translator: Translator): GlanceFact[] {
  return [
    asksFact(board, translator),
    outcomesFact(translator),
    exceptionsFact(board, translator),
    recordsFact(board, translator),
  ];
}

/** The asks the Board has not recorded anything against yet. */
export function undecidedAsks({ asks, records }: Pick<Board, 'asks' | 'records'>): Board['asks'] {
  return asks.filter(({ ref, kind }) => kind !== 'note' && !records.some(({ ask }) => ask === ref));
}

function asksFact(board: Glanced, { t, list }: Translator): GlanceFact {
  const waiting = undecidedAsks(board);
  const count = (kind: string) => waiting.filter((ask) => ask.kind === kind).length;
  const parts = [
    ...(count('decision') > 0 ? [t('board.glance.decisions', { count: count('decision') })] : []),
    ...(count('support') > 0 ? [t('board.glance.support', { count: count('support') })] : []),
  ];
  const isDone = board.asks.some(({ kind }) => kind !== 'note');
  const words =
    parts.length > 0
      ? t('board.glance.sought', { what: list(parts) })
      : t(`board.glance.${isDone ? 'allDecided' : 'noneSought'}`);
  return { key: 'asks', words, to: '#decisions', isUrgent: parts.length > 0 };
}

function outcomesFact({ t }: Translator): GlanceFact {
  return { key: 'outcomes', words: t('board.glance.outcomes'), to: '#outcomes', isUrgent: false };
}

function exceptionsFact({ counts, subjects }: Glanced, { t, list }: Translator): GlanceFact {
  const { not_in_scope: _outside = 0, ...inScope } = counts.sections;
  const total = Object.values(inScope).reduce((sum, count) => sum + count, 0);
  const offTrack = counts.sections['off_track'] ?? 0;
  const missing = subjects.filter(({ state }) => state === 'not_received').length;
  const parts = [
    ...(offTrack > 0 ? [t('board.glance.offTrack', { count: offTrack, total })] : []),
    ...(missing > 0 ? [t('board.glance.notReceived', { count: missing })] : []),
  ];
  const words = parts.length > 0 ? list(parts) : t('board.glance.nothingOff', { total });
  return { key: 'exceptions', words, to: '#exceptions', isUrgent: parts.length > 0 };
}

function recordsFact({ records }: Glanced, { t }: Translator): GlanceFact {
  const open = records.filter(({ state }) => state === 'open');
  const overdue = open.filter(({ daysOverdue }) => daysOverdue > 0).length;
  const words =
    open.length === 0
      ? t('board.glance.nothingOpen')
      : t(overdue > 0 ? 'board.glance.openOverdue' : 'board.glance.open', { count: open.length, overdue });
  return { key: 'records', words, to: '#actions', isUrgent: overdue > 0 };
}

/** How delivery confidence moved against the Board before, on the programme's own scale, best first; `first` where there was none. */
export function confidenceMove({
  confidence,
  confidenceScale,
}: Pick<Board, 'confidence' | 'confidenceScale'>): 'first' | 'same' | 'better' | 'worse' {
  const { value, previous } = confidence;
  if (previous === null) return 'first';
  if (previous === value) return 'same';
  const place = (code: string) => confidenceScale.findIndex((point) => point.code === code);
  return place(value) < place(previous) ? 'better' : 'worse';
}

/** The questions on one figure, in the order they were asked. */
export function questionsOn(questions: Board['questions'], figure: FrozenFigure): Board['questions'] {
  return questions.filter((question) => isSameFigure(question.figure, figure));
}

/** The questions on figures that stand nowhere else on the page. */
export function otherQuestions({
  questions,
  asks,
  exceptions,
}: Pick<Board, 'questions' | 'asks' | 'exceptions'>): Board['questions'] {
  const shown: FrozenFigure[] = [
    { kind: 'confidence', subject: null, ref: null },
    ...asks.map(({ subject, ref }) => ({ kind: 'ask' as const, subject, ref })),
    ...exceptions.flatMap(({ subject, workstream, ref }): FrozenFigure[] => [
      ...(workstream ? [{ kind: 'section' as const, subject, ref: workstream }] : []),
      ...(ref ? [{ kind: 'milestone' as const, subject, ref }] : []),
    ]),
  ];
  return questions.filter(({ figure }) => !shown.some((one) => isSameFigure(one, figure)));
}
