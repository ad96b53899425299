import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeDefinitionError } from '../definition-error.js';
import { readProgrammeDefinition } from '../read-programme-definition.js';
import { readDemonstration } from './read-demonstration.js';

const FIXTURE = join(import.meta.dirname, '../../../../../test/fixtures/programmes/two-force-test');

const PLAN = `office: [officer, officer-2]
leads: { EST: lead-east, WST: lead-west }
owners:
  hub: { en: Hub, cy: Hyb }
milestones:
  - ref: EST-1-02
    title: { en: Third thing, cy: Trydydd peth, original: cy }
    tier: force
    owner: hub
    added: 2021-04-12
    baseline: { at: 2021-04-13, on: 2021-06-11 }
    then:
      - { at: 2021-06-01, do: reforecast, on: 2021-06-18, reasonCode: scope, reason: More of it. }
      - { at: 2021-06-15, do: claim, achievedOn: 2021-06-14, evidence: A note }
      - { at: 2021-06-16, do: verify }
  - ref: WST-2-02
    title: { en: Fourth thing, cy: Pedwerydd peth }
    tier: programme
    owner: hub
    added: 2021-04-12
    baseline: { at: 2021-04-13, on: 2021-12-10 }
cells:
  - { at: 2021-04-12, workstream: AAA, subject: WST, inScope: false, approach: { en: Not here, cy: Nid yma } }
`;
const CHANGES = `steps:
  - at: 2021-07-29T09:00:00+01:00
    by: lead-west
    do: raise_change
    ref: WST-2-01
    proposal: { baselineOn: 2021-11-26 }
    reasonCode: scope
    reason: Wider than it was.
  - at: 2021-07-29T10:00:00+01:00
    by: sro
    do: approve_change
    ref: WST-2-01
    reference: Minute 4
`;

let root = '';
let count = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'plan-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** The two-force demonstration with a plan, and changes raised and decided at its end. */
async function read(plan: string, changes = CHANGES) {
  const directory = join(root, String((count += 1)));
  await cp(FIXTURE, directory, { recursive: true });
  await mkdir(join(directory, 'demonstration/plan'));
  await writeFile(join(directory, 'demonstration/plan/plan.yaml'), plan);
  await writeFile(join(directory, 'demonstration/script/02-changes.yaml'), changes);
  const reading = await readProgrammeDefinition(directory);
  if ('errors' in reading) throw new Error(reading.errors.map(describeDefinitionError).join('\n'));
  return readDemonstration(directory, reading.definition);
}

async function errorsOf(plan: string, changes?: string): Promise<string[]> {
  const reading = await read(plan, changes);
  return 'errors' in reading ? reading.errors.map(describeDefinitionError) : [];
}

