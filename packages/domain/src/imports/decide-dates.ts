import { decideBaseline } from '../milestones/decide-baseline.js';
import { decideReforecast } from '../milestones/decide-reforecast.js';
import type { MilestoneFacts } from '../milestones/derive-milestone-status.js';
import type { RowValues } from './read-rows.js';
import { refusalsAtCells, rowNote, rowRefusal, type RowMessage } from './row-message.js';
import { nothingBut, settledAs, type ImportContext, type PresentMilestone, type RowPart } from './row-plan.js';

type Dated = MilestoneFacts & Pick<PresentMilestone, 'reasonCode' | 'reason'>;

/** The dates of a milestone that is not there yet. */
export const UNPLANNED: Dated = {
  originalBaselineOn: null,
  baselineOn: null,
  forecastOn: null,
  achievedOn: null,
  claimedOn: null,
  verifiedOn: null,
  isCancelled: false,
  reasonCode: null,
  reason: null,
};

/** Decides the baseline, the forecast with its reason, and the achieved date of a row, by the rules of the milestone itself. */
export function decideDates(values: RowValues, facts: Dated, context: ImportContext): RowPart {
  const baseline = decideBaselineCell(values, facts, context);
  const [act] = baseline.acts;
  const dated =
    act?.do === 'set_baseline'
      ? { ...facts, baselineOn: act.baselineOn, originalBaselineOn: act.baselineOn, forecastOn: act.baselineOn }
      : facts;
  const forecast = decideForecastCells(values, dated as Dated, context);
  const said = [...baseline.messages, ...forecast.messages, ...achievedMessages(values, facts)];
  return {
    acts: [...baseline.acts, ...forecast.acts],
    changes: [...baseline.changes, ...forecast.changes],
    messages: said,
  };
}

function decideBaselineCell({ baselineOn }: RowValues, facts: MilestoneFacts, context: ImportContext): RowPart {
  if (baselineOn === undefined || baselineOn === facts.baselineOn) return nothingBut([]);
  if (facts.baselineOn !== null) return nothingBut([rowRefusal('baselineOn', 'change_request_needed')]);
  if (!context.canPlan) return nothingBut([rowRefusal('baselineOn', 'only_office')]);
  const decision = decideBaseline(facts, baselineOn, context);
  if (!decision.ok) return nothingBut(refusalsAtCells(decision.refusals, { '': 'baselineOn' }));
  return {
    acts: [{ do: 'set_baseline', baselineOn }],
    changes: [{ column: 'baselineOn', from: null, to: baselineOn }],
    messages: [],
  };
}

const FORECAST_CELLS = {
  '/forecastOn': 'forecastOn',
  '/reasonCode': 'reasonCode',
  '/reason': 'reason',
  '': 'forecastOn',
} as const;

function decideForecastCells(values: RowValues, facts: Dated, context: ImportContext): RowPart {
  const { forecastOn, reasonCode, reason = null } = values;
  if (forecastOn === undefined || forecastOn === facts.forecastOn) return nothingBut(unusedReason(values, facts));
  if (facts.baselineOn === null) return nothingBut([rowRefusal('forecastOn', 'forecast_without_baseline')]);
  const input = { forecastOn, reasonCode: reasonCode ?? 'dependency', reason };
  const decision = decideReforecast(facts, input, context);
  const refusals = decision.ok ? [] : refusalsAtCells(decision.refusals, FORECAST_CELLS);
  if (reasonCode === undefined) refusals.push(rowRefusal('reasonCode', 'reason_code_needed'));
  if (!decision.ok || refusals.length > 0) return nothingBut(refusals);
  const { value } = decision;
  return {
    acts: [{ do: 'reforecast', forecastOn, reasonCode: value.reasonCode, reason: value.reason }],
    changes: [
      { column: 'forecastOn', from: facts.forecastOn, to: forecastOn },
      { column: 'reasonCode', from: facts.reasonCode, to: value.reasonCode },
      ...(value.reason === null ? [] : [{ column: 'reason' as const, from: facts.reason, to: value.reason }]),
    ],
    messages: [],
  };
}

/** A reason is kept with a new forecast only; one that differs without it is left out, and that is said. */
function unusedReason({ reasonCode, reason }: RowValues, facts: Dated): RowMessage[] {
  const differs =
    (reasonCode !== undefined && reasonCode !== facts.reasonCode) ||
    (reason !== undefined && reason !== (facts.reason ?? '').trim());
  return differs ? [rowNote(reasonCode === undefined ? 'reason' : 'reasonCode', 'reason_not_used')] : [];
}

function achievedMessages({ achievedOn }: RowValues, facts: MilestoneFacts): RowMessage[] {
  if (achievedOn === undefined || achievedOn === facts.achievedOn) return [];
  const state = settledAs(facts);
  return [state === null ? rowNote('achievedOn', 'achieved_not_imported') : rowRefusal('achievedOn', state)];
}
