import { join } from 'node:path';
import {
  type BusinessDate,
  REASON_CODES,
  ROLES,
  assessSubject,
  buildWorkingCalendar,
  businessDate,
  businessDateOf,
  cycleDates,
  findBlockers,
} from '@camau/domain';
import { describe, expect, it } from '@jest/globals';
import Holidays from 'date-holidays';
import { describeDefinitionError } from '../definition-error.js';
import type { ProgrammeDefinition } from '../programme-definition.js';
import { readProgrammeDefinition } from '../read-programme-definition.js';
import { milestonesAfter } from './milestones-after.js';
import { type Demonstration, readDemonstration } from './read-demonstration.js';
import type { DemonstrationStep } from './steps.schema.js';

const DIRECTORY = join(import.meta.dirname, '../../../../../../../programmes/early-action-together');
const YEARS = [2018, 2019, 2020];
const bankHolidays = YEARS.flatMap((year) =>
  new Holidays('GB', 'WLS')
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date }) => businessDate(date.slice(0, 10))),
);
const calendar = buildWorkingCalendar({
  from: businessDate('2018-01-01'),
  to: businessDate('2020-12-31'),
  bankHolidays,
});

async function read(): Promise<{ definition: ProgrammeDefinition; demonstration: Demonstration }> {
  const programme = await readProgrammeDefinition(DIRECTORY);
  if ('errors' in programme) throw new Error(programme.errors.map(describeDefinitionError).join('\n'));
  const reading = await readDemonstration(DIRECTORY, programme.definition);
  if ('errors' in reading) throw new Error(reading.errors.map(describeDefinitionError).join('\n'));
  return { definition: programme.definition, demonstration: reading.demonstration };
}

function assess(
  steps: readonly DemonstrationStep[],
  subject: string,
  definition: ProgrammeDefinition,
  today: BusinessDate,
) {
  const milestones = [...milestonesAfter(steps).values()].filter((milestone) => milestone.subject === subject);
  const workstreams = definition.workstreams.map(({ ref }) => ({ ref, isInScope: true }));
  return assessSubject(
    { workstreams, milestones },
    { today, calendar, toleranceWorkingDays: definition.tolerances.slipWorkingDays },
  );
}

/** What would keep the report from being submitted by the step at `index`, and the derived status of each of its sections. */
function readiness(index: number, steps: readonly DemonstrationStep[], definition: ProgrammeDefinition) {
  const submit = steps[index]!;
  if (submit.do !== 'submit') throw new Error('not a submission');
  const done = steps.slice(0, index);
  const today = businessDateOf(new Date(submit.at));
  const saves = done.flatMap((step) =>
    step.do === 'save_section' && step.cycle === submit.cycle && step.subject === submit.subject ? [step] : [],
  );
  const before = done.findLastIndex(
    (step) => step.do === 'submit' && step.subject === submit.subject && step.cycle !== submit.cycle,
  );
  const previous =
    before >= 0
      ? assess(steps.slice(0, before), submit.subject, definition, businessDateOf(new Date(steps[before]!.at)))
      : null;
  const now = assess(done, submit.subject, definition, today);
  const sections = now.sections.map(({ workstream, derived }) => {
    const saved = saves.findLast((save) => save.workstream === workstream);
    return {
      workstream,
      derivedStatus: derived.status,
      previousDerivedStatus:
        previous?.sections.find((section) => section.workstream === workstream)?.derived.status ?? null,
      isAnythingDue: false,
      declaredStatus: saved?.declaredStatus ?? null,
      reason: saved?.reason ?? null,
      achieved: saved?.achieved ?? null,
      planned: saved?.planned ?? null,
      hasNoChange: saved?.noChange ?? false,
    };
  });
  const overdueMilestones = now.milestones
    .filter(({ isOverdue }) => isOverdue)
    .map(({ ref }) => ({ ref, isExplained: false }));
  return { sections, blockers: findBlockers({ sections, overdueMilestones, unansweredQuestions: [] }) };
}

