import type { ReportSection } from '@camau/contracts';
import { reasonSentences } from '../components/derived-reasons';
import { StatusTag } from '../components/status-tag';
import { useTranslator } from '../platform/translation';
import { declaredDifference } from './view-model';

/** The declared status beside the derived one, and what made the rules derive it. */
export function DeclaredAndDerived({ section }: { section: ReportSection }) {
  const { t } = useTranslator();
  const difference = declaredDifference(section);
  return (
    <dl className="camau-statuses">
      <div>
        <dt>{t('positions.board.exceptions.declared')}</dt>
        <dd>
          {section.declaredStatus ? (
            <StatusTag status={section.declaredStatus} />
          ) : (
            <span className="camau-empty">{t('progress-reports.declaredMissing')}</span>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('positions.board.exceptions.derived')}</dt>
        <dd>
          <StatusTag status={section.derivedStatus} />
          <DerivedWhy section={section} />
        </dd>
      </div>
      {difference && (
        <div className="camau-statuses__difference">
          <dt className="govuk-visually-hidden">{t('progress-reports.check.declaredAndDerived')}</dt>
          <dd>{t(`progress-reports.difference.${difference}`)}</dd>
        </div>
      )}
    </dl>
  );
}

/** The reasons of the derived status, as sentences. */
export function DerivedWhy({ section }: { section: Pick<ReportSection, 'derivedReasons'> }) {
  const translator = useTranslator();
  return reasonSentences(section.derivedReasons, translator).map((sentence) => (
    <span key={sentence} className="camau-note">
      {sentence}
    </span>
  ));
}
