import { derivedMilestonesSql } from './derived-milestones.sql.js';
import { flagsOf, nameOf, narrowing, type MilestoneListAsk, type Statement } from './milestone-filters.sql.js';

/** Values counted for each filter that offers a choice. */
const DIMENSIONS = `('force', coalesce(force, 'national')), ('workstream', workstream), ('tier', tier), ('status', status), ('owner', owner_key),
  ('overdue', case when is_overdue then 'true' end), ('awaiting', case when is_awaiting then 'true' end)`;

/**
 * Counts behind every filter in one pass: a milestone counts for a filter's value when all *other* filters let it through, so each
 * choice says what choosing it would show. Text and due window have no choices and always narrow.
 */
export function milestoneFacetsStatement(ask: Omit<MilestoneListAsk, 'cursor'>): Statement {
  const values: unknown[] = [ask.programmeId, ask.today];
  const place = (value: unknown): string => `$${values.push(value)}`;
  const { shape, conditions } = narrowing(ask, place, false);
  const flags = flagsOf(ask.query, place);
  const passed = flags.map(({ filter, condition }) => `('${filter}', coalesce(${condition}, false))`);
  const missed =
    passed.length === 0
      ? `'{}'::text[]`
      : `(select coalesce(array_agg(filter), '{}') from (values ${passed.join(', ')}) as f(filter, passed) where not passed)`;
  return {
    name: `milestones.facets:${shape}:${nameOf(flags)}`,
    sql: `
with ${derivedMilestonesSql(conditions)},
missing as (select derived.*, ${missed} as missed from derived),
counts as (
  select d.dimension, d.value, count(*)::integer as n
  from missing cross join lateral (values ${DIMENSIONS}) as d(dimension, value)
  where d.value is not null and missed <@ array[d.dimension] group by 1, 2
)
select coalesce((select jsonb_object_agg(dimension, by_value) from (select dimension, jsonb_object_agg(value, n) as by_value from counts group by dimension) as grouped), '{}') as facets`,
    values,
  };
}
