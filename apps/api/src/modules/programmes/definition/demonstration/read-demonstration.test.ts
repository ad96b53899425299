import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DefinitionError, describeDefinitionError } from '../definition-error.js';
import { readProgrammeDefinition } from '../read-programme-definition.js';
import { readDemonstration } from './read-demonstration.js';

const FIXTURE = join(import.meta.dirname, '../../../../../test/fixtures/programmes/two-force-test');
const POSTS = 'demonstration/posts.yaml';
const SCRIPT = 'demonstration/script/01-one-cycle.yaml';

let root = '';
let count = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'demonstration-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function read(directory: string) {
  const reading = await readProgrammeDefinition(directory);
  if ('errors' in reading) throw new Error(reading.errors.map(describeDefinitionError).join('\n'));
  return readDemonstration(directory, reading.definition);
}

/** The two-force demonstration with one piece of one file replaced: what the reader says. */
async function errorsAfter(file: string, from: string, to: string): Promise<DefinitionError[]> {
  const directory = join(root, String((count += 1)));
  await cp(FIXTURE, directory, { recursive: true });
  const text = await readFile(join(directory, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(directory, file), text.replace(from, to));
  const reading = await read(directory);
  return 'errors' in reading ? reading.errors : [];
}

type Broken = [what: string, file: string, from: string, to: string, line: number, field: string, message: string];

// prettier-ignore
const BROKEN: Broken[] = [
  ['a demonstration that claims to be fact', 'demonstration/demonstration.yaml', 'illustrative: true', 'illustrative: false', 1, 'illustrative', 'must be true: a demonstration is never fact'],
  ['an address that could be real', POSTS, 'lead@east.example', 'lead@east.wales', 27, 'posts[3].email', 'must be an address of lower-case words that ends in .example'],
  ['two posts with one key', POSTS, 'key: lead-east', 'key: sro', 26, 'posts[3].key', 'sro is used twice'],
  ['a post in an unknown body', POSTS, 'body: HUB', 'body: HUT', 5, 'posts[0].body', 'no body has the code HUT'],
  ['an unknown role', POSTS, 'role: programme_officer', 'role: programme_manager', 6, 'posts[0].role', ''],
  ['a force lead of everything', POSTS, 'scope: { kind: forces, forces: [EST] }', 'scope: { kind: programme }', 31, 'posts[3].scope.kind', 'must be forces for force_lead'],
  ['a scope over an unknown force', POSTS, 'forces: [EST]', 'forces: [NTH]', 31, 'posts[3].scope.forces[0]', 'no force has the code NTH'],
  ['an unknown command', SCRIPT, 'do: verify', 'do: approve', 39, 'steps[5].do', 'is not one of the known kinds'],
  ['a step without an argument it needs', SCRIPT, '    achievedOn: 2021-06-25\n', '', 31, 'steps[4].achievedOn', 'is required'],
  ['an argument of another command', SCRIPT, 'do: verify', 'do: verify\n    on: 2021-06-25', 40, 'steps[5].on', 'is not a known field'],
  ['an instant without its offset', SCRIPT, '2021-06-30T09:00:00+01:00', '2021-06-30T09:00:00', 37, 'steps[5].at', 'must be an instant with its offset, 2019-07-08T10:15:00+01:00'],
  ['a step before the one before it', SCRIPT, '2021-06-30T09:00:00+01:00', '2021-06-28T09:00:00+02:00', 37, 'steps[5].at', 'is before the step before it, at 2021-06-28T09:00:00+01:00'],
  ['a step after the end', SCRIPT, '2021-07-28T10:00:00+01:00', '2021-07-30T12:00:01+01:00', 165, 'steps[26].at', 'is after 2021-07-30T12:00:00+01:00, where the facts clock ends'],
  ['a post that is not there', SCRIPT, 'by: officer\n    do: verify', 'by: nobody\n    do: verify', 38, 'steps[5].by', 'there is no post nobody'],
  ['a workstream that is not there', SCRIPT, 'workstream: AAA\n    declaredStatus', 'workstream: CCC\n    declaredStatus', 55, 'steps[8].workstream', 'there is no workstream CCC'],
  ['a force that is not there', SCRIPT, 'cycle: 2021-22-Q1\n    subject: EST', 'cycle: 2021-22-Q1\n    subject: NTH', 49, 'steps[7].subject', 'there is no force NTH'],
  ['a cycle that is not there', SCRIPT, 'do: circulate\n    cycle: 2021-22-Q1', 'do: circulate\n    cycle: 2021-22-Q2', 168, 'steps[26].cycle', 'there is no cycle 2021-22-Q2'],
  ['a confidence off the scale', SCRIPT, 'deliveryConfidence: green', 'deliveryConfidence: amber_red', 159, 'steps[24].deliveryConfidence', 'there is no point of the confidence scale amber_red'],
  ['a reference of another workstream', SCRIPT, 'workstream: BBB', 'workstream: AAA', 15, 'steps[1].ref', 'must begin WST-1-, after its force and workstream'],
  ['a milestone never added', SCRIPT, 'do: reforecast\n    ref: WST-2-01', 'do: reforecast\n    ref: WST-2-09', 81, 'steps[12].ref', 'no milestone WST-2-09 has been added before this'],
  ['a milestone added twice', SCRIPT, 'ref: WST-2-01\n    title', 'ref: EST-1-01\n    title', 15, 'steps[1].ref', 'EST-1-01 is used twice'],
  ['a claim without a baseline', SCRIPT, 'do: set_baseline\n    ref: EST-1-01', 'do: set_baseline\n    ref: WST-2-01', 34, 'steps[4].ref', 'EST-1-01 has no baseline yet'],
  ['a verifier of the claimant\'s body', SCRIPT, 'by: officer\n    do: verify', 'by: board-member\n    do: verify', 38, 'steps[5].by', 'must belong to another body than lead-east, who claimed it'],
  ['an author who accepts', SCRIPT, 'by: officer-2\n    do: accept', 'by: officer\n    do: accept', 147, 'steps[22].by', 'officer wrote in this report and cannot judge it'],
];

describe('readDemonstration', () => {
  it.each(BROKEN)('names file, line and field of %s', async (_what, file, from, to, line, field, message) => {
    const errors = await errorsAfter(file, from, to);
    expect(errors).toContainEqual({
      file,
      line,
      field,
      message: message === '' ? expect.stringMatching(/^must be one of: programme_officer, /) : message,
    });
  });

  it('refuses a cycle that opens before every baseline is set', async () => {
    const step =
      '  - at: 2021-04-13T10:05:00+01:00\n    by: officer\n    do: set_baseline\n    ref: WST-2-01\n    on: 2021-09-24\n';
    const errors = await errorsAfter(SCRIPT, step, '');
    expect(errors).toContainEqual(
      expect.objectContaining({
        line: 39,
        field: 'steps[5].cycle',
        message: 'opens before a baseline is set for WST-2-01',
      }),
    );
  });

  it.each([
    ['the day before it begins', 'from: 2021-06-29', true],
    ['the day it begins', 'from: 2021-06-28', false],
    ['the day it ends', 'from: 2021-04-01\n    to: 2021-07-12', false],
    ['the day after it ends', 'from: 2021-04-01\n    to: 2021-07-11', true],
  ])('holds a step against its post’s grant on %s', async (_what, dates, refused) => {
    const scope = 'scope: { kind: forces, forces: [EST] }\n    ';
    const errors = await errorsAfter(POSTS, `${scope}from: 2021-04-01`, `${scope}${dates}`);
    expect(
      errors.some(({ field, message }) => field.endsWith('.by') && message.startsWith('lead-east has no grant on')),
    ).toBe(refused);
  });

  it('reads posts and steps in order, each step with the place it was read from', async () => {
    const reading = await read(FIXTURE);
    if ('errors' in reading) throw new Error(reading.errors.map(describeDefinitionError).join('\n'));
    const { posts, steps, factsClock } = reading.demonstration;
    expect(posts.map(({ key }) => key)).toContain('lead-west');
    expect(steps[0]).toMatchObject({ do: 'add_milestone', by: 'officer', subject: 'EST', file: SCRIPT, line: 3 });
    expect(steps.at(-1)?.do).toBe('circulate');
    expect(factsClock).toBe('2021-07-30T12:00:00+01:00');
  });
});
