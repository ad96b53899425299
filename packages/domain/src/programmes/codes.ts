/** Classes of a source document (domain.md, Agreement and commitments); `related` never asks for a position. */
export const DOCUMENT_CLASSES = ['agreement', 'published_statement', 'related'] as const;
export type DocumentClass = (typeof DOCUMENT_CLASSES)[number];

/** What a clause says: positions are asked for `commitment` and `delivery` alone (domain.md, Agreement and commitments). */
export const COMMITMENT_KINDS = ['commitment', 'aim', 'how', 'delivery', 'principle', 'governance'] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

/** What a quoted statement is about; `silence` is what the documents do not say. */
export const STATEMENT_TOPICS = [
  'aim',
  'duration',
  'funding',
  'oversight',
  'predecessor',
  'membership',
  'sector',
  'evidence',
  'demand',
  'silence',
] as const;
export type StatementTopic = (typeof STATEMENT_TOPICS)[number];

/** Parts of a reference framework. */
export const FRAMEWORK_ITEM_KINDS = ['principle', 'prevention_tier'] as const;
export type FrameworkItemKind = (typeof FRAMEWORK_ITEM_KINDS)[number];

/** What may be known of a force's area, or be said to be missing from the documents. */
export const PLACE_SUBJECTS = ['objectives', 'initiatives'] as const;
export type PlaceSubject = (typeof PLACE_SUBJECTS)[number];
