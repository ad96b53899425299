import type { Installation } from '@camau/contracts';
import { useTranslator } from '../platform/translation';

/** GOV.UK phase banner saying, once a page, that what follows is illustrative and which day it is here. */
export function DemonstrationBanner({
  installation,
  isIllustrative,
}: {
  installation: Installation | null;
  isIllustrative: boolean;
}) {
  const { t, date } = useTranslator();
  const clock = installation?.factsClock;
  const isDemonstration = clock?.mode === 'demonstration';
  if (!isDemonstration && !isIllustrative) return null;
  return (
    <section className="govuk-phase-banner camau-phase-banner" aria-label={t('common.demonstration.tag')}>
      <p className="govuk-phase-banner__content">
        <strong className="govuk-tag govuk-phase-banner__content__tag camau-tag--accent">
          {t('common.demonstration.tag')}
        </strong>
        <span className="govuk-phase-banner__text">
          {isDemonstration
            ? t('common.demonstration.text', { date: date(clock.today) })
            : t('common.demonstration.system')}
        </span>
      </p>
    </section>
  );
}
