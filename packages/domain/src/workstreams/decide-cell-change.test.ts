import { describe, expect, it } from '@jest/globals';
import { decideCellChange, UNDECLARED_CELL, type CellChange, type DeclaredCell } from './decide-cell-change.js';

const words = (en: string): NonNullable<DeclaredCell['approach']> => ({
  en,
  cy: null,
  original: 'en',
  otherState: 'missing',
});
const outside: DeclaredCell = { isInScope: false, approach: words('Not here.') };

describe('declaring a cell', () => {
  it.each<[string, DeclaredCell, CellChange, number, DeclaredCell]>([
    ['out of scope, nothing open', UNDECLARED_CELL, { isInScope: false }, 0, { isInScope: false, approach: null }],
    ['into scope again', outside, { isInScope: true }, 0, { ...outside, isInScope: true }],
    ['out of scope, as it was, whatever is open', outside, { isInScope: false }, 2, outside],
    [
      'words for what is open',
      UNDECLARED_CELL,
      { approach: words('Two hubs.') },
      3,
      { isInScope: true, approach: words('Two hubs.') },
    ],
    [
      'words only, scope stays',
      outside,
      { approach: words('Later.') },
      0,
      { isInScope: false, approach: words('Later.') },
    ],
    ['no words any more', outside, { approach: null }, 0, { isInScope: false, approach: null }],
    ['empty words are none', outside, { approach: words('  ') }, 0, { isInScope: false, approach: null }],
    ['nothing at all', outside, {}, 1, outside],
  ])('%s', (_name, before, change, open, expected) => {
    expect(decideCellChange(before, change, open)).toEqual({ ok: true, value: expected });
  });

  it.each<[string, CellChange, number, string, string]>([
    ['out of scope with one open', { isInScope: false }, 1, '/inScope', 'cell_has_open_milestones'],
    ['words too long', { approach: words('x'.repeat(4001)) }, 0, '/approach/en', 'text_too_long'],
    [
      'an original without words',
      { approach: { en: null, cy: 'Dau ganolfan.', original: 'en', otherState: 'draft' } },
      0,
      '/approach/en',
      'text_language_missing',
    ],
  ])('is refused: %s', (_name, change, open, pointer, code) => {
    expect(decideCellChange(UNDECLARED_CELL, change, open)).toMatchObject({ ok: false, refusals: [{ pointer, code }] });
  });
});