describe('the demonstration of Early Action Together', () => {
  it('submits only reports that nothing keeps back', async () => {
    const {
      definition,
      demonstration: { steps },
    } = await read();
    const submissions = steps.flatMap((step, index) => (step.do === 'submit' ? [index] : []));
    expect(submissions.length).toBeGreaterThan(25);
    for (const index of submissions)
      expect([steps[index]?.line, readiness(index, steps, definition).blockers]).toEqual([steps[index]?.line, []]);
  });

  it('declares better and worse than derived at least once each', async () => {
    const {
      definition,
      demonstration: { steps },
    } = await read();
    const pairs = steps.flatMap((step, index) =>
      step.do === 'submit'
        ? readiness(index, steps, definition).sections.map(
            ({ declaredStatus, derivedStatus, workstream }) =>
              `${step.cycle} ${step.subject} ${workstream} ${derivedStatus} ${declaredStatus}`,
          )
        : [],
    );
    expect(pairs).toContain('2019-20-Q2 DPP WF off_track at_risk');
    expect(pairs).toContain('2019-20-Q2 NWP SC on_track at_risk');
    expect(pairs).toContain('2019-20-Q1 SWP SC off_track off_track');
    expect(pairs).toContain('2019-20-Q2 NWP EV no_data on_track');
    expect(pairs).toContain('2018-19-Q2 SWP GO at_risk on_track');
    expect(pairs).toContain('2018-19-Q4 NWP SC at_risk on_track');
  });

  it('ends with milestones in every status, claims to verify, some of them too long, and one overdue in Gwent', async () => {
    const {
      definition,
      demonstration: { steps, factsClock },
    } = await read();
    const today = businessDateOf(new Date(factsClock));
    const subjects = ['national', ...definition.forces.map(({ code }) => code)];
    const milestones = subjects.flatMap((subject) => assess(steps, subject, definition, today).milestones);
    const count = (status: string) => milestones.filter((milestone) => milestone.status === status).length;
    expect({
      complete: count('complete'),
      on_track: count('on_track'),
      at_risk: count('at_risk'),
      off_track: count('off_track'),
      no_data: count('no_data'),
      cancelled: count('cancelled'),
    }).toEqual({
      complete: 81,
      on_track: 27,
      at_risk: 6,
      off_track: 3,
      no_data: 1,
      cancelled: 1,
    });
    expect(milestones).toHaveLength(119);
    expect(milestones.filter(({ isOverdue }) => isOverdue).map(({ ref }) => ref)).toEqual(['GWP-4-01']);
    const claimed = milestones.filter(({ isAwaitingVerification }) => isAwaitingVerification);
    expect(claimed.map(({ ref }) => ref).sort()).toEqual(['DPP-4-03', 'GWP-3-05', 'NAT-3-02', 'NAT-3-06', 'SWP-2-04']);
    const waiting = claimed.filter(({ reasons }) => reasons.some(({ code }) => code === 'verification_overdue'));
    expect(waiting.map(({ ref }) => ref).sort()).toEqual(['GWP-3-05', 'NAT-3-06', 'SWP-2-04']);
  });

  it('covers every cell but one that is declared out of scope', async () => {
    const {
      definition,
      demonstration: { steps, factsClock },
    } = await read();
    const subjects = ['national', ...definition.forces.map(({ code }) => code)];
    const today = businessDateOf(new Date(factsClock));
    const empty = subjects.flatMap((subject) =>
      assess(steps, subject, definition, today)
        .sections.filter(({ schedule }) => schedule.counts.no_data === 0 && schedule.status === 'no_data')
        .map(({ workstream }) => `${workstream} ${subject}`),
    );
    const cells = steps.flatMap((step) => (step.do === 'set_cell' ? [step] : []));
    const outOfScope = cells.filter(({ inScope }) => inScope === false);
    expect(outOfScope.map(({ workstream, subject }) => `${workstream} ${subject}`)).toEqual(empty);
    expect(cells.filter(({ approach }) => approach !== undefined).length).toBeGreaterThan(20);
  });

  it('shows every way a claim and a plan can go', async () => {
    const {
      demonstration: { steps, posts },
    } = await read();
    const count = (wanted: DemonstrationStep['do']) => steps.filter(({ do: act }) => act === wanted).length;
    expect({
      raised: count('raise_change'),
      approved: count('approve_change'),
      rejected: count('reject_change'),
      refused: count('refuse_claim'),
      withdrawn: count('withdraw_claim'),
      undone: count('undo'),
      edited: count('edit_milestone'),
    }).toEqual({ raised: 5, approved: 3, rejected: 1, refused: 1, withdrawn: 1, undone: 1, edited: 1 });
    const reforecasts = steps.flatMap((step) => (step.do === 'reforecast' ? [step.reasonCode] : []));
    expect(reforecasts.length).toBeGreaterThan(40);
    expect(new Set(reforecasts).size).toBe(REASON_CODES.length);
    const roles = new Map(ROLES.map((role) => [role, posts.filter((post) => post.role === role).length]));
    expect([...roles.values()].every((held) => held > 0)).toBe(true);
    expect([roles.get('programme_officer'), roles.get('finance_lead'), roles.get('evaluation_lead')]).toEqual([
      2, 2, 2,
    ]);
  });

  it('has Board dates from which every step of every cycle can be counted', async () => {
    const { definition } = await read();
    const dates = definition.boardDates.map(
      ({ cycle, periodEndsOn, boardOn }) =>
        [cycle, cycleDates({ periodEndsOn, boardOn, offsets: definition.cycleOffsets, calendar })] as const,
    );
    expect(dates.filter(([, decision]) => !decision.ok)).toEqual([]);
    expect(Object.fromEntries(dates)['2019-20-Q2']).toEqual({
      ok: true,
      value: { due: '2019-10-16', review: '2019-10-23', close: '2019-10-29', papers: '2019-10-30' },
    });
  });
});
