import { describe, expect, it } from '@jest/globals';
import type { ReportAsk } from '@camau/contracts';
import { askBody, askTyped } from './ask-form';

const ask: ReportAsk = {
  ref: 'ASK-0001',
  kind: 'support',
  workstream: 'WF',
  text: { en: 'Lend us an analyst.', cy: 'Benthycwch ddadansoddwr.', original: 'en', otherState: 'translated' },
  state: 'raised',
  decidedAt: null,
  decidedBy: null,
  decisionReason: null,
  decisionLanguage: null,
  version: 1,
};

describe('an ask’s form', () => {
  it('shows the words in the language of the page', () => {
    expect(askTyped(ask, 'cy').text).toBe('Benthycwch ddadansoddwr.');
    expect(askTyped(undefined, 'cy')).toEqual({ kind: '', workstream: '', text: '' });
  });

  it('sends what was typed in that language, the other as it was', () => {
    const typed = { kind: 'decision', workstream: '', text: 'Lend us two.' };
    expect(askBody(typed, ask, 'en')).toEqual({
      kind: 'decision',
      workstream: null,
      text: { ...ask.text, en: 'Lend us two.', otherState: 'stale' },
    });
  });

  it('sends an ask without words for the API to refuse', () => {
    expect(askBody({}, undefined, 'cy').text).toEqual({ en: null, cy: null, original: 'cy', otherState: 'missing' });
  });
});
