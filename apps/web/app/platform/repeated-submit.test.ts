import { expect, it } from '@jest/globals';
import { isRepeated } from './repeated-submit';

const idle = { isSending: false, isLeaving: false };
const sent = (form: string, at: number) => ({ form, at });

it.each([
  ['the first', sent('a', 0), null, idle, false],
  ['the second click of a double click', sent('a', 120), sent('a', 0), idle, true],
  ['pressed again while it is being sent', sent('a', 4000), sent('a', 0), { ...idle, isSending: true }, true],
  ['pressed again while the next page comes', sent('a', 4000), sent('a', 0), { ...idle, isLeaving: true }, true],
  ['pressed again after its answer', sent('a', 900), sent('a', 0), idle, false],
  ['another form at the same time', sent('b', 120), sent('a', 0), { ...idle, isSending: true }, false],
])('%s', (_, form, last, underWay, expected) => expect(isRepeated(form, last, underWay)).toBe(expected));
