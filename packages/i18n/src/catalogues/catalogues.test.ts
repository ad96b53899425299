import { describe, expect, it } from '@jest/globals';
import * as domain from '@camau/domain';
import { PROBLEMS } from '@camau/contracts';
import { readFileSync } from 'node:fs';
import {
  catalogues,
  createTranslator,
  LANGUAGES,
  PLURAL_CATEGORIES,
  type CatalogueNode,
  type Language,
} from '@camau/i18n';

interface Notes {
  readonly cy: { readonly checked: readonly string[]; readonly askFirst: readonly string[] };
}

const notes = JSON.parse(readFileSync(new URL('../notes.json', import.meta.url), 'utf8')) as Notes;
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Every sentence by its dotted key. */
function flatten(node: CatalogueNode, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(node).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

/** Sentences by key without its plural class. */
function bySentence(language: Language): Map<string, Map<string, string>> {
  const grouped = new Map<string, Map<string, string>>();
  const all = flatten(catalogues[language]);
  for (const [key, text] of all) {
    const base = key.replace(PLURAL, '');
    // NB: a code may end like a plural (`too_many`); only a key with an `_other` beside it is one.
    const isPlural = base !== key && all.has(`${base}_other`);
    const name = isPlural ? base : key;
    grouped.set(name, (grouped.get(name) ?? new Map()).set(isPlural ? PLURAL.exec(key)?.[1] : '', text));
  }
  return grouped;
}

const sentences = { en: bySentence('en'), cy: bySentence('cy') };
const placeholders = (texts: Iterable<string>) =>
  [...new Set([...texts].flatMap((text) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!)))].sort();
const has = (key: string) => LANGUAGES.filter((language) => !createTranslator(language).has(key));

describe('the two catalogues', () => {
  it('have the same keys', () => expect([...sentences.cy.keys()].sort()).toEqual([...sentences.en.keys()].sort()));

  it('ask for the same values in each sentence', () => {
    const different = [...sentences.en].filter(([key, texts]) => {
      const welsh = sentences.cy.get(key)?.values() ?? [];
      return placeholders(texts.values()).join() !== placeholders(welsh).join();
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it.each(LANGUAGES)('have every plural class of %s where they have one', (language) => {
    const incomplete = [...sentences[language]].filter(
      ([, texts]) => !texts.has('') && PLURAL_CATEGORIES[language].some((category) => !texts.has(category)),
    );
    expect(incomplete.map(([key]) => key)).toEqual([]);
  });

  it('have a plural in both languages or in neither', () => {
    const uneven = [...sentences.en].filter(([key, texts]) => texts.has('') !== sentences.cy.get(key)?.has(''));
    expect(uneven.map(([key]) => key)).toEqual([]);
  });

  it('leave no sentence empty, and use typographic apostrophes', () => {
    const wrong = LANGUAGES.flatMap((language) =>
      [...flatten(catalogues[language])]
        .filter(([, text]) => text.trim() === '' || /\w'\w/.test(text))
        .map(([key]) => `${language} ${key}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are not the same text under two names: Welsh is written, but for the few words both languages share', () => {
    const shared = [...sentences.en].filter(([key, texts]) => {
      const [english = ''] = texts.values();
      const [welsh] = sentences.cy.get(key)?.values() ?? [];
      return english === welsh && /[a-z]{4}/.test(english.replaceAll(/\{\{\w+\}\}/g, ''));
    });
    expect(shared.map(([key]) => key).sort()).toEqual([
      'common.footer.version',
      'common.product',
      'common.title.page',
      'common.title.programmePage',
    ]);
  });
});

describe('every code has its words in both languages', () => {
  const lists: [string, readonly string[]][] = [
    ['milestones.status', domain.STATUSES],
    ['milestones.counts', domain.STATUSES],
    ['milestones.tier', domain.TIERS],
    ['milestones.reasonCode', domain.REASON_CODES],
    ['imports.column', domain.SHEET_COLUMNS],
    ['imports.kind', domain.IMPORT_KINDS],
    ['imports.state', domain.IMPORT_STATES],
    ['imports.outcome', domain.ROW_OUTCOMES],
    ['imports.count', domain.ROW_OUTCOMES],
    ['import-messages', domain.IMPORT_MESSAGES],
    ['problems.field', domain.SHEET_FAULTS],
    ['access.role', domain.ROLES],
    ['cycles.state', domain.CYCLE_STATES],
    ['cycles.action', domain.CYCLE_ACTIONS],
    ['cycles.explain', domain.CYCLE_ACTIONS],
    ['cycles.done', domain.CYCLE_ACTIONS],
    ['progress-reports.state', domain.REPORT_STATES],
    ['progress-reports.action', domain.REPORT_ACTIONS],
    ['progress-reports.done', domain.REPORT_ACTIONS],
    ['report-sections.outcome', domain.CHECKLIST_OUTCOMES],
    ['report-sections.askKind', domain.ASK_KINDS],
    ['report-sections.askState', domain.ASK_STATES],
    ['progress-reports.blocker', domain.BLOCKER_CODES],
    ['problems.field', domain.BLOCKER_CODES],
    ['problems.field', domain.REFUSAL_CODES],
    ['problems.title', Object.keys(PROBLEMS)],
    ['problems.detail', Object.keys(PROBLEMS)],
  ];
  it.each(lists)('%s', (prefix, codes) =>
    expect(codes.filter((code) => has(`${prefix}.${code}`).length > 0)).toEqual([]),
  );
});

describe('the notes on the Welsh', () => {
  it('name keys that exist', () => {
    const keys = [...flatten(catalogues.cy).keys()];
    expect(
      [...notes.cy.askFirst, ...notes.cy.checked].filter((prefix) => !keys.some((key) => key.startsWith(prefix))),
    ).toEqual([]);
  });
});
