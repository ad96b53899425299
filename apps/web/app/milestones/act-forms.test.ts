import { describe, expect, it } from '@jest/globals';
import { createTranslator } from '@camau/i18n';
import { changeRequestBody, claimBody, editBody, newMilestoneBody, reforecastBody } from './act-bodies';
import { actLabels, unfinished } from './act-forms';
import { ACT_PAGES, actNameOf, offeredActs, type ActName } from './act-names';
import { chosenChanges } from './change-choices';
import { hostOf, typedLinks, withLinksInOrder } from './claim-links';

const en = createTranslator('en');
const text = (words: string, translation: string | null = null) => ({
  en: words,
  cy: translation,
  original: 'en' as const,
  otherState: translation === null ? ('missing' as const) : ('translated' as const),
});
const day = (name: string, iso: string) => {
  const [year = '', month = '', date = ''] = iso.split('-');
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
};

describe('the acts of a milestone', () => {
  it('are found by the last part of an address, and nothing else is', () => {
    expect(actNameOf('claim')).toBe('claim');
    expect(actNameOf('constructor')).toBeNull();
    expect(actNameOf(undefined)).toBeNull();
  });

  it('are offered as the API allows them, a decision that waits first', () => {
    expect(offeredActs(['edit', 'undo', 'refuse_claim', 'verify'])).toEqual(['verify', 'refuse-claim', 'edit', 'undo']);
    expect(offeredActs(['something_new'])).toEqual([]);
  });

  it.each(Object.keys(ACT_PAGES) as ActName[])('have words for their page: %s', (act) => {
    for (const part of ['title', 'action', 'submit']) expect(en.has(`milestone-acts.${part}.${act}`)).toBe(true);
    expect(Object.values(actLabels(act, en)).every((label) => label.length > 0)).toBe(true);
  });
});

describe('a form not finished', () => {
  it('asks for every box of a date and for a choice, each by its name', () => {
    const typed = { 'forecastOn-day': '4', 'forecastOn-month': '', 'forecastOn-year': '2019', reasonCode: '' };
    expect(unfinished('re-forecast', typed, en).map(({ id, label }) => [id, label])).toEqual([
      ['forecastOn', 'Forecast'],
      ['reasonCode', 'Kind of reason'],
    ]);
  });

  it('asks of a change request only for what it is to change', () => {
    const asks = (what: string) => unfinished('ask-for-change', { what, reasonCode: 'scope' }, en).map(({ id }) => id);
    expect(asks('cancel')).toEqual([]);
    expect(asks('tier,baselineOn')).toEqual(['baselineOn', 'tier']);
  });
});

describe('what a form sends', () => {
  it('is the re-forecast in the language of the page', () => {
    const typed = { ...day('forecastOn', '2019-12-06'), reasonCode: 'scope', reason: 'Mae’n hwyr.' };
    expect(reforecastBody(typed, 'cy')).toEqual({
      forecastOn: '2019-12-06',
      reasonCode: 'scope',
      reason: 'Mae’n hwyr.',
      language: 'cy',
    });
  });

  it('is a claim with its links, empty pairs left out and a nameless one called by its address', () => {
    const typed = {
      ...day('achievedOn', '2019-10-01'),
      evidence: 'The rota.',
      'evidenceLinks-0-url': '',
      'evidenceLinks-0-label': ' ',
      'evidenceLinks-2-url': ' https://a.example/rota ',
      'evidenceLinks-2-label': '',
    };
    expect(claimBody(typed).evidenceLinks).toEqual([
      { label: 'https://a.example/rota', url: 'https://a.example/rota' },
    ]);
    expect(withLinksInOrder(typed)['evidenceLinks-0-url']).toBe('https://a.example/rota');
    expect(typedLinks(withLinksInOrder(typed))).toEqual(typedLinks(typed));
  });

  it('is an edit of the title alone once the other fields are not on the form', () => {
    const saved = { title: text('Old', 'Hen'), ownerPost: text('Lead') };
    const edit = editBody({ 'title-en': 'New', 'title-cy': 'Hen' }, saved, 'en');
    expect(edit).toEqual({ title: { ...text('New', 'Hen'), otherState: 'stale' } });
    expect(editBody({ 'title-en': 'Old', 'title-cy': 'Hen' }, saved, 'en')).toEqual({ title: saved.title });
  });

  it('is a new milestone whose texts begin in the language of the page', () => {
    const typed = {
      ref: ' gwp-2-09 ',
      'title-en': '',
      'title-cy': 'Hwb',
      'ownerPost-en': 'Lead',
      'ownerPost-cy': 'Arweinydd',
    };
    const body = newMilestoneBody(typed, 'cy');
    expect(body.ref).toBe('GWP-2-09');
    expect(body.title).toEqual({ en: null, cy: 'Hwb', original: 'cy', otherState: 'missing' });
    expect(body.ownerPost).toMatchObject({ original: 'cy', otherState: 'translated' });
  });

  it('is a change request with what was chosen, whatever else was typed', () => {
    const typed = {
      what: 'tier',
      tier: 'force',
      ...day('baselineOn', '2020-01-31'),
      reasonCode: 'scope',
      reason: 'Why.',
    };
    expect(changeRequestBody(typed, 'GWP-1-01', 'en').proposal).toEqual({ tier: 'force' });
    expect(changeRequestBody({ ...typed, what: 'cancel' }, 'GWP-1-01', 'en').proposal).toEqual({ cancel: true });
  });
});

describe('what a change request is to change', () => {
  it.each([
    ['', [], null],
    ['asked=yes', [], 'milestone-acts.change.whatRequired'],
    ['asked=yes&what=ownerPost&what=baselineOn', ['baselineOn', 'ownerPost'], null],
    ['what=cancel', ['cancel'], null],
    ['what=cancel&what=tier', [], 'milestone-acts.change.cancelAlone'],
    ['asked=yes&what=everything', [], 'milestone-acts.change.whatRequired'],
  ])('%s', (search, changes, fault) => {
    expect(chosenChanges(new URLSearchParams(search))).toEqual({ changes, fault });
  });
});

describe('the site of a link', () => {
  it.each([
    ['https://www.gwent.police.uk/rota?week=3', 'gwent.police.uk'],
    ['http://a.example:8080/x', 'a.example:8080'],
    ['javascript:alert(1)', null],
    ['https://', null],
    ['somewhere', null],
  ])('%s', (url, host) => expect(hostOf(url)).toBe(host));
});
