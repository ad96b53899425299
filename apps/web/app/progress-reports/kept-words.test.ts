import { beforeEach, describe, expect, it } from '@jest/globals';
import { forgetWords, forgetWordsOfOthers, keepWords, keptWords, unsavedFields, type WordStore } from './kept-words';

function memory(): WordStore {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    key: (index) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

const lead = { userId: 'lead', section: '/sections/WF' };
const deputy = { userId: 'deputy', section: '/sections/WF' };
let store: WordStore;
beforeEach(() => {
  store = memory();
});

describe('words kept in a browser', () => {
  it('are one person’s and one section’s', () => {
    expect(keepWords(store, lead, { achieved: 'We met.' })).toBe(true);
    expect(keptWords(store, lead)).toEqual({ achieved: 'We met.' });
    expect(keptWords(store, deputy)).toBeNull();
    expect(keptWords(store, { ...lead, section: '/sections/FD' })).toBeNull();
    forgetWords(store, lead);
    expect(keptWords(store, lead)).toBeNull();
  });

  it('go when somebody else signs in, and all of them when somebody signs out', () => {
    store.setItem('theme', 'light');
    keepWords(store, lead, { achieved: 'Mine.' });
    keepWords(store, deputy, { achieved: 'The deputy’s.' });
    forgetWordsOfOthers(store, 'deputy');
    expect([keptWords(store, lead), keptWords(store, deputy)]).toEqual([null, { achieved: 'The deputy’s.' }]);
    forgetWordsOfOthers(store, null);
    expect([store.length, store.getItem('theme')]).toEqual([1, 'light']);
  });

  it('that cannot be kept are said not to be', () => {
    const full = {
      ...memory(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(keepWords(full, lead, { achieved: 'We met.' })).toBe(false);
  });

  it.each(['{', '"words"', 'null'])('that were damaged (%s) are no words', (text) => {
    keepWords(store, lead, {});
    store.setItem(store.key(0)!, text);
    expect(keptWords(store, lead)).toBeNull();
  });
});

it.each([
  ['the same', { achieved: 'A' }, { achieved: 'A' }, []],
  ['a box emptied', { achieved: '' }, { achieved: 'A' }, ['achieved']],
  ['a box ticked off', {}, { noChange: 'yes' }, ['noChange']],
  ['a box the form does not have', { planned: 'B' }, { achieved: '' }, ['planned']],
  ['only the version', { version: '3' }, { version: '4' }, []],
])('%s', (_name, kept, inForm, expected) => {
  expect(unsavedFields(kept, inForm, (name) => name !== 'version')).toEqual(expected);
});
