import type { Board, BoardRecordItem } from '@camau/contracts';
import { AppLink } from '../components/app-link';
import { AuthoredText } from '../components/authored-text';
import { column, DataTable } from '../components/data-table';
import { useTranslator } from '../platform/translation';
import { paths } from '../paths';
import { boardRecordParts, recordDueWords } from './record-words';

/** What is still to be done, overdue in words, and what the Board has decided. */
export function BoardRecords({ board }: { board: Board }) {
  const { t } = useTranslator();
  const { slug } = board.programme;
  const { outstanding, decisions, done } = boardRecordParts(board);
  return (
    <>
      <section className="camau-board__part" aria-labelledby="actions">
        <h2 className="govuk-heading-m" id="actions">
          {t('board.records.outstanding')}
        </h2>
        {outstanding.length === 0 ? (
          <p className="govuk-body">{t('board.records.noneOutstanding')}</p>
        ) : (
          <RecordTable caption={t('board.records.outstanding')} records={outstanding} slug={slug} />
        )}
        {done.length > 0 && (
          <>
            <h3 className="govuk-heading-s">{t('board.records.done')}</h3>
            <RecordList records={done} slug={slug} />
          </>
        )}
        <p className="govuk-body camau-no-print">
          <AppLink to={paths.boardRecords(slug)}>{t('board.records.all')}</AppLink>
        </p>
      </section>
      <section className="camau-board__part" aria-labelledby="taken">
        <h2 className="govuk-heading-m" id="taken">
          {t('board.records.decisions')}
        </h2>
        {decisions.length === 0 ? (
          <p className="govuk-body">{t('board.records.noDecisions')}</p>
        ) : (
          <RecordList records={decisions} slug={slug} />
        )}
        {board.allowedActions.includes('record') && (
          <p className="govuk-body camau-no-print">
            <AppLink to={paths.newBoardRecord(slug, { cycle: board.position.cycle })}>{t('board.records.new')}</AppLink>
          </p>
        )}
      </section>
    </>
  );
}

/** Records as a table: what, who, by when. */
export function RecordTable({
  caption,
  records,
  slug,
}: {
  caption: string;
  records: readonly BoardRecordItem[];
  slug: string;
}) {
  const { t } = useTranslator();
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      columns={(['what', 'owner', 'due', 'board'] as const).map((key) => column(key, t(`board.records.column.${key}`)))}
      rows={records.map((record) => ({
        key: record.ref,
        cells: [
          <What key="what" record={record} slug={slug} />,
          record.ownerPost ? (
            <AuthoredText key="owner" text={record.ownerPost} isUnmarked />
          ) : (
            t('board.records.nobody')
          ),
          <Due key="due" record={record} />,
          <TakenAt key="board" record={record} />,
        ],
      }))}
    />
  );
}

/** Records as a list of sentences. */
export function RecordList({ records, slug }: { records: readonly BoardRecordItem[]; slug: string }) {
  return (
    <ul className="govuk-list camau-records">
      {records.map((record) => (
        <li key={record.ref}>
          <What record={record} slug={slug} />
          {record.closingWords && (
            <span className="camau-records__closing">
              <AuthoredText text={record.closingWords} isNarrative />
            </span>
          )}
          <span className="camau-note">
            <TakenAt record={record} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function What({ record, slug }: { record: BoardRecordItem; slug: string }) {
  return (
    <>
      <AppLink className="govuk-link camau-ref" to={paths.boardRecord(slug, record.ref)}>
        {record.ref}
      </AppLink>{' '}
      <AuthoredText text={record.text} isNarrative />
    </>
  );
}

function Due({ record }: { record: BoardRecordItem }) {
  const translator = useTranslator();
  const { t, date } = translator;
  if (record.state === 'closed' && record.closedOn) return t('board.records.closedOn', { date: date(record.closedOn) });
  return (
    <span className={record.daysOverdue > 0 ? 'camau-late' : undefined}>{recordDueWords(record, translator)}</span>
  );
}

function TakenAt({ record }: { record: BoardRecordItem }) {
  const { t, date } = useTranslator();
  const of = t('positions.board.caption', { date: date(record.boardOn) });
  return <>{record.ask ? t('board.records.takenOn', { board: of, ask: record.ask }) : of}</>;
}
