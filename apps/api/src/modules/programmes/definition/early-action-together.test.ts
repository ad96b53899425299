import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { describeDefinitionError } from './definition-error.js';
import type { ProgrammeDefinition } from './programme-definition.js';
import { findSources, plainWords, quoteStandsAt } from './quotes.js';
import { readProgrammeDefinition } from './read-programme-definition.js';

const DIRECTORY = join(import.meta.dirname, '../../../../../../programmes/early-action-together');

async function read(): Promise<ProgrammeDefinition> {
  const reading = await readProgrammeDefinition(DIRECTORY);
  if ('errors' in reading) throw new Error(reading.errors.map(describeDefinitionError).join('\n'));
  return reading.definition;
}

/** Bodies in a relation, by code. */
function inRelation({ bodies }: ProgrammeDefinition, wanted: string): string[] {
  return bodies
    .filter(({ relations }) => relations.some(({ relation }) => relation === wanted))
    .map(({ code }) => code);
}

describe('the definition of Early Action Together', () => {
  it('quotes its documents word for word, on the line it names', async () => {
    const quoted = findSources(await read()).filter(({ source }) => source.quote !== null);
    expect(quoted.length).toBeGreaterThan(190);
    for (const { source } of quoted) {
      const document = await readFile(join(DIRECTORY, 'sources', source.file ?? ''), 'utf8');
      expect([source.line, source.quote, quoteStandsAt(document, source.line ?? 0, source.quote ?? '')]).toEqual([
        source.line,
        source.quote,
        true,
      ]);
    }
  });

  it('gives principles, outcomes and the aim in the very words of the documents', async () => {
    const { aim, principles, outcomes } = await read();
    expect(plainWords(aim.source.quote ?? '')).toBe(aim.text.en);
    expect(outcomes.map(({ source }) => plainWords(source.quote ?? ''))).toEqual(outcomes.map(({ text }) => text.en));
    for (const { name, explanation, source } of principles) {
      expect(source.quote).toMatch(new RegExp(`^${name.en} [–-] ${explanation.en}$`));
    }
    expect([principles.length, outcomes.length]).toEqual([5, 5]);
  });

  it('has thirteen signatories in fourteen seats, Public Health Wales in two', async () => {
    const definition = await read();
    const signatories = inRelation(definition, 'signatory');
    const seats = definition.bodies.flatMap(({ code, seats: held }) => held.map(() => code));
    expect(signatories).toHaveLength(13);
    expect(seats).toHaveLength(14);
    expect([...new Set(seats)].sort()).toEqual([...signatories].sort());
    expect(seats.filter((code) => code === 'PHW')).toHaveLength(2);
  });

  it('keeps signatory, programme partner and Board member apart', async () => {
    const definition = await read();
    const [signatories, partners, members] = ['signatory', 'programme_partner', 'board_member'].map((relation) =>
      inRelation(definition, relation),
    );
    expect(partners?.includes('HMCTS')).toBe(false);
    expect(signatories?.includes('HMCTS')).toBe(true);
    expect(partners?.includes('BARN')).toBe(true);
    expect(signatories?.includes('BARN')).toBe(false);
    expect(members?.filter((code) => !signatories?.includes(code))).toEqual(['WG', 'WLGA']);
  });

  it('marks what no document says', async () => {
    const definition = await read();
    expect(definition.illustrative).toBe(true);
    expect(new Set(definition.boardDates.map(({ source }) => source.kind))).toEqual(new Set(['illustrative']));
    expect(new Set(definition.workstreams.map(({ source }) => source.kind))).toEqual(new Set(['published']));
    expect(
      definition.bodies.flatMap(({ relations }) => relations).every(({ datesKind }) => datesKind === 'illustrative'),
    ).toBe(true);
  });

  it('holds forty-four commitments by class, ten of them extracts of the agreement itself', async () => {
    const { documents } = await read();
    const clauses = documents.flatMap((document) =>
      document.clauses.map(({ class: own = document.class, ref, kind }) => ({ ref, kind, class: own })),
    );
    const count = (wanted: string) => clauses.filter((clause) => clause.class === wanted).length;
    expect([count('agreement'), count('published_statement'), count('related')]).toEqual([10, 29, 5]);
    expect(clauses.flatMap((clause) => (clause.class === 'agreement' ? [clause.ref] : []))).toEqual(
      Array.from({ length: 10 }, (_, index) => `PA-${String(index + 1).padStart(2, '0')}`),
    );
    const asked = clauses.filter(
      ({ kind, class: own }) => own !== 'related' && (kind === 'commitment' || kind === 'delivery'),
    );
    expect(asked).toHaveLength(22);
  });

  it('sets three statements of demand side by side and merges none', async () => {
    const { statements } = await read();
    const demand = statements.filter(({ topic }) => topic === 'demand');
    expect(
      demand.map(({ source }) => [source.file?.slice(0, 3), /\d\d%( to \d\d%)?/.exec(source.quote ?? '')?.[0]]),
    ).toEqual([
      ['001', '90%'],
      ['004', '90%'],
      ['003', '70% to 80%'],
    ]);
    expect(new Set(demand.map(({ about }) => about.en)).size).toBe(3);
  });

  it('leaves damaged words as they are and says so', async () => {
    const { statements, documents } = await read();
    const damaged = statements.filter(({ condition }) => condition !== undefined);
    expect(damaged.map(({ source }) => source.quote)).toEqual([
      '1 in 7 adults',
      'and just 1 under 2 have experienced at least 1',
    ]);
    expect(documents.flatMap(({ flaws }) => flaws)).toHaveLength(5);
  });

  it('gives objectives to six areas of South Wales and says what no document gives the others', async () => {
    const { places } = await read();
    expect(
      places.map(({ force, areas, objectivesGap, initiatives, initiativesGap }) => [
        force,
        areas.map(({ objectives }) => objectives.length),
        objectivesGap !== undefined,
        initiatives.length,
        initiativesGap !== undefined,
      ]),
    ).toEqual([
      ['SWP', [4, 6, 4, 3, 4, 4], false, 0, true],
      ['NWP', [], true, 4, false],
      ['DPP', [], true, 0, true],
      ['GWP', [], true, 7, false],
    ]);
  });

  it('gives objectives, principles of the framework and summaries in the very words of the documents', async () => {
    const { places, frameworks } = await read();
    const said = [
      ...places.flatMap(({ areas }) => areas.flatMap(({ objectives }) => objectives)),
      ...frameworks.flatMap(({ items }) => items),
    ];
    expect(said.map(({ text }) => text.en)).toEqual(said.map(({ source }) => source.quote));
    expect(frameworks.map(({ isLater, items }) => [isLater, items.length])).toEqual([[true, 10]]);
  });

  it('keeps the approximate award apart from the figure of another publication', async () => {
    const { award, statements } = await read();
    expect(award).toMatchObject({ amountPence: 680_000_000, approximate: true, source: { kind: 'seed' } });
    expect(statements.find(({ ref }) => ref === 'other-figure')?.source.kind).toBe('published');
  });
});
