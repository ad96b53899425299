import type { Board } from '@camau/contracts';
import type { FrozenFigure } from '@camau/domain';
import type { Translator } from '@camau/i18n/translator';
import { plainText } from '../platform/names';
import { frozenNames } from './view-model';

/** What a figure is called on pages: the judgement, a section, a milestone, an ask, in the names the position froze. */
export function figureName(
  { kind, subject, ref }: FrozenFigure,
  board: Pick<Board, 'subjects' | 'workstreams'>,
  translator: Translator,
): string {
  const { t } = translator;
  const names = frozenNames(board, translator);
  if (kind === 'confidence') return t('positions.board.confidence.heading');
  if (kind === 'counts') return t(`positions.board.matrix.${ref === 'sections' ? 'counts' : 'milestoneCounts'}`);
  if (kind === 'section') {
    const parts = { subject: names.subject(subject ?? undefined), workstream: names.workstream(ref ?? undefined) };
    return t('positions.board.exceptions.title', parts);
  }
  const owner = names.subject(subject ?? undefined);
  if (kind === 'subject') return owner;
  const milestone = board.subjects
    .find(({ slug }) => slug === subject)
    ?.milestones.find((candidate) => candidate.ref === ref);
  const title = plainText(milestone?.title, translator);
  return title
    ? t('board.question.milestone', { ref: ref ?? '', title })
    : t('board.question.ask', { ref: ref ?? '', subject: owner });
}
