import type { Status } from '@camau/domain';
import type { Board } from '@camau/contracts';
import { AppLink } from '../components/app-link';
import { AuthoredText } from '../components/authored-text';
import { column, DataTable } from '../components/data-table';
import { StatusCounts, StatusTag } from '../components/status-tag';
import { useTranslator } from '../platform/translation';
import { frozenRecordOf } from './board-place';
import { matrixRows, type MatrixCell } from './matrix-rows';
import { frozenNames } from './view-model';

/** Workstreams × subjects with counts: never a rolled-up colour. */
export function BoardMatrix({ board }: { board: Board }) {
  const translator = useTranslator();
  const { t } = translator;
  const names = frozenNames(board, translator);
  return (
    <section className="camau-board__part camau-matrix">
      <h2 className="govuk-heading-m">{t('positions.board.matrix.heading')}</h2>
      <div className="camau-matrix__counts">
        <div>
          <h3 className="govuk-heading-s">{t('positions.board.matrix.counts')}</h3>
          <StatusCounts counts={board.counts.sections} />
        </div>
        <div>
          <h3 className="govuk-heading-s">{t('positions.board.matrix.milestoneCounts')}</h3>
          <StatusCounts counts={board.counts.milestones} />
        </div>
      </div>
      <DataTable
        caption={t('positions.board.matrix.caption')}
        isCaptionHidden
        columns={[
          column('workstream', t('positions.board.matrix.workstream')),
          ...board.subjects.map(({ slug, subject, name }) => ({
            ...column(slug, names.subject(slug)),
            label: subject === 'force' ? <AuthoredText text={name} isUnmarked /> : names.subject(slug),
          })),
        ]}
        rows={matrixRows(board).map(({ ref, name, cells }) => ({
          key: ref,
          cells: [
            <AuthoredText key="name" text={name} isUnmarked />,
            ...cells.map((cell) => (
              <Cell
                key={cell.subject}
                cell={cell}
                to={frozenRecordOf(board, cell.subject, ref)}
                isReceived={board.subjects.find(({ slug }) => slug === cell.subject)?.state !== 'not_received'}
              />
            )),
          ],
        }))}
      />
    </section>
  );
}

function Cell({ cell, to, isReceived }: { cell: MatrixCell; to: string; isReceived: boolean }) {
  const { t } = useTranslator();
  if (!cell.derived) return <span className="camau-empty">{t('positions.board.matrix.nothing')}</span>;
  return (
    <>
      <AppLink className="camau-cell-link" to={to}>
        <StatusTag status={cell.derived as Status} isCompact />
      </AppLink>
      {cell.declared && (
        <span className="camau-note">
          {t('positions.board.matrix.declared', { status: t(`milestones.status.${cell.declared}`).toLowerCase() })}
        </span>
      )}
      {cell.milestones > 0 && (
        <span className="camau-note">{t('positions.board.matrix.milestones', { count: cell.milestones })}</span>
      )}
      {!isReceived && <span className="camau-note">{t('positions.board.matrix.notReceived')}</span>}
    </>
  );
}
