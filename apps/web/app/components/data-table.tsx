import type { ReactNode } from 'react';

export interface Column {
  readonly key: string;
  readonly label: ReactNode;
  /** the label as plain words, shown beside each value when a narrow screen stacks the cells */
  readonly words: string;
  readonly isNumeric?: boolean;
  readonly sort?: 'ascending' | 'descending' | 'none';
}

export interface Row {
  readonly key: string;
  /** one a column; the first names the row */
  readonly cells: readonly ReactNode[];
}

/** From so many columns on, the figures are set smaller. */
const DENSE_FROM = 6;

interface DataTableProps {
  readonly caption: ReactNode;
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A table people compare in: caption, scopes, tabular figures. A narrow screen stacks each row; the explicit roles keep it a table there. */
export function DataTable({ caption, isCaptionHidden = false, columns, rows }: DataTableProps) {
  return (
    <table
      role="table"
      className={`govuk-table camau-table${columns.length > DENSE_FROM ? ' camau-table--dense' : ''}`}
    >
      <caption className={isCaptionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--s'}>
        {caption}
      </caption>
      <thead role="rowgroup" className="govuk-table__head">
        <tr role="row" className="govuk-table__row">
          {columns.map(({ key, label, isNumeric, sort }) => (
            <th key={key} role="columnheader" scope="col" aria-sort={sort} className={cellClass('header', isNumeric)}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="govuk-table__body">
        {rows.map(({ key, cells }) => (
          <tr key={key} role="row" className="govuk-table__row">
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.key} role="rowheader" scope="row" className="govuk-table__header">
                  {cells[index]}
                </th>
              ) : (
                <td
                  key={column.key}
                  role="cell"
                  className={cellClass('cell', column.isNumeric)}
                  data-label={column.words}
                >
                  {cells[index]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellClass(part: 'header' | 'cell', isNumeric = false): string {
  return `govuk-table__${part}${isNumeric ? ` govuk-table__${part}--numeric` : ''}`;
}

/** A column whose label is plain words. */
export function column(key: string, words: string, isNumeric = false): Column {
  return { key, words, label: words, isNumeric };
}
