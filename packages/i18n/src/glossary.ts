import glossary from './glossary.json' with { type: 'json' };

/** A term of the glossary: `found` in the bodies' own publications, or from `recall` and to be asked about. */
export interface GlossaryTerm {
  readonly group: string;
  readonly en: string;
  readonly cy: string;
  readonly source: string;
  readonly note?: string;
}

/** The programme's terms in both languages, for translators. NB: servers only; no browser needs all of them. */
export const GLOSSARY: readonly GlossaryTerm[] = glossary.terms;
