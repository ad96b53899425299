import { describe, expect, it } from '@jest/globals';
import { hasWords, isEmptyText, type BilingualText } from './bilingual-text.js';
import { pickText } from './pick-text.js';
import { requireReason } from './require-reason.js';
import { NARRATIVE_LIMIT, validateString, validateText } from './validate-text.js';

const both: BilingualText = { en: 'Steps', cy: 'Camau', original: 'both', otherState: 'checked' };
const english: BilingualText = { en: 'Steps', cy: null, original: 'en', otherState: 'missing' };
const welsh: BilingualText = { en: ' ', cy: 'Camau', original: 'cy', otherState: 'missing' };
const empty: BilingualText = { en: '', cy: null, original: 'en', otherState: 'missing' };

describe('picking a language', () => {
  it.each([
    [both, 'en', { text: 'Steps', language: 'en', isFallback: false }],
    [both, 'cy', { text: 'Camau', language: 'cy', isFallback: false }],
    [english, 'cy', { text: 'Steps', language: 'en', isFallback: true }],
    [welsh, 'en', { text: 'Camau', language: 'cy', isFallback: true }],
    [empty, 'en', null],
  ] as const)('%j in %s', (text, language, expected) => {
    expect(pickText(text, language)).toEqual(expected);
  });

  it('knows blank from written', () => {
    expect([both, english, welsh, empty, null, undefined].map(isEmptyText)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
    ]);
    expect([' \n\t', '', null, undefined, 'a'].map(hasWords)).toEqual([false, false, false, false, true]);
  });
});

describe('one string', () => {
  const codes = (text: string): string[] => validateString(text, '/achieved').map(({ code }) => code);

  it.each([
    ['at the limit', 'a'.repeat(NARRATIVE_LIMIT), []],
    ['one over the limit', 'a'.repeat(NARRATIVE_LIMIT + 1), ['text_too_long']],
    ['characters outside the basic plane count once', '😀'.repeat(NARRATIVE_LIMIT), []],
    ['and one more is over', '😀'.repeat(NARRATIVE_LIMIT + 1), ['text_too_long']],
    ['Welsh letters, tabs and new lines', 'Ŵyth tŷ\n\tar lan y môr\r\n', []],
    ['joined emoji', '👩‍🚒', []],
    ['NUL', 'a\u0000b', ['text_control_characters']],
    ['escape', '\u001b[31m', ['text_control_characters']],
    ['delete', '\u007f', ['text_control_characters']],
    ['a C1 control', '\u0085', ['text_control_characters']],
    ['a mark that reorders text', 'abc\u202Edef', ['text_control_characters']],
    ['an isolate', '\u2066', ['text_control_characters']],
    ['half a surrogate pair', '\ud83d', ['text_not_well_formed']],
  ])('%s', (_name, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('says how long it is', () => {
    expect(validateString('a'.repeat(50_000), '/achieved')).toEqual([
      { kind: 'invalid', code: 'text_too_long', pointer: '/achieved', params: { limit: 4000, length: 50_000 } },
    ]);
  });
});

describe('text in two languages', () => {
  const faults = (text: BilingualText): string[] =>
    validateText(text, '/reason').map(({ code, pointer }) => `${code} ${pointer}`);

  it.each([
    ['both', both, []],
    ['English only', english, []],
    ['Welsh only', welsh, []],
    ['nothing at all', empty, []],
    ['an original without words', { ...welsh, original: 'en' }, ['text_language_missing /reason/en']],
    ['both originals, one missing', { ...english, original: 'both' }, ['text_language_missing /reason/cy']],
    [
      'a translation said to be missing',
      { ...both, original: 'en', otherState: 'missing' },
      ['text_state_inconsistent /reason/otherState'],
    ],
    [
      'a translation said to be there',
      { ...english, otherState: 'draft' },
      ['text_state_inconsistent /reason/otherState'],
    ],
    ['a control character in Welsh', { ...both, cy: '\u0000' }, ['text_control_characters /reason/cy']],
  ] as const)('%s', (_name, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });
});

describe('a reason that must be given', () => {
  it.each([
    [undefined, ['reason_required /reason']],
    [null, ['reason_required /reason']],
    ['  ', ['reason_required /reason']],
    [empty, ['reason_required /reason']],
    ['Late ledger', []],
    [english, []],
    ['\u0000', ['text_control_characters /reason']],
    [{ ...english, otherState: 'draft' } as const, ['text_state_inconsistent /reason/otherState']],
  ])('%j', (reason, expected) => {
    expect(requireReason(reason).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(expected);
  });
});
