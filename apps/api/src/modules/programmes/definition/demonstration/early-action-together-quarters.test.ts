import { join } from 'node:path';
import { buildWorkingCalendar, businessDate, businessDateOf, cycleDates } from '@camau/domain';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { bankHolidays } from '../../load-calendar.js';
import { describeDefinitionError } from '../definition-error.js';
import type { ProgrammeDefinition } from '../programme-definition.js';
import { readProgrammeDefinition } from '../read-programme-definition.js';
import { readDemonstration } from './read-demonstration.js';
import type { DemonstrationStep } from './steps.schema.js';

const DIRECTORY = join(import.meta.dirname, '../../../../../../../programmes/early-action-together');
const range = { from: businessDate('2018-01-01'), to: businessDate('2020-12-31') };
const calendar = buildWorkingCalendar({
  ...range,
  bankHolidays: bankHolidays(range.from, range.to).map(({ on }) => on),
});

let definition: ProgrammeDefinition;
let steps: readonly DemonstrationStep[];
beforeAll(async () => {
  const programme = await readProgrammeDefinition(DIRECTORY);
  if ('errors' in programme) throw new Error(programme.errors.map(describeDefinitionError).join('\n'));
  const reading = await readDemonstration(DIRECTORY, programme.definition);
  if ('errors' in reading) throw new Error(reading.errors.map(describeDefinitionError).join('\n'));
  definition = programme.definition;
  steps = reading.demonstration.steps;
});

describe('the quarters of Early Action Together', () => {
  it('closes five quarters, one of them twice, and leaves the sixth at every stage', () => {
    const acts = (cycle: string, wanted: readonly string[], subject?: string) =>
      steps.flatMap((step) =>
        'cycle' in step &&
        step.cycle === cycle &&
        wanted.includes(step.do) &&
        (!subject || ('subject' in step && step.subject === subject))
          ? [step.do]
          : [],
      );
    const closed = definition.boardDates.slice(0, 5).map(({ cycle }) => cycle);
    const ends = closed.map((cycle) => acts(cycle, ['close', 'circulate', 'reopen']).join(' '));
    expect(ends).toEqual(
      ['', '', '', ' reopen close circulate', ''].map((correction) => `close circulate${correction}`),
    );
    const judged = ['submit', 'send_back', 'accept', 'record_not_received'];
    const stageOf = (cycle: string, subject: string) =>
      acts(cycle, judged, subject).at(-1) ?? acts(cycle, ['start_report'], subject)[0];
    const subjects = ['SWP', 'NWP', 'DPP', 'GWP', 'national'];
    expect(closed.flatMap((cycle) => subjects.filter((subject) => stageOf(cycle, subject) !== 'accept'))).toEqual([
      'GWP',
    ]);
    expect(stageOf('2018-19-Q2', 'GWP')).toBe('record_not_received');
    expect(subjects.map((subject) => stageOf('2019-20-Q2', subject))).toEqual([
      'accept',
      'submit',
      'send_back',
      'start_report',
      'start_report',
    ]);
  });

  it('leaves Gwent’s draft without its front door alone', () => {
    const gwent = steps.flatMap((step) =>
      step.do === 'save_section' && step.cycle === '2019-20-Q2' && step.subject === 'GWP' ? [step] : [],
    );
    const unfinished = gwent.filter(({ declaredStatus, planned }) => !declaredStatus && !planned);
    expect(unfinished.map(({ workstream }) => workstream)).toEqual(['FD']);
  });

  it('submits one report of a closed quarter after it was due, and signs a different confidence as the story goes', () => {
    const due = new Map(
      definition.boardDates.map(({ cycle, periodEndsOn, boardOn }) => {
        const dates = cycleDates({ periodEndsOn, boardOn, offsets: definition.cycleOffsets, calendar });
        return [cycle, dates.ok ? dates.value.due : businessDate('2018-01-01')];
      }),
    );
    const reopened = new Set(steps.flatMap((step) => (step.do === 'reopen' ? [step.subjects].flat() : [])));
    const late = steps.flatMap((step) =>
      step.do === 'submit' && businessDateOf(new Date(step.at)) > due.get(step.cycle)! && !reopened.has(step.subject)
        ? [`${step.cycle} ${step.subject}`]
        : [],
    );
    expect(late).toEqual(['2018-19-Q4 DPP']);
    expect(steps.flatMap((step) => (step.do === 'sign' ? [step.deliveryConfidence] : []))).toEqual([
      'amber_green',
      'amber',
      'amber_red',
      'amber',
      'amber',
      'amber_green',
    ]);
  });

  it('is written first in either language, and leaves some words for the translator', () => {
    const texts = steps.flatMap((step) =>
      step.do === 'save_section' ? [step.achieved, step.planned, step.reason].filter((text) => text !== undefined) : [],
    );
    const count = (wanted: (text: (typeof texts)[number]) => boolean) => texts.filter(wanted).length;
    expect(count(({ original }) => original === 'cy')).toBeGreaterThan(50);
    expect(count(({ original }) => original === 'en')).toBeGreaterThan(50);
    expect(count(({ cy }) => cy === null)).toBeGreaterThan(5);
    expect(count(({ en }) => en === null)).toBeGreaterThan(0);
  });
});
