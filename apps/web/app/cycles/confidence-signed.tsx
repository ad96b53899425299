import type { Cycle } from '@camau/contracts';
import { AuthoredText } from '../components/authored-text';
import { Confidence } from '../components/confidence';
import { useTranslator } from '../platform/translation';

/** The delivery confidence as signed, or that it is not. */
export function ConfidenceSigned({ cycle }: { cycle: Cycle }) {
  const { t, instant } = useTranslator();
  if (cycle.state === 'planned') return null;
  return (
    <section className="camau-section">
      <h2 className="govuk-heading-m">{t('cycles.confidence.heading')}</h2>
      {cycle.deliveryConfidence ? (
        <>
          <p className="govuk-body">
            <Confidence code={cycle.deliveryConfidence} scale={cycle.confidenceScale} />
          </p>
          {cycle.confidenceReason && (
            <p className="govuk-body">
              <AuthoredText text={cycle.confidenceReason} isNarrative />
            </p>
          )}
          {cycle.signedAt && (
            <p className="govuk-hint">{t('cycles.confidence.signed', { date: instant(cycle.signedAt) })}</p>
          )}
        </>
      ) : (
        <p className="govuk-body">{t('cycles.confidence.notSigned')}</p>
      )}
    </section>
  );
}
