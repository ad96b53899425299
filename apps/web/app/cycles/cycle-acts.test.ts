import { describe, expect, it } from '@jest/globals';
import { isPress } from './cycle-acts';

describe('isPress', () => {
  it('knows the one-press actions only', () =>
    expect(['open', 'close', 'sign', 'toString'].map(isPress)).toEqual([true, true, false, false]));
});
