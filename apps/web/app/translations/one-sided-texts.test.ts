import { describe, expect, it } from '@jest/globals';
import { oneSidedTexts } from './one-sided-texts';

const text = (en: string | null, cy: string | null, original: string, otherState: string) => ({
  en,
  cy,
  original,
  otherState,
});
const ENGLISH = text('Steps', null, 'en', 'missing');

describe('the texts of a page that wait for the reader’s language', () => {
  it.each<[string, unknown, unknown[]]>([
    ['a text that is missing it, once', { a: [ENGLISH], b: { c: ENGLISH } }, [ENGLISH]],
    ['a draft', [text('Steps', 'Cam', 'en', 'draft')], [text('Steps', 'Cam', 'en', 'draft')]],
    ['none that is translated', [text('Steps', 'Camau', 'en', 'translated')], []],
    ['none of both or of the reader’s', [text('S', 'C', 'both', 'checked'), text(null, 'C', 'cy', 'missing')], []],
    ['words with their language', { answer: 'Steps', answerLanguage: 'en' }, [ENGLISH]],
    ['words of a decision', { decisionReason: 'Steps', decisionLanguage: 'en' }, [ENGLISH]],
    ['words nobody said the language of', { reason: 'Steps', reasonLanguage: null }, [ENGLISH]],
    ['no words', { answer: null, answerLanguage: null, textLanguage: 'cy', text: 'Camau' }, []],
  ])('%s', (_name, data, expected) => {
    expect(oneSidedTexts(data, 'cy')).toEqual(expected);
  });

  it('are the Welsh ones for a reader of English', () => {
    expect(oneSidedTexts({ text: 'Camau', textLanguage: 'cy', other: ENGLISH }, 'en')).toEqual([
      text(null, 'Camau', 'cy', 'missing'),
    ]);
  });
});
