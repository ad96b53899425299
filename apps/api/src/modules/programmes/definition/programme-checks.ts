import { isWholeMonths, quarterPeriod } from '@camau/domain';
import type { Report } from './definition-error.js';
import type { ProgrammeDefinition } from './programme-definition.js';
import { checkSources } from './source-checks.js';

/** What one schema cannot see: codes that repeat or lead nowhere, dates out of order. */
export function checkProgramme(definition: ProgrammeDefinition, report: Report): void {
  checkUnique(definition, report);
  checkDates(definition, report);
  checkBoardDates(definition, report);
  checkSources(definition, report);
  const bodies = new Set(definition.bodies.map(({ code }) => code));
  definition.forces.forEach(({ body }, index) => {
    if (!bodies.has(body)) report('forces.yaml', ['forces', index, 'body'], `no body has the code ${body}`);
  });
}

function checkUnique(definition: ProgrammeDefinition, report: Report): void {
  const lists: [file: string, list: string, field: string, values: readonly (string | number)[]][] = [
    ['principles.yaml', 'principles', 'number', definition.principles.map(({ number }) => number)],
    ['outcomes.yaml', 'outcomes', 'number', definition.outcomes.map(({ number }) => number)],
    ['forces.yaml', 'forces', 'code', definition.forces.map(({ code }) => code)],
    ['forces.yaml', 'forces', 'slug', definition.forces.map(({ slug }) => slug)],
    ['forces.yaml', 'forces', 'body', definition.forces.map(({ body }) => body)],
    ['bodies.yaml', 'bodies', 'code', definition.bodies.map(({ code }) => code)],
    ['workstreams.yaml', 'workstreams', 'ref', definition.workstreams.map(({ ref }) => ref)],
    ['workstreams.yaml', 'workstreams', 'slug', definition.workstreams.map(({ slug }) => slug)],
    ['workstreams.yaml', 'workstreams', 'position', definition.workstreams.map(({ position }) => position)],
    ['programme.yaml', 'confidenceScale', 'code', definition.confidenceScale.map(({ code }) => code)],
    ['programme.yaml', 'boardDates', 'cycle', definition.boardDates.map(({ cycle }) => cycle)],
  ];
  for (const [file, list, field, values] of lists) {
    values.forEach((value, index) => {
      if (values.indexOf(value) < index) report(file, [list, index, field], `${value} is used twice`);
    });
  }
  definition.forces.forEach(({ slug, code }, index) => {
    if (slug === 'national')
      report('forces.yaml', ['forces', index, 'slug'], 'national is the word for what no single force owns');
    if (code === NATIONAL_CODE)
      report('forces.yaml', ['forces', index, 'code'], `${NATIONAL_CODE} begins the references of national milestones`);
  });
}

/** What begins the reference of a national milestone, `NAT-1-01`. */
export const NATIONAL_CODE = 'NAT';

function checkDates(definition: ProgrammeDefinition, report: Report): void {
  if (definition.endsOn <= definition.startsOn)
    report('programme.yaml', ['endsOn'], `must be after ${definition.startsOn}, the day the programme starts`);
  definition.bodies.forEach(({ relations, names }, body) => {
    checkValidity(relations, ['bodies', body, 'relations'], report);
    checkValidity(names, ['bodies', body, 'names'], report);
    names.forEach(({ source }, index) => {
      if (source.quote === null)
        report('bodies.yaml', ['bodies', body, 'names', index, 'source', 'kind'], 'must be seed: a name is quoted');
    });
  });
  const { due, review, close, papers } = definition.cycleOffsets;
  if (!(due >= review && review >= close && close >= papers)) {
    report(
      'programme.yaml',
      ['cycleOffsets'],
      'must not rise from due through review and close to papers: each counts working days before the Board',
    );
  }
}

type Validity = Pick<ProgrammeDefinition['bodies'][number]['relations'][number], 'validFrom' | 'validTo' | 'datesKind'>;

function checkValidity(dated: readonly Validity[], list: readonly PropertyKey[], report: Report): void {
  dated.forEach(({ validFrom, validTo, datesKind }, index) => {
    if (validFrom && validTo && validTo < validFrom)
      report('bodies.yaml', [...list, index, 'validTo'], `must not be before ${validFrom}`);
    if ((validFrom || validTo) && !datesKind)
      report('bodies.yaml', [...list, index, 'datesKind'], 'is required where a date is given');
  });
}

function checkBoardDates({ boardDates, firstReportedCycle }: ProgrammeDefinition, report: Report): void {
  boardDates.forEach(({ cycle, periodStartsOn, periodEndsOn, boardOn }, index) => {
    const wrong = (field: string, message: string) => report('programme.yaml', ['boardDates', index, field], message);
    const before = boardDates[index - 1];
    const quarter = quarterPeriod(cycle);
    if (!isWholeMonths(periodStartsOn, periodEndsOn)) wrong('periodEndsOn', 'a reporting period is whole months');
    else if (quarter && (quarter.startsOn !== periodStartsOn || quarter.endsOn !== periodEndsOn)) {
      wrong('cycle', `${cycle} runs from ${quarter.startsOn} to ${quarter.endsOn}`);
    }
    if (boardOn <= periodEndsOn)
      wrong('boardOn', `must be after ${periodEndsOn}, the end of the period it is told about`);
    if (before && boardOn <= before.boardOn)
      wrong('boardOn', `Board dates must rise: the one before is ${before.boardOn}`);
    if (before && periodStartsOn <= before.periodEndsOn)
      wrong('periodStartsOn', `overlaps the period before, which ends on ${before.periodEndsOn}`);
  });
  if (!boardDates.some(({ cycle }) => cycle === firstReportedCycle)) {
    report('programme.yaml', ['firstReportedCycle'], `no Board date has the cycle ${firstReportedCycle}`);
  }
}
