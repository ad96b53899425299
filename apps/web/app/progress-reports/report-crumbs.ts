import type { Crumb } from '../components/breadcrumbs';
import { useProgrammeCrumb } from '../platform/frame';
import { cycleName } from '../platform/names';
import { useTranslator } from '../platform/translation';
import { paths } from '../paths';

interface Place {
  readonly programme: string;
  readonly cycle: string;
  readonly subject: string;
}

/** The crumbs of a report's pages: programme, cycle and, for the pages inside it, the report. */
export function useReportCrumbs({ programme, cycle, subject }: Place, isInside: boolean): Crumb[] {
  const translator = useTranslator();
  const crumb = useProgrammeCrumb();
  const report = { text: translator.t('progress-reports.title'), to: paths.report(programme, cycle, subject) };
  return [
    crumb,
    { text: cycleName(cycle, translator), to: paths.cycle(programme, cycle) },
    ...(isInside ? [report] : []),
  ];
}
