import type { ProgressReport, ReportSection } from '@camau/contracts';
import { ReportSections } from '../../progress-reports/report-content';

/** A section for those who may read but not write it now. */
export function SectionReader({ report, section }: { report: ProgressReport; section: ReportSection }) {
  return <ReportSections report={{ ...report, sections: [section] }} />;
}
