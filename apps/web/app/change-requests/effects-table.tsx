import type { ChangeRequest } from '@camau/contracts';
import type { BilingualText } from '@camau/contracts';
import type { Status } from '@camau/domain';
import { AuthoredText } from '../components/authored-text';
import { column, DataTable } from '../components/data-table';
import { slipWords } from '../components/slip-words';
import { StatusTag } from '../components/status-tag';
import { useTranslator } from '../platform/translation';
import { effectViews, type EffectKind, type EffectValue } from './view-model';

/** What approval changes: each field as it is and as it will be; once decided, as it was and what was decided on. */
export function EffectsTable({ request }: { request: Pick<ChangeRequest, 'state' | 'effects'> }) {
  const { t } = useTranslator();
  const side = request.state === 'raised' ? 'waiting' : 'decided';
  return (
    <DataTable
      caption={t(`change-requests.effects.caption.${request.state}`)}
      isCaptionHidden
      columns={[
        column('field', t('change-requests.effects.field')),
        column('from', t(`change-requests.effects.from.${side}`)),
        column('to', t(`change-requests.effects.to.${side}`)),
      ]}
      rows={effectViews(request.effects).map(({ field, kind, from, to }) => ({
        key: field,
        cells: [
          t(`change-requests.effects.name.${field}`),
          <Value key="from" kind={kind} value={from} />,
          <Value key="to" kind={kind} value={to} />,
        ],
      }))}
    />
  );
}

function Value({ kind, value }: { kind: EffectKind; value: EffectValue }) {
  const translator = useTranslator();
  const { t, date } = translator;
  if (value === null) return t('common.notSet');
  switch (kind) {
    case 'date':
      return <time dateTime={String(value)}>{date(String(value))}</time>;
    case 'tier':
      return t(`milestones.tier.${String(value)}`);
    case 'status':
      return <StatusTag status={value as Status} />;
    case 'slip':
      return slipWords(Number(value), translator);
    case 'post':
      return <AuthoredText text={value as BilingualText} />;
  }
}
