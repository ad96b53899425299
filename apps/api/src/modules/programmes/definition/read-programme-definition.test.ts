import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DefinitionError, describeDefinitionError } from './definition-error.js';
import { readProgrammeDefinition } from './read-programme-definition.js';

const FIXTURE = join(import.meta.dirname, '../../../../test/fixtures/programmes/two-force-test');

let root = '';
let count = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'programme-definition-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** The two-force programme with one piece of one file replaced: what the reader says. */
async function errorsAfter(file: string, from: string, to: string): Promise<DefinitionError[]> {
  const directory = join(root, String((count += 1)));
  await cp(FIXTURE, directory, { recursive: true });
  const text = await readFile(join(directory, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(directory, file), text.replace(from, to));
  const reading = await readProgrammeDefinition(directory);
  return 'errors' in reading ? reading.errors : [];
}

type Broken = [what: string, file: string, from: string, to: string, line: number, field: string, message: string];

// prettier-ignore
const BROKEN: Broken[] = [
  ['a field left out', 'programme.yaml', 'startsOn: 2021-04-01\n', '', 2, 'startsOn', 'is required'],
  ['an unknown field', 'programme.yaml', 'illustrative: true', 'illustrative: true\ncolour: red', 4, 'colour', 'is not a known field'],
  ['a day that does not exist', 'programme.yaml', 'endsOn: 2022-03-31', 'endsOn: 2022-02-30', 15, 'endsOn', 'must be a date that exists, YYYY-MM-DD'],
  ['an end before the start', 'programme.yaml', 'endsOn: 2022-03-31', 'endsOn: 2021-04-01', 15, 'endsOn', 'must be after 2021-04-01, the day the programme starts'],
  ['a number written as text', 'programme.yaml', 'slipWorkingDays: 5', "slipWorkingDays: '5'", 21, 'tolerances.slipWorkingDays', 'must be a number'],
  ['a negative tolerance', 'programme.yaml', 'costFloorPence: 500000', 'costFloorPence: -1', 24, 'tolerances.costFloorPence', 'must be at least 0'],
  ['offsets out of order', 'programme.yaml', 'review: 8', 'review: 13', 26, 'cycleOffsets', 'must not rise from due through review and close to papers: each counts working days before the Board'],
  ['a confidence code used twice', 'programme.yaml', 'code: amber', 'code: green', 30, 'confidenceScale[1].code', 'green is used twice'],
  ['an unknown first cycle', 'programme.yaml', 'firstReportedCycle: 2021-22-Q1', 'firstReportedCycle: 2021-22-Q2', 34, 'firstReportedCycle', 'no Board date has the cycle 2021-22-Q2'],
  ['a period that is not its quarter', 'programme.yaml', 'periodStartsOn: 2021-04-01', 'periodStartsOn: 2021-05-01', 36, 'boardDates[0].cycle', '2021-22-Q1 runs from 2021-04-01 to 2021-06-30'],
  ['a period of broken months', 'programme.yaml', 'periodEndsOn: 2021-06-30', 'periodEndsOn: 2021-06-29', 38, 'boardDates[0].periodEndsOn', 'a reporting period is whole months'],
  ['a Board inside its period', 'programme.yaml', 'boardOn: 2021-08-04', 'boardOn: 2021-06-30', 39, 'boardDates[0].boardOn', 'must be after 2021-06-30, the end of the period it is told about'],
  ['a slug with a space', 'forces.yaml', 'slug: west', 'slug: the west', 8, 'forces[1].slug', 'must be lower-case words joined by hyphens'],
  ['a force whose body is unknown', 'forces.yaml', 'body: EST', 'body: ESX', 5, 'forces[0].body', 'no body has the code ESX'],
  ['two forces with one code', 'forces.yaml', 'code: WST', 'code: EST', 7, 'forces[1].code', 'EST is used twice'],
  ['a force called national', 'forces.yaml', 'slug: west', 'slug: national', 8, 'forces[1].slug', 'national is the word for what no single force owns'],
  ['two bodies with one code', 'bodies.yaml', 'code: HUB', 'code: EST', 19, 'bodies[2].code', 'EST is used twice'],
  ['an unknown relation', 'bodies.yaml', 'relation: signatory', 'relation: signer', 9, 'bodies[0].relations[0].relation', 'must be one of: signatory, programme_partner, board_member'],
  ['a date without its kind', 'bodies.yaml', '        datesKind: illustrative\n', '', 15, 'bodies[1].relations[0].datesKind', 'is required where a date is given'],
  ['a fact without a source', 'workstreams.yaml', 'description: { en: The first of two. }\n    source: { kind: illustrative }', 'description: { en: The first of two. }', 2, 'workstreams[0].source', 'is required'],
  ['a published fact without its address', 'workstreams.yaml', 'kind: illustrative', 'kind: published', 7, 'workstreams[0].source.url', 'is required'],
  ['a kind of source nobody knows', 'outcomes.yaml', 'kind: illustrative', 'kind: rumour', 4, 'outcomes[0].source.kind', 'is not one of the known kinds'],
  ['a translation without its state', 'forces.yaml', 'original: both, en: West', 'original: en, en: West', 9, 'forces[1].name.translation', 'is required: draft, translated, checked or stale'],
  ['both languages without an original', 'forces.yaml', 'original: both, en: West', 'en: West', 9, 'forces[1].name.original', 'is required when both languages are given: en, cy or both'],
  ['an original that is missing', 'outcomes.yaml', '{ en: Nothing', '{ original: cy, en: Nothing', 3, 'outcomes[0].text.original', 'must be en: the other language is missing'],
  ['words in neither language', 'principles.yaml', '{ en: Say it once }', '{}', 3, 'principles[0].name.en', 'needs words in English or Welsh'],
  ['a quote on another line', 'programme.yaml', 'line: 3', 'line: 1', 13, 'aim.source.quote', 'these words do not begin on line 1 of sources/charter.txt'],
  ['a quote that differs by a word', 'programme.yaml', 'quote: To show that', 'quote: To prove that', 13, 'aim.source.quote', 'these words do not begin on line 3 of sources/charter.txt'],
  ['a document that is not there', 'programme.yaml', 'file: charter.txt\n    line: 3', 'file: chart.txt\n    line: 3', 11, 'aim.source.file', 'there is no document sources/chart.txt'],
  ['a name that is not quoted', 'bodies.yaml', 'code: HUB\n', 'code: HUB\n    names: [{ source: { kind: illustrative } }]\n', 20, 'bodies[2].names[0].source.kind', 'must be seed: a name is quoted'],
  ['a name with a date and no kind', 'bodies.yaml', 'code: HUB\n', 'code: HUB\n    names: [{ validTo: 2022-01-01, source: { kind: seed, file: charter.txt, line: 1, quote: Two } }]\n', 20, 'bodies[2].names[0].datesKind', 'is required where a date is given'],
  ['a class nobody knows', 'agreement.yaml', 'class: agreement', 'class: law', 3, 'documents[0].class', 'must be one of: agreement, published_statement, related'],
  ['a clause of no kind there is', 'agreement.yaml', 'kind: aim', 'kind: wish', 14, 'documents[0].clauses[0].kind', 'must be one of: commitment, aim, how, delivery, principle, governance'],
  ['a clause that is not quoted', 'agreement.yaml', 'kind: seed, file: charter.txt, line: 3, quote: To show that a programme is data.', 'kind: illustrative', 19, 'documents[0].clauses[0].source.kind', 'must be seed: a clause is quoted word for word'],
  ['a clause in other words', 'agreement.yaml', 'quote: To show that', 'quote: To prove that', 19, 'documents[0].clauses[0].source.quote', 'these words do not begin on line 3 of sources/charter.txt'],
  ['damage that ends before it begins', 'agreement.yaml', 'lineTo: 2', 'lineTo: 1', 9, 'documents[0].flaws[0].lineTo', 'must not be before the line it begins on'],
  ['a topic nobody knows', 'statements.yaml', 'topic: aim', 'topic: weather', 3, 'statements[0].topic', 'must be one of: aim, duration, funding, oversight, predecessor, membership, sector, evidence, demand, silence'],
  ['a framework of an unknown document', 'frameworks.yaml', 'document: charter.txt', 'document: other.txt', 3, 'frameworks[0].document', 'no document has the file other.txt'],
];

const AREA = (slug: string) =>
  `    areas: [{ slug: ${slug}, name: { en: Area }, source: { kind: illustrative }, objectives: [{ text: { en: Be }, source: { kind: illustrative } }] }]`;
const PLACES = `places:
  - force: EST
${AREA('shore')}
    initiativesGap: { text: { en: None. }, source: { kind: illustrative } }

  - force: WST
${AREA('hill')}
    initiatives: [{ name: { en: A gate }, source: { kind: illustrative } }]
otherInitiatives: []
`;

describe('readProgrammeDefinition', () => {
  it.each(BROKEN)(
    'names file, line and field of %s, and nothing else',
    async (_what, file, from, to, line, field, message) => {
      expect(await errorsAfter(file, from, to)).toEqual([{ file, line, field, message }]);
    },
  );

  it('names the line of a malformed file', async () => {
    const [error] = await errorsAfter('bodies.yaml', 'name: { original', 'name: [ original');
    expect(error).toMatchObject({ file: 'bodies.yaml', line: 3, field: '' });
    expect(error?.message).toMatch(/^not valid YAML: /);
  });

  it('refuses a key written twice', async () => {
    const errors = await errorsAfter('forces.yaml', 'slug: west', 'slug: west\n    slug: wester');
    expect(errors).toContainEqual({
      file: 'forces.yaml',
      line: 9,
      field: '',
      message: 'not valid YAML: Map keys must be unique',
    });
  });

  it.each([
    ['an alias without its anchor', 'bodies.yaml', 'source: { kind: illustrative }', 'source: *nowhere'],
    ['a file that is a list', 'outcomes.yaml', 'outcomes:', '- outcomes:'],
  ])('says so of %s instead of failing', async (_what, file, from, to) => {
    const errors = await errorsAfter(file, from, to);
    expect(errors.map((error) => error.file)).toEqual([file]);
  });

  it('names each missing file of an empty folder', async () => {
    const reading = await readProgrammeDefinition(join(root, 'nowhere'));
    const files = 'errors' in reading ? reading.errors.map(({ file }) => file) : [];
    expect(files).toEqual([
      'bodies.yaml',
      'forces.yaml',
      'outcomes.yaml',
      'principles.yaml',
      'programme.yaml',
      'workstreams.yaml',
    ]);
  });

  it('reads a programme without documents, statements, places and frameworks', async () => {
    const directory = join(root, 'bare');
    await cp(FIXTURE, directory, { recursive: true });
    for (const file of ['agreement.yaml', 'statements.yaml', 'frameworks.yaml']) await rm(join(directory, file));
    const reading = await readProgrammeDefinition(directory);
    expect(reading).toMatchObject({
      definition: { documents: [], statements: [], strands: [], places: [], otherInitiatives: [], frameworks: [] },
    });
  });

  it.each([
    [
      'a place of an unknown force',
      'force: WST',
      'force: WSX',
      ['1 places: says nothing of the force WST', '6 places[1].force: no force has the code WSX'],
    ],
    [
      'a place twice',
      'force: WST',
      'force: EST',
      ['1 places: says nothing of the force WST', '6 places[1].force: EST is used twice'],
    ],
    [
      'a gap that is not said',
      '    initiativesGap: { text: { en: None. }, source: { kind: illustrative } }\n',
      '',
      ['2 places[0].initiativesGap: is required where there are no initiatives, and only there'],
    ],
    [
      'a gap where there is something',
      '  - force: WST\n',
      '  - force: WST\n    initiativesGap: { text: { en: None. }, source: { kind: illustrative } }\n',
      ['7 places[1].initiativesGap: is required where there are no initiatives, and only there'],
    ],
    ['an area twice', 'slug: hill', 'slug: shore', ['7 places[1].areas[0].slug: shore is used twice']],
  ])('names %s', async (what, from, to, errors) => {
    const directory = join(root, what.replaceAll(' ', '-'));
    await cp(FIXTURE, directory, { recursive: true });
    expect(PLACES).toContain(from);
    await writeFile(join(directory, 'places.yaml'), PLACES.replace(from, to));
    const reading = await readProgrammeDefinition(directory);
    const found = 'errors' in reading ? reading.errors.map(describeDefinitionError) : [];
    expect(found).toEqual(errors.map((error) => `places.yaml:${error}`));
  });

  it('reports every error together, in reading order', async () => {
    const errors = await errorsAfter('forces.yaml', 'code: WST\n    slug: west', 'code: EST\n    slug: national');
    expect(errors.map(describeDefinitionError)).toEqual([
      'forces.yaml:7 forces[1].code: EST is used twice',
      'forces.yaml:8 forces[1].slug: national is the word for what no single force owns',
    ]);
  });

  it('reads the two-force programme, texts and sources in the form the product stores', async () => {
    const reading = await readProgrammeDefinition(FIXTURE);
    if ('errors' in reading) throw new Error(reading.errors.map(describeDefinitionError).join('\n'));
    const { definition } = reading;
    expect(definition.forces.map(({ code }) => code)).toEqual(['EST', 'WST']);
    expect(definition.aim.text).toEqual({
      en: 'To show that a programme is data.',
      cy: null,
      original: 'en',
      otherState: 'missing',
    });
    expect(definition.name.otherState).toBe('checked');
    expect(definition.subtitle.otherState).toBe('draft');
    expect(definition.aim.source).toEqual({
      kind: 'seed',
      file: 'charter.txt',
      line: 3,
      quote: 'To show that a programme is data.',
      url: null,
    });
    expect(definition.bodies[2]).toMatchObject({ seats: [], relations: [] });
  });
});
