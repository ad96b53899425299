import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { findNarratives } from './narratives.js';
import { bilingualTextSchema, plainWords, words } from './texts.js';

const text = (en: string | null, cy: string | null) => ({ en, cy, original: 'en', otherState: 'missing' });
const needed = words(10).pipe(z.string().trim().min(1));

describe('narratives of a body', () => {
  it.each([
    ['a marked string', z.strictObject({ reason: words(10) }), { reason: 'why' }, ['/reason why']],
    ['one that must be there', z.strictObject({ reason: needed }), { reason: 'why' }, ['/reason why']],
    ['one that may be left out', z.strictObject({ reason: words(10).optional() }), {}, []],
    ['an unmarked string', z.strictObject({ email: plainWords(10) }), { email: 'a@b' }, []],
    ['a code', z.strictObject({ ref: z.string() }), { ref: 'GWP-1-01' }, []],
    [
      'both languages',
      z.strictObject({ title: bilingualTextSchema.nullable(), more: bilingualTextSchema.optional() }),
      { title: text('one', 'un'), more: text(null, 'dau') },
      ['/title/en one', '/title/cy un', '/more/cy dau'],
    ],
    [
      'in lists and records',
      z.strictObject({ items: z.array(z.object({ text: needed })), by: z.record(z.string(), words(9)) }),
      { items: [{ text: 'one' }, { text: 'two' }], by: { 'a/b': 'three' } },
      ['/items/0/text one', '/items/1/text two', '/by/a~1b three'],
    ],
    [
      'in either of two shapes, and with a default',
      z.strictObject({ reason: z.union([words(10), bilingualTextSchema]), list: z.array(words(3)).default([]) }),
      { reason: text('one', null), list: ['a'] },
      ['/reason/en one', '/list/0 a'],
    ],
    ['a body of another shape', z.strictObject({ reason: words(10) }), ['reason'], []],
    ['a value of another type', z.strictObject({ reason: words(10) }), { reason: 7 }, []],
    ['no body', z.strictObject({ reason: words(10) }), undefined, []],
  ])('%s', (_, schema, body, expected) => {
    expect(findNarratives(schema, body).map((found) => `${found.pointer} ${found.text}`)).toEqual(expected);
  });
});
