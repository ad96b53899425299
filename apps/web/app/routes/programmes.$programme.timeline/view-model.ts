import { STATUSES, TIERS } from '@camau/domain';
import type { MilestoneListItem, Programme } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import type { Filter, SelectedFilter } from '../../components/filter-panel';
import { subjectName, workstreamName } from '../../platform/names';
import { paths } from '../../paths';
import { timeAxis, type TimeAxis } from './time-axis';

export type Grouping = 'workstream' | 'force';
type Speaker = Pick<Translator, 't' | 'language'>;
type Place = Pick<Programme, 'slug' | 'forces' | 'workstreams'>;

/** The timeline as the address holds it; `after` names the group that the page before ended in. */
export interface TimelineQuery {
  readonly by: Grouping;
  readonly force: string;
  readonly workstream: string;
  readonly tier: string;
  readonly status: string;
  readonly cursor: string;
  readonly after: string;
}

/** What a row needs of a milestone; nothing else travels to the browser. */
export type TimelineMilestone = Pick<
  MilestoneListItem,
  'ref' | 'title' | 'workstream' | 'force' | 'baselineOn' | 'forecastOn' | 'achievedOn' | 'status'
>;

export function readTimelineQuery(search: URLSearchParams): TimelineQuery {
  const of = (name: string) => search.get(name) ?? '';
  return {
    by: of('by') === 'force' ? 'force' : 'workstream',
    force: of('force'),
    workstream: of('workstream'),
    tier: of('tier'),
    status: of('status'),
    cursor: of('cursor'),
    after: of('after'),
  };
}

/** The address of the timeline in another state. Any change but the page itself starts again at the first page. */
export function timelinePath(slug: string, query: TimelineQuery, change: Partial<TimelineQuery>): string {
  const next = { ...query, cursor: '', after: '', ...change };
  return paths.timeline(slug, { ...next, by: next.by === 'workstream' ? null : next.by });
}

/** Only what the rows show. */
export function trimMilestone(item: MilestoneListItem): TimelineMilestone {
  const { ref, title, workstream, force, baselineOn, forecastOn, achievedOn, status } = item;
  return { ref, title, workstream, force, baselineOn, forecastOn, achievedOn, status };
}

export interface TimelineGroup {
  /** the workstream's ref, or the force's slug or `national` */
  readonly key: string;
  readonly isContinued: boolean;
  readonly items: readonly TimelineMilestone[];
}

/** Milestones in the order they came, under the heading they belong to. */
export function timelineGroups(
  items: readonly TimelineMilestone[],
  { by, after }: Pick<TimelineQuery, 'by' | 'after'>,
): TimelineGroup[] {
  const groups: { key: string; items: TimelineMilestone[] }[] = [];
  for (const item of items) {
    const key = groupOf(item, by);
    const last = groups.at(-1);
    if (last?.key === key) last.items.push(item);
    else groups.push({ key, items: [item] });
  }
  return groups.map((group, index) => ({ ...group, isContinued: index === 0 && group.key === after }));
}

/** The group a milestone belongs to. */
export function groupOf(item: TimelineMilestone, by: Grouping): string {
  return by === 'force' ? (item.force ?? 'national') : item.workstream;
}

/** The name of a group in the reader's language. */
export function groupName(programme: Place, key: string, by: Grouping, speaker: Speaker): string {
  return by === 'force' ? subjectName(programme, key, speaker) : workstreamName(programme, key, speaker);
}

/** The axis of a page: the programme's whole span, and beyond it where a date or today lies there. */
export function axisOf(
  programme: Pick<Programme, 'startsOn' | 'endsOn'>,
  items: readonly TimelineMilestone[],
  today: string,
): TimeAxis {
  const dates = items.flatMap(({ baselineOn, forecastOn, achievedOn }) => [baselineOn, forecastOn, achievedOn]);
  return timeAxis([programme.startsOn, programme.endsOn, today, ...dates.filter((date) => date !== null)]);
}

/** A row in a sentence: what the shapes on its line say. */
export function rowWords(
  { status, baselineOn, forecastOn, achievedOn }: TimelineMilestone,
  translator: Pick<Translator, 't' | 'date'>,
): string {
  const { t, date } = translator;
  const word = t(`milestones.status.${status}`);
  if (baselineOn === null || forecastOn === null) return t('workstreams.timeline.row.planned', { status: word });
  if (achievedOn === null)
    return t('workstreams.timeline.row.forecast', {
      status: word,
      baseline: date(baselineOn),
      forecast: date(forecastOn),
    });
  return t('workstreams.timeline.row.achieved', {
    status: word,
    baseline: date(baselineOn),
    achieved: date(achievedOn),
  });
}

const FILTERS = ['force', 'workstream', 'tier', 'status'] as const;

/** The filters with their choices in the reader's language. */
export function timelineFilters(programme: Place, query: TimelineQuery, speaker: Speaker): Filter[] {
  const { t } = speaker;
  const choices = {
    force: [...programme.forces.map(({ slug }) => slug), 'national'].map(
      (slug) => [slug, subjectName(programme, slug, speaker)] as const,
    ),
    workstream: programme.workstreams.map(({ ref }) => [ref, workstreamName(programme, ref, speaker)] as const),
    tier: TIERS.map((tier) => [tier, t(`milestones.tier.${tier}`)] as const),
    status: STATUSES.filter((status) => status !== 'not_in_scope').map(
      (status) => [status, t(`milestones.status.${status}`)] as const,
    ),
  };
  return FILTERS.map((name) => ({
    name,
    label: t(`milestones.column.${name}`),
    value: query[name],
    choices: choices[name].map(([value, label]) => ({ value, label })),
  }));
}

/** Each filter in use, with the address that takes it away. */
export function selectedTimelineFilters(
  slug: string,
  query: TimelineQuery,
  filters: readonly Filter[],
): SelectedFilter[] {
  return filters
    .filter(({ value }) => value !== '')
    .map(({ name, label, value, choices }) => ({
      label: `${label}: ${choices.find((choice) => choice.value === value)?.label ?? value}`,
      removeTo: timelinePath(slug, query, { [name]: '' }),
    }));
}
