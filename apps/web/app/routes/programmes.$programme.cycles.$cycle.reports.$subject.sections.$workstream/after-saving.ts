import type { ProgressReport } from '@camau/contracts';
import { saidNews } from '../../progress-reports/milestone-news';
import { nextSection, type SectionValues } from '../../progress-reports/section-form';
import { paths } from '../../paths';

type Report = Pick<ProgressReport, 'programme' | 'cycle' | 'subject' | 'sections'>;

/** Where a saved section's writer goes on, and what is said there: of milestones always, for they went into the history. */
export function afterSaving(
  { programme, cycle, subject, sections }: Report,
  workstream: string,
  values: SectionValues,
) {
  const count = saidNews(values.milestones).length;
  const news = count > 0 ? { key: 'report-sections.news.done', params: { count } } : null;
  const section = (ref: string) => paths.section(programme, cycle, subject, ref);
  if (values.next === 'en' || values.next === 'cy') {
    return { to: `${section(workstream)}?writing=${values.next}`, notice: news };
  }
  const next = values.next === 'on' ? nextSection(sections, workstream) : null;
  if (next) return { to: section(next), notice: news };
  return { to: paths.report(programme, cycle, subject), notice: news ?? { key: 'progress-reports.done.save' } };
}
