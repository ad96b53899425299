import type { CellStanding, Matrix } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { AuthoredText } from '../../components/authored-text';
import { SubjectName, WorkstreamName } from '../../components/names';
import { StatusTag } from '../../components/status-tag';
import { useProgramme } from '../../platform/frame';
import { workstreamName } from '../../platform/names';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { cellNotes, countWords, matrixRows, type MatrixRow } from './view-model';

/** Forces down, workstreams across. The headings stay in sight while it scrolls; a narrow screen reads it force by force. */
export function MatrixTable({ matrix }: { matrix: Matrix }) {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <div className="camau-scroll" role="region" aria-label={t('workstreams.matrix.scroll')} tabIndex={0}>
      <table role="table" className="govuk-table camau-table camau-matrix-table">
        <caption className="govuk-visually-hidden">{t('workstreams.matrix.caption')}</caption>
        <thead role="rowgroup" className="govuk-table__head">
          <tr role="row" className="govuk-table__row">
            <th role="columnheader" scope="col" className="govuk-table__header">
              {t('workstreams.matrix.subject')}
            </th>
            {matrix.workstreams.map(({ ref, name, counts }) => (
              <th key={ref} role="columnheader" scope="col" className="govuk-table__header">
                <AuthoredText text={name} isUnmarked />
                <span className="camau-note">{countWords(counts, translator)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="govuk-table__body">
          {matrixRows(matrix).map((row) => (
            <MatrixTableRow key={row.slug} row={row} isMixed={matrix.subjects.some(({ basis }) => basis === 'live')} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MatrixTableRow({ row, isMixed }: { row: MatrixRow; isMixed: boolean }) {
  const translator = useTranslator();
  const { t } = translator;
  const programme = useProgramme();
  return (
    <tr role="row" className="govuk-table__row">
      <th role="rowheader" scope="row" className="govuk-table__header">
        <SubjectName programme={programme} subject={row.slug} />
        <span className="camau-note">{countWords(row.counts, translator)}</span>
        {isMixed && row.isCirculated && <span className="camau-note">{t('workstreams.matrix.asCirculated')}</span>}
      </th>
      {row.cells.map((cell) => (
        <td
          key={cell.workstream}
          role="cell"
          className="govuk-table__cell"
          data-label={workstreamName(programme, cell.workstream, translator)}
        >
          <div>
            <MatrixCell cell={cell} />
          </div>
        </td>
      ))}
    </tr>
  );
}

function MatrixCell({ cell }: { cell: CellStanding }) {
  const translator = useTranslator();
  const { t } = translator;
  const programme = useProgramme();
  if (cell.status === null) return <span className="camau-empty">{t('workstreams.matrix.notShown')}</span>;
  return (
    <>
      <AppLink className="camau-cell-link" to={paths.cell(programme.slug, cell.workstream, cell.subject)}>
        <StatusTag status={cell.status} isCompact />
        <span className="govuk-visually-hidden">
          {' '}
          <WorkstreamName programme={programme} workstream={cell.workstream} />,{' '}
          <SubjectName programme={programme} subject={cell.subject} />
        </span>
      </AppLink>
      {cellNotes(cell, translator).map((note) => (
        <span key={note} className="camau-note">
          {note}
        </span>
      ))}
    </>
  );
}
