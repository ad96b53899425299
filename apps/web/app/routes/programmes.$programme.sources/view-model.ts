import type { ProgrammeSources } from '@camau/contracts';
import { STATEMENT_TOPICS, type StatementTopic } from '@camau/domain';

type Statement = ProgrammeSources['statements'][number];
type Document = ProgrammeSources['documents'][number];

export interface TopicGroup {
  readonly topic: Exclude<StatementTopic, 'silence'>;
  readonly statements: readonly Statement[];
}

/** A document as the page lists it: its clauses counted, not written out. */
export type DocumentEntry = Omit<Document, 'clauses'> & {
  readonly clauseCount: number;
  /** clauses that are related only, in a document of another class */
  readonly relatedCount: number;
};

/** What the page of the documents shows: no more than is read on it. */
export interface SourcesView extends Pick<ProgrammeSources, 'strands' | 'places' | 'otherInitiatives' | 'frameworks'> {
  readonly documents: readonly DocumentEntry[];
  readonly topics: readonly TopicGroup[];
  readonly silences: readonly Statement[];
}

/** Documents with their clauses counted; statements by topic, in the topics' own order; silences apart. */
export function toSourcesView(sources: ProgrammeSources): SourcesView {
  const { documents, statements, strands, places, otherInitiatives, frameworks } = sources;
  const isSilence = ({ topic }: Statement) => topic === 'silence';
  return {
    documents: documents.map(({ clauses, ...document }) => ({
      ...document,
      clauseCount: clauses.length,
      relatedCount: clauses.filter((clause) => clause.class === 'related' && document.class !== 'related').length,
    })),
    topics: STATEMENT_TOPICS.flatMap((topic) => {
      const held = statements.filter((statement) => statement.topic === topic);
      return topic === 'silence' || held.length === 0 ? [] : [{ topic, statements: held }];
    }),
    silences: statements.filter(isSilence),
    strands,
    places,
    otherInitiatives,
    frameworks,
  };
}
