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
    expect(quoted.length).toBeGreaterThan(60);
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
});
