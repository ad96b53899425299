import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from './canonical-json.js';
import { checkFrozenFiles } from './check-frozen-files.js';
import { POSITION_SCHEMA } from './position-document.js';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

function file(name: string, sequence: number, previousSha256: string | null, more: object = {}) {
  const document = { schema: POSITION_SCHEMA, cycle: { ref: '2019-20-Q1' }, version: 1, sequence, previousSha256 };
  return { name, text: canonicalJson({ ...document, ...more }) };
}

const third = file('third', 3, 'c0ffee');
const fourth = file('fourth', 4, sha256(third.text));
const fifth = file('fifth', 5, sha256(fourth.text));

describe('downloaded positions', () => {
  it('are told with their hash, in order of closing, from wherever in the chain they begin', () => {
    const { files, fault } = checkFrozenFiles([fifth, third, fourth], sha256);
    expect(fault).toBeNull();
    expect(files.map(({ name }) => name)).toEqual(['third', 'fourth', 'fifth']);
    expect(files[1]).toEqual({
      name: 'fourth',
      cycle: '2019-20-Q1',
      version: 1,
      sequence: 4,
      sha256: sha256(fourth.text),
      previousSha256: sha256(third.text),
    });
  });

  it.each([
    ['one is missing between them', [third, fifth], 'fifth', 'sequence_broken'],
    [
      'one was changed',
      [third, file('fourth', 4, sha256(third.text), { forged: true }), fifth],
      'fifth',
      'previous_differs',
    ],
    ['one is given twice', [third, third], 'third', 'sequence_broken'],
    [
      'one was written anew',
      [{ ...third, text: JSON.stringify(JSON.parse(third.text), null, 2) }],
      'third',
      'not_canonical',
    ],
    ['one has a line feed at its end', [{ ...third, text: `${third.text}\n` }], 'third', 'not_canonical'],
    ['one is something else', [{ name: 'list', text: '{"items":[]}' }], 'list', 'not_a_position'],
    ['one is no JSON', [{ name: 'photograph', text: '\u0000' }], 'photograph', 'not_a_position'],
    ['one is an array', [{ name: 'array', text: '[]' }], 'array', 'not_a_position'],
    ['one is of a shape to come', [file('next', 1, null, { schema: 'camau.position/2' })], 'next', 'not_a_position'],
  ])('are refused when %s', (_, given, name, code) => {
    expect(checkFrozenFiles(given, sha256).fault).toEqual({ name, code });
  });
});
