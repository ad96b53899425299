import type { Cycle } from '@camau/contracts';
import { AuthoredText } from '../components/authored-text';
import { Confidence } from '../components/confidence';
import { ConflictTable } from '../components/conflict-table';
import { useTranslator } from '../platform/translation';
import type { CycleFormAnswer } from './cycle-actions';

/** Somebody changed the cycle meanwhile: what it is now beside what this reader saw and typed. Nothing was done. */
export function CycleConflict({ current, typed }: { current: Cycle; typed: CycleFormAnswer['typed'] }) {
  const { t } = useTranslator();
  const { deliveryConfidence, confidenceReason, confidenceScale, state } = current;
  const none = <span className="camau-empty">{t('closings.conflict.none')}</span>;
  const signed = typed.action === 'sign';
  return (
    <section className="camau-section">
      <h2 className="govuk-heading-m">{t('closings.conflict.heading')}</h2>
      <p className="govuk-body">{t('closings.conflict.lead')}</p>
      <ConflictTable
        fields={[
          {
            key: 'state',
            label: t('closings.conflict.state'),
            theirs: t(`cycles.state.${state}`),
            yours: typed.seenState && t(`cycles.state.${typed.seenState}`),
            isSame: typed.seenState === state,
          },
          {
            key: 'confidence',
            label: t('closings.conflict.confidence'),
            theirs: deliveryConfidence ? <Confidence code={deliveryConfidence} scale={confidenceScale} /> : none,
            yours: signed && typed.confidence ? <Confidence code={typed.confidence} scale={confidenceScale} /> : none,
            isSame: !signed,
          },
          {
            key: 'reason',
            label: t('closings.conflict.reason'),
            theirs: confidenceReason ? <AuthoredText text={confidenceReason} isNarrative /> : none,
            yours: typed.reason || none,
            isSame: typed.reason === '',
          },
        ]}
      />
    </section>
  );
}
