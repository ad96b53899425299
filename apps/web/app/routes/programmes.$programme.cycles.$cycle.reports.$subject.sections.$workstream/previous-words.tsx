import type { ReportSection } from '@camau/contracts';
import { AuthoredText } from '../../components/authored-text';
import { StatusTag } from '../../components/status-tag';
import { cycleName } from '../../platform/names';
import { useTranslator } from '../../platform/translation';

/** Last time's accepted words, to read beside this time's; never copied. */
export function PreviousWords({ previous }: { previous: ReportSection['previous'] }) {
  const translator = useTranslator();
  const { t } = translator;
  if (!previous) return <p className="govuk-body">{t('progress-reports.section.noPrevious')}</p>;
  return (
    <section aria-labelledby="previous-heading" className="camau-previous">
      <h2 className="govuk-heading-s" id="previous-heading">
        {t('progress-reports.section.previous', { cycle: cycleName(previous.cycle, translator) })}
      </h2>
      <dl>
        <dt>{t('progress-reports.section.previousDeclared')}</dt>
        <dd>
          {previous.declaredStatus ? (
            <StatusTag status={previous.declaredStatus} />
          ) : (
            t('progress-reports.declaredMissing')
          )}
        </dd>
        {previous.noChange && (
          <>
            <dt>{t('progress-reports.section.noChange')}</dt>
            <dd>{t('common.yes')}</dd>
          </>
        )}
        <dt>{t('progress-reports.section.previousAchieved')}</dt>
        <dd>
          <AuthoredText text={previous.achieved} isNarrative />
        </dd>
        <dt>{t('progress-reports.section.previousPlanned')}</dt>
        <dd>
          <AuthoredText text={previous.planned} isNarrative />
        </dd>
      </dl>
    </section>
  );
}
