import type { ChangeRequest } from '@camau/contracts';
import { useTranslator } from '../platform/translation';

/** The state of a change request as a tag. */
export function RequestState({ state }: { state: ChangeRequest['state'] }) {
  const { t } = useTranslator();
  return (
    <strong className={`govuk-tag camau-request-state camau-request-state--${state}`}>
      {t(`change-requests.state.${state}`)}
    </strong>
  );
}
