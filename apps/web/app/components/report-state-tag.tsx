import { useTranslator } from '../platform/translation';

/** A report's state in words, in the accent's tints: status colours are for statuses. */
export function ReportStateTag({ state }: { state: string }) {
  const { t } = useTranslator();
  return (
    <strong className={`govuk-tag camau-report-state camau-report-state--${state.replaceAll('_', '-')}`}>
      {t(`progress-reports.state.${state}`)}
    </strong>
  );
}
