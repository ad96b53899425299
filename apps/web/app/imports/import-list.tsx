import type { ImportListItem } from '@camau/contracts';
import { AppLink } from '../components/app-link';
import { AuthoredText } from '../components/authored-text';
import { column, DataTable } from '../components/data-table';
import { useTranslator } from '../platform/translation';
import { paths } from '../paths';
import { countSentences, sourceName } from './view-model';

/** Earlier imports, newest first. */
export function ImportTable({ items, programme }: { items: readonly ImportListItem[]; programme: string }) {
  const translator = useTranslator();
  const { t, instant, list } = translator;
  if (items.length === 0) return <p className="govuk-inset-text">{t('imports.list.empty')}</p>;
  const columns = (['ref', 'name', 'madeBy', 'madeAt', 'state', 'result'] as const).map((key) =>
    column(key, t(`imports.list.${key}`)),
  );
  const rows = items.map((item) => ({
    key: item.ref,
    cells: [
      <AppLink key="ref" to={paths.import(programme, item.ref)}>
        {item.ref}
      </AppLink>,
      sourceName(item, translator),
      <AuthoredText key="by" text={item.madeBy} isUnmarked />,
      <time key="at" dateTime={item.madeAt}>
        {instant(item.madeAt)}
      </time>,
      t(`imports.state.${item.state}`),
      list(countSentences(item.counts, translator)),
    ],
  }));
  return <DataTable caption={t('imports.list.caption')} isCaptionHidden columns={columns} rows={rows} />;
}