function edited(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

describe('a plan', () => {
  it('becomes steps among those of the script, in date order, each with the place it was read from', async () => {
    const reading = await read(PLAN);
    if ('errors' in reading) throw new Error(reading.errors.map(describeDefinitionError).join('\n'));
    const { steps } = reading.demonstration;
    const instants = steps.map(({ at }) => Date.parse(at));
    expect(instants).toEqual([...instants].sort((a, b) => a - b));
    const planned = steps.filter(({ file }) => file === 'demonstration/plan/plan.yaml');
    expect(planned.map(({ do: act, by, line }) => [act, by, line])).toEqual([
      ['add_milestone', 'officer', 6],
      ['add_milestone', 'officer', 16],
      ['set_cell', 'officer', 23],
      ['set_baseline', 'officer', 11],
      ['set_baseline', 'officer', 21],
      ['reforecast', 'lead-east', 13],
      ['claim', 'lead-east', 14],
      ['verify', 'officer', 15],
    ]);
    expect(planned[0]).toMatchObject({
      at: '2021-04-12T08:30:00.000Z',
      subject: 'EST',
      workstream: 'AAA',
      title: { en: 'Third thing', cy: 'Trydydd peth', original: 'cy', otherState: 'draft' },
      ownerPost: { en: 'Hub', cy: 'Hyb', original: 'en', otherState: 'draft' },
    });
    expect(planned[1]?.at).toBe('2021-04-12T08:32:00.000Z');
  });

  it('has the claim verified by an officer of another body', async () => {
    const reading = await read(
      edited(PLAN, 'office: [officer, officer-2]', 'office: [officer-2, officer]').replace('EST-1-02', 'WST-1-02'),
    );
    if ('errors' in reading) throw new Error(reading.errors.map(describeDefinitionError).join('\n'));
    const verified = reading.demonstration.steps.find((step) => step.do === 'verify' && step.ref === 'WST-1-02');
    expect(verified?.by).toBe('officer');
  });

  // prettier-ignore
  it.each([
    ['an owner it does not name', 'owner: hub\n    added: 2021-04-12\n    baseline: { at: 2021-04-13, on: 2021-06', 'owner: hut\n    added: 2021-04-12\n    baseline: { at: 2021-04-13, on: 2021-06', '9 milestones[0].owner: the plan has no owner hut'],
    ['a force without a lead', 'leads: { EST: lead-east, WST: lead-west }', 'leads: { EST: lead-east }', '16 milestones[1].ref: the plan names no lead for WST'],
    ['a reference of nowhere', 'ref: EST-1-02', 'ref: NTH-1-02', '6 milestones[0].ref: must begin with a force or NAT, and the position of a workstream'],
    ['an officer who is not there', 'office: [officer, officer-2]', 'office: [nobody, officer-2]', '6 milestones[0].by: there is no post nobody'],
    ['a claim before the baseline', 'baseline: { at: 2021-04-13, on: 2021-06-11 }', 'baseline: { at: 2021-06-17, on: 2021-06-11 }', '13 milestones[0].then[0].ref: EST-1-02 has no baseline yet'],
    ['a verification without a claim', '      - { at: 2021-06-15, do: claim, achievedOn: 2021-06-14, evidence: A note }\n', '', '14 milestones[0].then[1].ref: EST-1-02 has not been claimed before this'],
    ['a reason without a code', 'reasonCode: scope, ', '', '13 milestones[0].then[0].reasonCode: is required'],
    ['an act no plan knows', 'do: verify', 'do: close', '15 milestones[0].then[2].do: is not one of the known kinds'],
    ['a day that does not exist', 'added: 2021-04-12', 'added: 2021-04-31', '10 milestones[0].added: must be a date that exists, YYYY-MM-DD'],
    ['a link that could be real', 'evidence: A note', 'evidence: A note, links: [{ label: L, url: https://example.com/a }]', '14 milestones[0].then[1].links[0].url: must be an address under example.org'],
    ['a cell of an unknown workstream', 'workstream: AAA', 'workstream: CCC', '23 cells[0].workstream: there is no workstream CCC'],
  ])('names %s by line and field', async (_what, from, to, error) => {
    expect(await errorsOf(edited(PLAN, from, to))).toContain(`demonstration/plan/plan.yaml:${error}`);
  });
});

describe('changes in a script', () => {
  // prettier-ignore
  it.each([
    ['a change decided by who raised it', 'by: sro', 'by: lead-west', '10 steps[1].by: lead-west raised this change and cannot decide on it'],
    ['a decision on nothing', 'ref: WST-2-01\n    reference', 'ref: EST-1-01\n    reference', '12 steps[1].ref: no change of EST-1-01 has been raised before this'],
    ['a proposal of an unknown field', 'baselineOn: 2021-11-26', 'forecastOn: 2021-11-26', '6 steps[0].proposal.forecastOn: is not a known field'],
  ])('name %s', async (_what, from, to, error) => {
    expect(await errorsOf(PLAN, edited(CHANGES, from, to))).toContain(`demonstration/script/02-changes.yaml:${error}`);
  });
});
