import { describe, expect, it } from '@jest/globals';
import type { Cell } from '@camau/contracts';
import { cellDeclaration, readCellForm, savedCellValues } from './cell-form';

const approach = { en: 'Two hubs.', cy: 'Dau ganolfan.', original: 'en' as const, otherState: 'checked' as const };
const saved = { version: 3, inScope: true, approach } as Cell;

describe('the form of a cell', () => {
  it('shows what is declared in the language of the page', () => {
    expect(savedCellValues(saved, 'cy')).toEqual({ version: 3, inScope: 'yes', approach: 'Dau ganolfan.' });
  });

  it('keeps the other language, which goes stale when the original changed', () => {
    expect(cellDeclaration({ version: 3, inScope: 'no', approach: 'Three hubs.' }, saved, 'en')).toEqual({
      inScope: false,
      approach: { ...approach, en: 'Three hubs.', otherState: 'stale' },
    });
  });

  it('says nothing of scope where nobody was asked', () => {
    const form = new FormData();
    form.set('version', '3');
    form.set('approach', 'Two hubs.\r\nOne van.');
    const values = readCellForm(form);
    expect(values).toEqual({ version: 3, inScope: '', approach: 'Two hubs.\nOne van.' });
    expect(Object.keys(cellDeclaration(values, saved, 'en'))).toEqual(['approach']);
  });
});
