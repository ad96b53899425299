import { describe, expect, it } from '@jest/globals';
import type { ProgrammeSources } from '@camau/contracts';
import { toSourcesView } from './view-model';

const text = (en: string) => ({ en, cy: null, original: 'en' as const, otherState: 'missing' as const });
const source = { kind: 'illustrative' as const, file: null, line: null, quote: null, url: null };
type Class = ProgrammeSources['documents'][number]['class'];

const clause = (ref: string, own: Class): ProgrammeSources['documents'][number]['clauses'][number] => ({
  ref,
  class: own,
  text: 'words',
  restatement: null,
  kind: 'commitment',
  label: text('do'),
  owner: text('all'),
  isPerForce: false,
  parts: [],
  source,
});
const document = (file: string, own: Class, clauses: readonly Class[]) => ({
  file,
  class: own,
  title: text(file),
  note: text(''),
  source,
  flaws: [],
  clauses: clauses.map((each, index) => clause(`${file}-${index}`, each)),
});
const statement = (ref: string, topic: ProgrammeSources['statements'][number]['topic']) => ({
  ref,
  topic,
  about: text(ref),
  condition: null,
  source,
});

const view = toSourcesView({
  version: 1,
  documents: [
    document('paper', 'published_statement', ['published_statement', 'related', 'related']),
    document('annex', 'related', ['related']),
  ],
  statements: [statement('c', 'demand'), statement('s', 'silence'), statement('a', 'aim'), statement('d', 'demand')],
  strands: [],
  places: [],
  otherInitiatives: [],
  frameworks: [],
});

describe('the page of the documents', () => {
  it('counts clauses, and those related only where the document itself is not', () => {
    expect(view.documents.map(({ file, clauseCount, relatedCount }) => [file, clauseCount, relatedCount])).toEqual([
      ['paper', 3, 2],
      ['annex', 1, 0],
    ]);
  });

  it('sends no clause to the browser', () => expect(JSON.stringify(view)).not.toContain('words'));

  it('orders topics, keeps statements of one topic apart and in their order', () => {
    expect(view.topics.map(({ topic, statements }) => [topic, statements.map(({ ref }) => ref)])).toEqual([
      ['aim', ['a']],
      ['demand', ['c', 'd']],
    ]);
  });

  it('lists silences by themselves', () => expect(view.silences.map(({ ref }) => ref)).toEqual(['s']));
});
