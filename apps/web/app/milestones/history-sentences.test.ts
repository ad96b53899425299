import { describe, expect, it } from '@jest/globals';
import { MILESTONE_ACTS } from '@camau/domain';
import { createTranslator } from '@camau/i18n';
import { actWords, entrySentences, undoSentences, type HistorySentence } from './history-sentences';

const en = createTranslator('en');
const cy = createTranslator('cy');
const programme = { slug: 'eat', workstreams: [] };
const entry = {
  at: '2019-10-15T08:00:00.000Z',
  by: null,
  requestId: 'r',
  act: 'edited' as (typeof MILESTONE_ACTS)[number],
  cites: null as string | null,
  note: null as string | null,
  noteLanguage: null as 'en' | 'cy' | null,
  reasonCode: null as 'dependency' | null,
  reason: null as string | null,
  reasonLanguage: null as 'en' | 'cy' | null,
  changes: [] as { field: string; from: string | null; to: string | null }[],
};

function said(sentences: readonly HistorySentence[], translator = en): string[] {
  return sentences.map(({ of, texts }) =>
    translator.t(of, Object.fromEntries(Object.entries(texts).map(([name, { text }]) => [name, text]))),
  );
}

const claimed = [
  { field: 'claimedAt', from: null, to: '2019-10-02T08:00:00.000Z' },
  { field: 'achievedOn', from: null, to: '2019-10-01' },
  { field: 'evidence', from: null, to: 'The rota.' },
];
const turned = claimed.map(({ field, from, to }) => ({ field, from: to, to: from }));

describe('an entry of the history in sentences', () => {
  it.each([
    [{ field: 'forecastOn', from: '2019-03-29', to: '2019-04-15' }, 'Forecast: from 29 March 2019 to 15 April 2019.'],
    [{ field: 'tier', from: null, to: 'board' }, 'Tier: Board.'],
    [{ field: 'achievedOn', from: '2019-03-29', to: null }, 'Achieved: 29 March 2019 was taken away.'],
    [{ field: 'cancelledAt', from: null, to: '2019-10-02T08:00:00.000Z' }, 'It was cancelled.'],
    [{ field: 'brandNew', from: null, to: 'x' }, 'Another part of the record: x.'],
  ])('%o', (change, sentence) => {
    expect(said(entrySentences({ ...entry, changes: [change] }, programme, en))).toEqual([sentence]);
  });

  it('says a claim by its date and evidence, and a claim that went once', () => {
    expect(said(entrySentences({ ...entry, act: 'claimed', changes: claimed }, programme, en))).toEqual([
      'Achieved: 1 October 2019.',
      'Evidence: The rota.',
    ]);
    const refused = { ...entry, act: 'claim_refused' as const, note: 'Two posts are vacant.', changes: turned };
    expect(said(entrySentences(refused, programme, en))).toEqual([
      'The claim no longer stands.',
      'Two posts are vacant.',
    ]);
  });

  it('marks words in the other language, and only those', () => {
    const reason = { reasonCode: 'dependency' as const, reason: 'Mae’r bwrdd yn hwyr.', reasonLanguage: 'cy' as const };
    const [inEnglish] = entrySentences({ ...entry, ...reason }, programme, en);
    const [inWelsh] = entrySentences({ ...entry, ...reason }, programme, cy);
    expect(inEnglish?.texts.reason).toEqual({ text: 'Mae’r bwrdd yn hwyr.', lang: 'cy' });
    expect(inWelsh?.texts.reason).toEqual({ text: 'Mae’r bwrdd yn hwyr.' });
    const title = { field: 'titleCy', from: 'Hen', to: 'Newydd' };
    const [renamed] = entrySentences({ ...entry, changes: [title] }, programme, en);
    expect([renamed?.texts.from, renamed?.texts.to]).toEqual([
      { text: 'Hen', lang: 'cy' },
      { text: 'Newydd', lang: 'cy' },
    ]);
  });

  it('says why by kind and words, or by what there is', () => {
    const why = (reasonCode: 'dependency' | null, reason: string | null) =>
      said(entrySentences({ ...entry, reasonCode, reason }, programme, en));
    expect(why('dependency', 'Boards sign late.')).toEqual(['Dependency: Boards sign late.']);
    expect(why('dependency', null)).toEqual(['Dependency']);
    expect(why(null, null)).toEqual([]);
  });

  it('leads to the change request it rests on, and names the change it undid', () => {
    const [words, rests] = entrySentences(
      { ...entry, act: 'change_applied', cites: 'CR-0003', note: 'Agreed.' },
      programme,
      en,
    );
    expect(words?.texts.words?.text).toBe('Agreed.');
    expect(rests?.texts.ref).toEqual({ text: 'CR-0003', to: '/programmes/eat/change-requests/CR-0003' });
    const undone = { ...entry, act: 'undone' as const, cites: '2019-10-14T09:30:00.000Z', note: 'reforecast' };
    expect(said(entrySentences(undone, programme, en))).toEqual([
      'This undid the change of 14 October 2019, 10:30am: Forecast moved.',
    ]);
  });

  it('turns the changes round to say what an undo brings back', () => {
    const moved = { field: 'forecastOn', from: '2019-08-30', to: '2019-10-04' };
    expect(said(undoSentences({ ...entry, changes: [moved] }, programme, en))).toEqual([
      'Forecast: from 4 October 2019 to 30 August 2019.',
    ]);
    expect(said(undoSentences({ ...entry, act: 'claimed', changes: claimed }, programme, en))).toEqual([
      'The claim no longer stands.',
    ]);
    expect(said(undoSentences({ ...entry, act: 'claim_refused', changes: turned }, programme, en))).toEqual([
      'The claim stands again.',
      'Achieved: 1 October 2019.',
      'Evidence: The rota.',
    ]);
  });

  it.each(MILESTONE_ACTS)('calls every act by a name of each language: %s', (act) => {
    expect(actWords({ act }, en)).not.toBe(actWords({ act }, cy));
  });
});
