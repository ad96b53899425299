import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeDefinitionError } from '../definition-error.js';
import { readProgrammeDefinition } from '../read-programme-definition.js';
import { readDemonstration } from './read-demonstration.js';

const FIXTURE = join(import.meta.dirname, '../../../../../test/fixtures/programmes/two-force-test');
const FILE = 'demonstration/quarters/2021-22-q1.yaml';

const QUARTER = `cycle: 2021-22-Q1
opened: 2021-07-01
reports:
  EST:
    language: cy
    start: 2021-07-12
    save: 2021-07-13T10:00
    sections:
      AAA:
        status: at_risk
        cy: Gwnaed hyn. → Daw hyn.
        en: This was done. →
        reason: Mae'n hwyr.
      BBB: { status: on_track, noChange: true, lastPlan: done }
    asks:
      - { ask: ASK-0001, kind: support, workstream: AAA, text: Mwy o bobl. }
    then:
      - { at: 2021-07-14, do: submit }
      - { at: 2021-07-15, do: send_back, reason: Say more., questions: [{ pointer: /sections/AAA/reason, text: How? }] }
      - { at: 2021-07-16, do: answer_question, pointer: /sections/AAA/reason, answer: Two weeks. }
      - { at: 2021-07-16, do: save, sections: { AAA: { status: off_track } } }
      - { at: 2021-07-16, do: submit }
      - { at: 2021-07-17, do: accept }
  national:
    then:
      - { at: 2021-07-21, do: record_not_received, reason: Nobody wrote it. }
then:
  - { at: 2021-07-22, do: sign, deliveryConfidence: green, reason: { en: It goes well., cy: Mae'n mynd yn dda. } }
  - { at: 2021-07-23, do: close }
  - { at: 2021-07-24, do: circulate }
  - { at: 2021-07-26, do: reopen, subjects: [EST], reason: A word was wrong. }
  - { at: 2021-07-27, do: ask_board_question, question: BQ-0001, figure: { subject: EST, workstream: AAA }, text: Why? }
  - { at: 2021-07-28, do: record_for_board, record: BA-0001, ask: ASK-0001, text: { en: Hire., cy: Cyflogi. } }
`;

let root = '';
let count = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'quarters-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** The two-force demonstration with its one cycle written as a quarter. */
async function read(quarter: string) {
  const directory = join(root, String((count += 1)));
  await cp(FIXTURE, directory, { recursive: true });
  await mkdir(join(directory, 'demonstration/quarters'));
  await writeFile(join(directory, FILE), quarter);
  const reading = await readProgrammeDefinition(directory);
  if ('errors' in reading) throw new Error(reading.errors.map(describeDefinitionError).join('\n'));
  return readDemonstration(directory, reading.definition);
}

async function stepsOf(quarter: string) {
  const reading = await read(quarter);
  if ('errors' in reading) throw new Error(reading.errors.map(describeDefinitionError).join('\n'));
  return reading.demonstration.steps.filter(({ file }) => file === FILE);
}

