import type { Import, ImportRow } from '@camau/contracts';
import { ROW_OUTCOMES, type RowOutcome } from '@camau/domain';
import { AppLink } from '../components/app-link';
import { column, DataTable } from '../components/data-table';
import { useProgramme } from '../platform/frame';
import { useTranslator } from '../platform/translation';
import { paths } from '../paths';
import { changeWords, kindQuery, type RowKind } from './view-model';

/** The rows of the sheet, each with what it does and, cell by cell, why not; links show one kind alone. */
export function ImportRows({ shown, kind: current }: { shown: Import; kind: RowKind | null }) {
  const { t } = useTranslator();
  const { slug } = useProgramme();
  const columns = [
    column('number', t('imports.page.rowNumber')),
    column('ref', t('imports.page.rowRef')),
    column('outcome', t('imports.page.rowOutcome')),
    column('detail', t('imports.page.rowDetail')),
  ];
  const kinds = ([...ROW_OUTCOMES, 'warned'] as const).filter((kind) => shown.counts[kind] > 0);
  return (
    <section aria-labelledby="rows-heading">
      <h2 id="rows-heading" className="govuk-heading-m">
        {t('imports.page.rows')}
      </h2>
      <nav aria-label={t('imports.page.filter')}>
        <ul className="camau-kinds">
          {[null, ...kinds].map((kind) => (
            <li key={kind ?? 'all'}>
              <AppLink
                to={paths.import(slug, shown.ref, kindQuery(kind))}
                aria-current={kind === current ? 'true' : undefined}
                preventScrollReset
              >
                {kind === null ? t('imports.page.all') : `${t(`imports.outcome.${kind}`)} (${shown.counts[kind]})`}
              </AppLink>
            </li>
          ))}
        </ul>
      </nav>
      {shown.rows.length === 0 ? (
        <p className="govuk-inset-text">{t('imports.page.noRows')}</p>
      ) : (
        <DataTable
          caption={t('imports.page.rowsCaption')}
          isCaptionHidden
          columns={columns}
          rows={shown.rows.map((row) => ({
            key: String(row.number),
            cells: [
              row.number,
              row.ref ?? '',
              <OutcomeTag key="outcome" outcome={row.outcome} />,
              <RowDetail key="detail" row={row} />,
            ],
          }))}
        />
      )}
    </section>
  );
}

function OutcomeTag({ outcome }: { outcome: RowOutcome }) {
  const { t } = useTranslator();
  return <span className={`camau-outcome camau-outcome--${outcome}`}>{t(`imports.outcome.${outcome}`)}</span>;
}

function RowDetail({ row }: { row: ImportRow }) {
  const translator = useTranslator();
  const { t } = translator;
  const programme = useProgramme();
  if (row.changes.length + row.messages.length === 0) return null;
  return (
    <ul className="camau-details">
      {row.messages.map(({ column: of, level, text }) => (
        <li key={`${of}${text}`} className={`camau-details__${level}`}>
          <strong>{t(`imports.page.${level}`)}</strong> {of === null ? text : `${t(`imports.column.${of}`)}: ${text}`}
        </li>
      ))}
      {row.changes.map((change) => (
        <li key={change.column}>{changeWords(change, programme, translator)}</li>
      ))}
    </ul>
  );
}
