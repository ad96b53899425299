import type { MilestoneListItem, Programme } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import { AppLink } from '../../components/app-link';
import { AuthoredText } from '../../components/authored-text';
import { column, DataTable, type Column, type Row } from '../../components/data-table';
import { SubjectName, WorkstreamName } from '../../components/names';
import { slipWords } from '../../components/slip-words';
import { StatusTag } from '../../components/status-tag';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { sortLink, type ListQuery } from './view-model';

interface MilestoneTableProps {
  readonly items: readonly MilestoneListItem[];
  readonly programme: Programme;
  readonly query: ListQuery;
}

/** The milestones of one page of the list; three columns can be sorted. */
export function MilestoneTable({ items, programme, query }: MilestoneTableProps) {
  const translator = useTranslator();
  const { t } = translator;
  const sorted = (key: 'ref' | 'forecast' | 'slip'): Column => {
    const words = t(`milestones.column.${key}`);
    const { direction, to } = sortLink(programme.slug, query, key);
    return { key, words, sort: direction, label: <SortLink words={words} direction={direction} to={to} /> };
  };
  const columns: Column[] = [
    sorted('ref'),
    column('force', t('milestones.column.force')),
    column('workstream', t('milestones.column.workstream')),
    column('tier', t('milestones.column.tier')),
    column('baseline', t('milestones.column.baseline')),
    sorted('forecast'),
    sorted('slip'),
    column('status', t('milestones.column.status')),
  ];
  return (
    <DataTable
      caption={t('milestones.caption')}
      isCaptionHidden
      columns={columns}
      rows={items.map((item) => milestoneRow(item, programme, translator))}
    />
  );
}

function milestoneRow(item: MilestoneListItem, programme: Programme, translator: Translator): Row {
  const { t, date } = translator;
  const day = (value: string | null) => (value ? <time dateTime={value}>{date(value)}</time> : t('common.notSet'));
  return {
    key: item.ref,
    cells: [
      <AppLink
        key="ref"
        to={paths.milestone(programme.slug, item.force, item.ref)}
        className="govuk-link camau-row-link"
      >
        <span className="camau-ref">{item.ref}</span> <AuthoredText text={item.title} isUnmarked />
      </AppLink>,
      <SubjectName key="force" programme={programme} subject={item.force} />,
      <WorkstreamName key="workstream" programme={programme} workstream={item.workstream} />,
      t(`milestones.tier.${item.tier}`),
      day(item.baselineOn),
      item.achievedOn ? t('milestones.achieved', { date: date(item.achievedOn) }) : day(item.forecastOn),
      slipWords(item.slip, translator),
      <MilestoneStatus key="status" item={item} />,
    ],
  };
}

function MilestoneStatus({ item }: { item: MilestoneListItem }) {
  const { t } = useTranslator();
  return (
    <>
      <StatusTag status={item.status} />
      {item.overdue && <span className="camau-note">{t('milestones.overdue')}</span>}
      {item.awaitingVerification && <span className="camau-note">{t('milestones.awaitingVerification')}</span>}
    </>
  );
}

function SortLink({
  words,
  direction,
  to,
}: {
  words: string;
  direction: 'ascending' | 'descending' | 'none';
  to: string;
}) {
  const { t } = useTranslator();
  return (
    <AppLink
      to={to}
      className={`camau-sort camau-sort--${direction}`}
      aria-label={t(`common.sort.${direction}`, { column: words })}
      preventScrollReset
    >
      {words}
    </AppLink>
  );
}
