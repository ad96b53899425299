import type { MilestoneListItem, ProgrammeFrame } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import { AppLink } from '../../components/app-link';
import { AuthoredText } from '../../components/authored-text';
import { column, DataTable, type Column, type Row } from '../../components/data-table';
import { SubjectName, WorkstreamName } from '../../components/names';
import { slipWords } from '../../components/slip-words';
import { StatusTag } from '../../components/status-tag';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import type { ListQuery } from '../../milestones/list-query';
import { canTick, type Reach } from '../../milestones/several-form';
import { sortLink, type SortKey } from './view-model';

interface MilestoneTableProps {
  readonly items: readonly MilestoneListItem[];
  readonly programme: ProgrammeFrame;
  readonly query: ListQuery;
  /** forces whose milestones this reader re-forecasts, `all` for the whole programme; null for nobody's */
  readonly reach: Reach;
}

/** The milestones of one page of the list; three columns can be sorted. */
export function MilestoneTable({ items, programme, query, reach }: MilestoneTableProps) {
  const translator = useTranslator();
  const { t } = translator;
  const sorted = (key: SortKey): Column => {
    const words = t(`milestones.column.${key}`);
    const { direction, to } = sortLink(programme.slug, query, key);
    return { key, words, sort: direction, label: <SortLink words={words} name={key} direction={direction} to={to} /> };
  };
  const columns: Column[] = [
    sorted('ref'),
    sorted('force'),
    sorted('workstream'),
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
      rows={items.map((item) => milestoneRow(item, programme, canTick(item, reach), translator))}
    />
  );
}

function milestoneRow(
  item: MilestoneListItem,
  programme: ProgrammeFrame,
  isTickable: boolean,
  translator: Translator,
): Row {
  const { t, date } = translator;
  const day = (value: string | null) => (value ? <time dateTime={value}>{date(value)}</time> : t('common.notSet'));
  return {
    key: item.ref,
    cells: [
      <div key="ref" className="camau-ticked">
        {isTickable && <Tick item={item} />}
        <AppLink to={paths.milestone(programme.slug, item.force, item.ref)} className="govuk-link camau-row-link">
          <span className="camau-ref">{item.ref}</span> <AuthoredText text={item.title} isUnmarked />
        </AppLink>
      </div>,
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

/** Chooses a milestone to be re-forecast with others. */
function Tick({ item }: { item: MilestoneListItem }) {
  const { t } = useTranslator();
  return (
    <span className="govuk-checkboxes govuk-checkboxes--small">
      <span className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          type="checkbox"
          id={`tick-${item.ref}`}
          name="ref"
          value={item.ref}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={`tick-${item.ref}`}>
          <span className="govuk-visually-hidden">{t('milestone-list.tick', { ref: item.ref })}</span>
        </label>
      </span>
    </span>
  );
}

function SortLink({ words, name, direction, to }: ReturnType<typeof sortLink> & { words: string; name: SortKey }) {
  const { t } = useTranslator();
  const isGrouping = name === 'force' || name === 'workstream';
  const label = isGrouping
    ? `milestone-list.grouped.${direction === 'none' ? 'off' : 'on'}`
    : `common.sort.${direction}`;
  return (
    <AppLink
      to={to}
      className={`camau-sort camau-sort--${direction}`}
      aria-label={t(label, { column: words })}
      preventScrollReset
    >
      {words}
    </AppLink>
  );
}
