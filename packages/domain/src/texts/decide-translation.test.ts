import { describe, expect, it } from '@jest/globals';
import { decideTranslation, decideTranslationCheck, type TranslationFacts } from './decide-translation.js';
import { findTerms } from './find-terms.js';
import { NARRATIVE_LIMIT } from './validate-text.js';

const codes = (decision: { ok: boolean; refusals?: readonly { code: string; pointer: string }[] }) =>
  decision.ok ? 'yes' : decision.refusals!.map(({ code, pointer }) => `${code} ${pointer}`.trim()).join();

describe('a translation', () => {
  it.each([
    ['finished', ' Camau ', true, { words: 'Camau', state: 'translated' }],
    ['in draft', 'Cam', false, { words: 'Cam', state: 'draft' }],
  ])('%s is kept', (_, words, isFinished, value) => {
    expect(decideTranslation(words, isFinished)).toEqual({ ok: true, value });
  });

  it.each([
    ['without words', ' \n', 'text_required /words'],
    ['at the limit', 'a'.repeat(NARRATIVE_LIMIT), 'yes'],
    ['too long', 'a'.repeat(NARRATIVE_LIMIT + 1), 'text_too_long /words'],
    ['with characters no field takes', 'a\u0000', 'text_control_characters /words'],
  ])('%s', (_, words, expected) => expect(codes(decideTranslation(words, false))).toBe(expected));
});

describe('checking a translation', () => {
  const by = (translatedBy: string, state: TranslationFacts['state']) => ({ translatedBy, state });
  it.each([
    ['of another', by('one', 'translated'), 'yes'],
    ['of one’s own', by('two', 'translated'), 'checker_is_translator'],
    ['that is a draft', by('one', 'draft'), 'translation_not_finished'],
    ['that is not there', null, 'translation_not_finished'],
    ['a second time', by('one', 'checked'), 'translation_checked'],
  ])('%s: %j', (_, facts, expected) => {
    expect(codes(decideTranslationCheck(facts, { id: 'two' }))).toBe(expected);
  });
});

describe('terms of the glossary in a text', () => {
  const terms = [
    { en: 'milestone', cy: 'carreg filltir' },
    { en: 'force', cy: 'heddlu' },
    { en: 'Public Health Wales', cy: 'Iechyd Cyhoeddus Cymru' },
    { en: 'health', cy: 'iechyd' },
  ];
  it.each([
    ['en', 'The Milestone and its milestones', 'milestone'],
    ['en', 'enforcement', ''],
    ['en', 'Public health Wales trained forces', 'force Public Health Wales'],
    ['en', 'public health', 'health'],
    ['cy', 'y garreg filltir, carreg filltir', 'milestone'],
    ['cy', 'dim byd', ''],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(
      findTerms(text, language, terms)
        .map(({ en }) => en)
        .join(' '),
    ).toBe(expected);
  });
});
