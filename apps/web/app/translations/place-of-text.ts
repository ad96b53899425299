import type { Programme, TranslationItem } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import { cycleName, subjectName, workstreamName } from '../platform/names';
import { paths } from '../paths';

type Placed = Pick<TranslationItem, 'kind' | 'cycle' | 'version' | 'ref' | 'subject' | 'workstream'>;

/** Where a text stands, in words: "Frozen position, Quarter 2, 2019–20; Gwent; Training". */
export function placeWords(
  programme: Pick<Programme, 'forces' | 'workstreams'>,
  item: Placed,
  translator: Translator,
): string {
  const place = translator.t(`translations.place.${item.kind}`, {
    cycle: item.cycle ? cycleName(item.cycle, translator) : '',
    ref: item.ref ?? '',
  });
  const subject = item.subject && subjectName(programme, item.subject, translator);
  const workstream = item.workstream && workstreamName(programme, item.workstream, translator);
  return [place, subject, workstream, item.kind === 'milestone' ? null : item.ref].filter(Boolean).join('; ');
}

/** The page a text stands on. */
export function placePath(slug: string, { kind, cycle, version, ref, subject, workstream }: Placed): string {
  if (kind === 'position') return paths.position(slug, cycle ?? '', version ?? undefined);
  if (kind === 'submission') return paths.report(slug, cycle ?? '', subject ?? 'national');
  if (kind === 'milestone') return paths.milestone(slug, subject, ref ?? '');
  return paths.cell(slug, workstream ?? '', subject ?? 'national');
}
