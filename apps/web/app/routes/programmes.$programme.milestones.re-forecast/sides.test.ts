import { describe, expect, it } from '@jest/globals';
import { createTranslator } from '@camau/i18n';
import { chosenSides, unchosenSides } from './sides';

const typed = {
  'conflict-B-2': 'yes',
  'keep-B-2': 'theirs',
  'conflict-C-3': 'yes',
  'keep-C-3': 'mine',
  'conflict-D-4': 'yes',
};
const rows = ['A-1', 'B-2', 'C-3', 'D-4'];

describe('rows that somebody changed meanwhile', () => {
  it('are sent unless the reader keeps what is saved', () => {
    expect(chosenSides(rows, typed)).toEqual({ mine: ['A-1', 'C-3', 'D-4'], inConflict: ['B-2', 'C-3', 'D-4'] });
  });

  it('must each have a side chosen', () => {
    const { inConflict } = chosenSides(rows, typed);
    expect(unchosenSides(inConflict, typed, createTranslator('en')).map(({ id }) => id)).toEqual(['keep-D-4']);
  });
});
