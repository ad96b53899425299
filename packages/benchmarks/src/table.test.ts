import { describe, expect, it } from '@jest/globals';
import { renderTable } from './table.js';
import { atLeast, atMost, told } from './verdict.js';

describe('the table', () => {
  it('gives each measure a line, numbers to the right, and says which bound is missed', () => {
    const verdicts = [
      atLeast('list', { ours: [120], theirs: [300] }, 0.3),
      atLeast('re-forecast', { ours: [19.96], theirs: [100] }, 0.2),
      told('page', { ours: [10], theirs: [1000] }),
      atMost('memory', 261.4, 'MB', 400),
    ];
    expect(renderTable(verdicts).split('\n')).toEqual([
      'measure         ours  against  result  bound',
      '-----------  -------  -------  ------  -----  ----',
      'list          120 /s   300 /s    0.40  ≥ 0.3  pass',
      're-forecast  20.0 /s   100 /s    0.20  ≥ 0.2  MISS',
      'page         10.0 /s  1000 /s    0.01',
      'memory        261 MB           261 MB  ≤ 400  pass',
    ]);
  });
});
