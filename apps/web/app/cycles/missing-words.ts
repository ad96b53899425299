import type { MissingItem, Programme } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import { workstreamName } from '../platform/names';
import { paths } from '../paths';
import { newsField } from '../progress-reports/milestone-news';
import { sectionOfPointer } from '../progress-reports/view-model';

type Place = Pick<Programme, 'slug' | 'workstreams'>;

/** What a report lacks, in a sentence that names the section or the milestone. */
export function missingWords(
  item: MissingItem,
  programme: Pick<Place, 'workstreams'>,
  translator: Pick<Translator, 't' | 'has' | 'language'>,
): string {
  const { t, has } = translator;
  const own = `chasing.missing.${item.code}`;
  if (has(own)) return t(own);
  const key = `progress-reports.blocker.${item.code}`;
  const section = sectionOfPointer(item.pointer)?.workstream;
  return t(has(key) ? key : 'progress-reports.blocker.other', {
    section: section ? workstreamName(programme, section, translator) : '',
    milestone: item.params.ref ?? '',
  });
}

/** Where it is made good: the section, the milestone or the question in its section, else the milestone's re-forecast or the report. */
export function missingPath(item: MissingItem, slug: string, cycle: string, subject: string): string {
  const section = sectionOfPointer(item.about ?? item.pointer);
  const [, kind, name = ''] = item.pointer.split('/');
  if (section) {
    const field =
      { questions: `answer-${name}`, milestones: newsField(item.params.ref ?? name) }[kind ?? ''] ?? section.field;
    return `${paths.section(slug, cycle, subject, section.workstream)}#${field}`;
  }
  return kind === 'milestones' ? paths.reforecast(slug, subject, name) : paths.report(slug, cycle, subject);
}
