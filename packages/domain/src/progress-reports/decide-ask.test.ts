import { describe, expect, it } from '@jest/globals';
import { english } from '../../test/milestone-facts.js';
import { ASK_KINDS, ASK_STATES } from './codes.js';
import { decideAsk, decideAskEdit, decideAskWords, inOrderOfRef, mustDecideAsk, type AskFacts } from './decide-ask.js';

const ask: AskFacts = { kind: 'decision', state: 'raised', isRemoved: false };
const said = (decision: ReturnType<typeof decideAsk>): string =>
  decision.ok ? decision.value : decision.refusals.map(({ code, pointer }) => `${code} ${pointer}`.trim()).join(', ');

describe('the office decides', () => {
  it.each(ASK_STATES)('an ask that is %s, as often as it thinks again', (state) => {
    expect(said(decideAsk({ ...ask, state }, { take: true, reason: null }))).toBe('for_board');
    expect(said(decideAsk({ ...ask, state }, { take: false, reason: 'It is the office’s own to decide.' }))).toBe(
      'not_taken',
    );
  });

  it.each([null, '', '  '])('with a reason for not taking it: %j is none', (reason) => {
    expect(said(decideAsk(ask, { take: false, reason }))).toBe('reason_required /reason');
  });

  it('nothing about a removed one', () => {
    expect(said(decideAsk({ ...ask, isRemoved: true }, { take: true, reason: null }))).toBe('ask_removed');
  });
});

describe('its author', () => {
  it.each(ASK_STATES)('edits one that is %s, which then stands as raised', (state) => {
    expect(said(decideAskEdit({ ...ask, state }))).toBe('raised');
    expect(said(decideAskEdit({ ...ask, state, isRemoved: true }))).toBe('ask_removed');
  });

  it.each([
    ['words for a section', { workstream: 'WF', text: english('Help.') }, true],
    ['words for the whole force', { workstream: null, text: english('Help.') }, true],
    ['no words', { workstream: null, text: english(' ') }, false],
    ['a section that is not there', { workstream: 'XX', text: english('Help.') }, false],
  ])('%s', (_name, words, isFit) => {
    expect(decideAskWords({ kind: 'support', ...words }, ['WF']).ok).toBe(isFit);
  });
});

it.each(ASK_KINDS.flatMap((kind) => ASK_STATES.map((state) => [kind, state] as const)))(
  'closing waits for %s that is %s',
  (kind, state) => {
    expect(mustDecideAsk({ kind, state, isRemoved: false })).toBe(kind !== 'note' && state === 'raised');
    expect(mustDecideAsk({ kind, state, isRemoved: true })).toBe(false);
  },
);

it('orders by number, however long', () => {
  const refs = ['ASK-10000', 'ASK-0002', 'ASK-9999', 'ASK-0001'].map((ref) => ({ ref }));
  expect(inOrderOfRef(refs).map(({ ref }) => ref)).toEqual(['ASK-0001', 'ASK-0002', 'ASK-9999', 'ASK-10000']);
});
