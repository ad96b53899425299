import type { Programme, TranslationItem } from '@camau/contracts';
import type { TextPlace } from '@camau/domain';
import type { Translator } from '@camau/i18n/translator';
import { cycleName, subjectName, workstreamName } from '../platform/names';
import { paths } from '../paths';

type Placed = Pick<TranslationItem, 'kind' | 'cycle' | 'version' | 'pointer' | 'ref' | 'subject' | 'workstream'>;

/** Parts of a record that are named otherwise than the record. */
const PARTS: Readonly<Record<string, string>> = {
  'board_record/ownerPost': 'board_owner',
  'board_record/closingWords': 'board_closing',
  'board_question/answer': 'board_answer',
  'report_question/answer': 'report_answer',
  'ask/decisionReason': 'ask_reason',
};

/** Frozen documents, where the ref is that of a milestone inside and is named last. */
const HOLDS_OTHERS: readonly TextPlace[] = ['position', 'submission'];

/** Where a text stands, in words: "Frozen position, Quarter 2, 2019–20; Gwent; Training". */
export function placeWords(
  programme: Pick<Programme, 'forces' | 'workstreams'>,
  item: Placed,
  translator: Translator,
): string {
  const place = translator.t(`translations.place.${PARTS[`${item.kind}${item.pointer}`] ?? item.kind}`, {
    cycle: item.cycle ? cycleName(item.cycle, translator) : '',
    ref: item.ref ?? '',
  });
  const subject = item.subject && subjectName(programme, item.subject, translator);
  const workstream = item.workstream && workstreamName(programme, item.workstream, translator);
  return [place, subject, workstream, HOLDS_OTHERS.includes(item.kind) ? item.ref : null].filter(Boolean).join('; ');
}

const PATHS: Readonly<Record<TextPlace, (slug: string, item: Placed) => string>> = {
  position: (slug, { cycle, version }) => paths.position(slug, cycle ?? '', version ?? undefined),
  submission: reportPath,
  milestone: (slug, { subject, ref }) => paths.milestone(slug, subject, ref ?? ''),
  cell: (slug, { workstream, subject }) => paths.cell(slug, workstream ?? '', subject ?? 'national'),
  board_record: (slug, { ref }) => paths.boardRecord(slug, ref ?? ''),
  board_question: (slug, { ref }) => paths.boardQuestion(slug, ref ?? ''),
  report_question: reportPath,
  report_reason: reportPath,
  reopening: (slug, { cycle }) => paths.cycle(slug, cycle ?? ''),
  ask: reportPath,
};

/** The page a text stands on. */
export function placePath(slug: string, item: Placed): string {
  return PATHS[item.kind](slug, item);
}

function reportPath(slug: string, { cycle, subject }: Placed): string {
  return paths.report(slug, cycle ?? '', subject ?? 'national');
}