describe('a quarter', () => {
  it('becomes steps by whose post it is, each with the line it was read from', async () => {
    const steps = await stepsOf(QUARTER);
    expect(steps.map(({ do: act, by, line }) => [act, by, line])).toEqual([
      ['open_cycle', 'officer', 2],
      ['start_report', 'lead-east', 6],
      ['save_section', 'lead-east', 9],
      ['save_section', 'lead-east', 14],
      ['raise_ask', 'lead-east', 16],
      ['submit', 'lead-east', 18],
      ['send_back', 'officer', 19],
      ['answer_question', 'lead-east', 20],
      ['save_section', 'lead-east', 21],
      ['submit', 'lead-east', 22],
      ['accept', 'officer', 23],
      ['record_not_received', 'officer-2', 26],
      ['sign', 'sro', 28],
      ['close', 'officer', 29],
      ['circulate', 'secretariat', 30],
      ['reopen', 'officer', 31],
      ['ask_board_question', 'board-member', 32],
      ['record_for_board', 'secretariat', 33],
    ]);
  });

  it('keeps the order of the file within a day, and a time where one is given', async () => {
    const steps = await stepsOf(QUARTER);
    expect(steps.slice(1, 4).map(({ at }) => at)).toEqual([
      '2021-07-12T12:00:00.000Z',
      '2021-07-13T09:00:00.000Z',
      '2021-07-13T09:00:00.000Z',
    ]);
    expect(steps.slice(7, 10).map(({ at }) => at.slice(11, 16))).toEqual(['12:00', '12:02', '12:04']);
  });

  it('gives each word the language it was written in, the other as a draft or missing', async () => {
    const steps = await stepsOf(QUARTER);
    expect(steps[2]).toMatchObject({
      workstream: 'AAA',
      declaredStatus: 'at_risk',
      achieved: { en: 'This was done.', cy: 'Gwnaed hyn.', original: 'cy', otherState: 'draft' },
      planned: { en: null, cy: 'Daw hyn.', original: 'cy', otherState: 'missing' },
      reason: { en: null, cy: "Mae'n hwyr.", original: 'cy', otherState: 'missing' },
      noChange: false,
    });
    expect(steps[3]).toMatchObject({ workstream: 'BBB', noChange: true, achieved: undefined, lastPlan: 'done' });
    expect(steps[4]).toMatchObject({ ask: 'ASK-0001', text: { en: null, cy: 'Mwy o bobl.', original: 'cy' } });
  });

  it('saves a section again with what it does not say anew', async () => {
    const [, , first, , , , , , again] = await stepsOf(QUARTER);
    expect(again).toMatchObject({ declaredStatus: 'off_track', workstream: 'AAA' });
    if (first?.do !== 'save_section' || again?.do !== 'save_section') throw new Error('not saves');
    expect([again.achieved, again.planned, again.reason]).toEqual([first.achieved, first.planned, first.reason]);
  });

  // prettier-ignore
  it.each([
    ['words without a plan', 'cy: Gwnaed hyn. → Daw hyn.', 'cy: Gwnaed hyn.', '11 reports.EST.sections.AAA.cy: must be what was achieved → what is planned'],
    ['a moment that is none', 'save: 2021-07-13T10:00', 'save: 2021-07-13T25:00', '7 reports.EST.save: must be a day, 2019-07-18, or a day with its time in London, 2019-07-18T12:00'],
    ['an act no quarter knows', 'do: withdraw', 'do: verify', '18 reports.EST.then[0].do: is not one of the known kinds'],
    ['a status nobody declares', 'status: at_risk', 'status: amber', '10 reports.EST.sections.AAA.status: must be one of: '],
    ['a question pinned to nothing', 'pointer: /sections/AAA/reason, text', 'pointer: /AAA, text', '19 reports.EST.then[1].questions[0].pointer: must lead to a field of a section, /sections/WF/achieved'],
    ['a workstream that is not there', '      BBB:', '      CCC:', '14 reports.EST.sections.CCC.workstream: there is no workstream CCC'],
    ['a subject that is not there', '  EST:', '  NTH:', '6 reports.NTH.start: no post does this on 2021-07-12: name one with `by`'],
    ['a post that is not there', '2021-07-17, do: accept', '2021-07-17, by: nobody, do: accept', '23 reports.EST.then[5].by: there is no post nobody'],
    ['an author who judges', '2021-07-17, do: accept', '2021-07-17, by: lead-east, do: accept', '23 reports.EST.then[5].by: lead-east wrote in this report and cannot judge it'],
    ['a number that nothing draws', 'record: BA-0001', 'record: B-1', '33 then[5].record: must be the number it draws, such as BA-0001'],
    ['a figure of nothing', 'figure: { subject: EST, workstream: AAA }', 'figure: EST', '32 then[4].figure: must be confidence, or a subject with its workstream or milestone'],
    ['a cycle that is not there', 'cycle: 2021-22-Q1', 'cycle: 2021-22-Q9', '2 opened.cycle: there is no cycle 2021-22-Q9'],
  ])('names %s by line and field', async (_what, from, to, error) => {
    const text = from === 'do: withdraw' ? QUARTER.replace('do: submit', to) : QUARTER.replace(from, to);
    expect(text).not.toBe(QUARTER);
    const reading = await read(text);
    const errors = 'errors' in reading ? reading.errors.map(describeDefinitionError) : [];
    expect(errors.map((each) => each.slice(0, FILE.length + 1 + error.length))).toContain(`${FILE}:${error}`);
  });
});
