import type { Board } from '@camau/contracts';
import { pointerOfFigure, type FrozenFigure } from '@camau/domain';
import type { Translator } from '@camau/i18n/translator';
import { slipWords } from '../components/slip-words';
import { plainText } from '../platform/names';

export type Change = NonNullable<Board['changes']>['list'][number];
type Names = Pick<Board, 'subjects' | 'workstreams'>;

/** Names of the frozen position's own subjects and workstreams: what they were called then. */
export function frozenNames({ subjects, workstreams }: Names, translator: Translator) {
  const subject = (slug: string | undefined) => {
    const found = subjects.find((candidate) => candidate.slug === slug);
    return found?.subject === 'force' ? plainText(found.name, translator) : translator.t('milestones.national');
  };
  const workstream = (ref: string | undefined) =>
    plainText(workstreams.find((candidate) => candidate.ref === ref)?.name, translator) || (ref ?? '');
  return { subject, workstream };
}

export interface ExceptionView {
  readonly key: string;
  readonly title: string;
  readonly subject: string;
  readonly workstream: string | null;
  /** what a question may be pinned to here */
  readonly figures: readonly { readonly figure: FrozenFigure; readonly pointer: string | null }[];
  readonly declared: string | null;
  readonly derived: string | null;
  readonly reason: Board['subjects'][number]['sections'][number]['reason'];
  readonly milestones: readonly { readonly ref: string; readonly words: string }[];
  readonly isNotReceived: boolean;
}

type Raised = Board['exceptions'][number];

/** The exceptions gathered by subject and workstream: the two statuses, the lead's words, the Board milestones behind them. */
export function boardExceptions(
  board: Pick<Board, 'exceptions' | 'subjects' | 'workstreams'>,
  translator: Translator,
): ExceptionView[] {
  const names = frozenNames(board, translator);
  const groups = new Map<string, Raised[]>();
  for (const raised of board.exceptions) {
    const key = `${raised.subject}/${workstreamOf(board, raised) ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), raised]);
  }
  return [...groups].map(([key, raised]) => {
    const [slug = '', ref = ''] = key.split('/');
    const subject = board.subjects.find((candidate) => candidate.slug === slug);
    const section = subject?.sections.find(({ workstream }) => workstream === ref);
    return {
      key,
      title: ref
        ? translator.t('positions.board.exceptions.title', {
            subject: names.subject(slug),
            workstream: names.workstream(ref),
          })
        : names.subject(slug),
      subject: slug,
      workstream: ref || null,
      figures: figuresOf(board, slug, ref, raised),
      declared: section?.declared ?? null,
      derived: section?.derived ?? null,
      reason: section?.reason ?? null,
      milestones: raised.flatMap((exception) =>
        exception.kind === 'milestone_off_track' ? [milestoneView(subject, exception, translator)] : [],
      ),
      isNotReceived: raised.some(({ kind }) => kind === 'report_not_received'),
    };
  });
}

/** The section and the milestones behind an exception; without either the subject as a whole. */
function figuresOf(board: Pick<Board, 'subjects'>, slug: string, workstream: string, raised: readonly Raised[]) {
  const section: FrozenFigure = workstream
    ? { kind: 'section', subject: slug, ref: workstream }
    : { kind: 'subject', subject: slug, ref: null };
  const milestones = raised.flatMap(({ ref }): FrozenFigure[] =>
    ref ? [{ kind: 'milestone', subject: slug, ref }] : [],
  );
  return [
    { figure: section, pointer: pointerOfFigure(board, section) },
    // NB: one link to ask is enough for a card; questions on its milestones stand here too.
    ...milestones.map((figure) => ({ figure, pointer: null })),
  ];
}

/** The workstream an exception belongs to: its own, or that of the milestone it names. */
function workstreamOf(board: Pick<Board, 'subjects'>, { subject, workstream, ref }: Raised): string | undefined {
  return (
    workstream ??
    board.subjects.find(({ slug }) => slug === subject)?.milestones.find((milestone) => milestone.ref === ref)
      ?.workstream
  );
}

function milestoneView(
  subject: Board['subjects'][number] | undefined,
  { ref = '', slip = null }: Raised,
  translator: Translator,
) {
  const { t, date } = translator;
  const milestone = subject?.milestones.find((candidate) => candidate.ref === ref);
  const title = plainText(milestone?.title, translator);
  const words = milestone?.forecastOn
    ? t('positions.board.exceptions.milestone', {
        ref,
        title,
        forecast: date(milestone.forecastOn),
        slip: slipWords(slip, translator),
      })
    : t('positions.board.exceptions.noForecast', { ref, title });
  return { ref, words };
}

/** Changes since the position circulated before, as sentences. */
export function changeSentences(
  list: readonly Change[],
  board: Names & Pick<Board, 'confidenceScale'>,
  translator: Translator,
): string[] {
  const names = frozenNames(board, translator);
  const sentences = list.map((change) => {
    const values = {
      from: changeValue(change, change.from, board, translator),
      to: changeValue(change, change.to, board, translator),
    };
    const milestone = board.subjects.flatMap(({ milestones }) => milestones).find(({ ref }) => ref === change.ref);
    return translator.t(`positions.board.changes.${change.kind}`, {
      ...values,
      subject: names.subject(change.subject),
      workstream: names.workstream(change.workstream),
      ref: change.ref ?? '',
      title: plainText(milestone?.title, translator),
      field: change.field ? translator.t(`progress-reports.review.field.${change.field}`) : '',
    });
  });
  // Words that changed in both languages are one change to the Board.
  return [...new Set(sentences)];
}

const WORDS: Partial<Record<Change['kind'], (value: string) => string>> = {
  report: (value) => `progress-reports.state.${value}`,
  milestone_tier: (value) => `milestones.tier.${value}`,
};

/**
 * The changes a Board reads one by one, and how many it does not: of milestones those of the Board's tier, and those that left it
 * (domain.md, Milestone); the rest is in the frozen record.
 */
export function boardChanges(list: readonly Change[], { subjects }: Names): { shown: Change[]; others: number } {
  const milestones = subjects.flatMap((subject) => subject.milestones);
  const isOfBoard = new Set(milestones.filter(({ tier }) => tier === 'board').map(({ ref }) => ref));
  const left = new Set(
    list.filter(({ kind, from }) => kind === 'milestone_tier' && from === 'board').map(({ ref }) => ref),
  );
  const shown = list.filter(({ ref }) => ref === undefined || isOfBoard.has(ref) || left.has(ref));
  return { shown, others: list.length - shown.length };
}

/** A value a change is from or to, in words. */
export function changeValue(
  { kind }: Change,
  value: string | null,
  { confidenceScale }: Pick<Board, 'confidenceScale'>,
  translator: Translator,
): string {
  const { t, date, has } = translator;
  if (value === null) return t('positions.board.changes.nothing');
  if (kind === 'submission') return value;
  if (kind === 'milestone_forecast' || kind === 'milestone_baseline') return date(value);
  if (kind === 'confidence')
    return plainText(confidenceScale.find(({ code }) => code === value)?.name, translator) || value;
  const key = WORDS[kind]?.(value) ?? `milestones.status.${value}`;
  return has(key) ? t(key) : value;
}
