import type { MissingItem } from '@camau/contracts';

/** Where a report stands on the web. */
export interface ReportAddress {
  readonly programme: string;
  readonly cycle: string;
  /** force slug or `national` */
  readonly subject: string;
}

/** The path of a report's page. */
export function reportPath({ programme, cycle, subject }: ReportAddress): string {
  return `/programmes/${programme}/cycles/${cycle}/reports/${subject}`;
}

/** The path of the page where something missing is made good: its section, its milestone's re-forecast, else the report. */
export function missingPath(
  { pointer, about }: Pick<MissingItem, 'pointer' | 'about'>,
  address: ReportAddress,
): string {
  const [, kind, name = ''] = (about ?? pointer).split('/');
  const part = encodeURIComponent(name.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (kind === 'sections') return `${reportPath(address)}/sections/${part}`;
  if (kind !== 'milestones') return reportPath(address);
  const { programme, subject } = address;
  const place = subject === 'national' ? 'national' : `forces/${subject}`;
  return `/programmes/${programme}/${place}/milestones/${part}/re-forecast`;
}
