import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { ChasePreview, OwedReports } from '@camau/contracts';
import { openFactsKeeper, type FactsKeeper } from '../../../test/support/facts-keeper.js';
import { OPEN_CYCLE } from '../../../test/support/reach-close.js';
import { actOnReport, ask, BECAUSE, bodyOf, fillSections, reportPath } from '../../../test/support/reporting.js';
import { signInAll, type Caller } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { MailSettings } from '../../platform/config/mail-settings.js';

jest.setTimeout(120_000);

const POSTS = ['officer', 'gwentLead', 'gwentDeputy', 'dyfedPowysLead', 'northWalesLead'] as const;
const PLACE = `/cycles/${OPEN_CYCLE}`;
/** Stands in every section, ask and question: a reminder names what is missing and repeats nobody's words. */
const CANARY = 'zzcanaryzz';

let test: TestApp;
let facts: FactsKeeper;
let callers: Record<(typeof POSTS)[number], Caller>;

beforeAll(async () => {
  test = await startTestApp('demonstration', {
    mail: new MailSettings('outbox', null, 'Camau <camau@phw.example>', 'https://camau.example'),
  });
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, POSTS);
  const words = (column: string): string => `jsonb_set(${column}, '{en}', to_jsonb('${CANARY}'::text))`;
  await facts.force(`update report_section set achieved = ${words('achieved')}, planned = ${words('planned')}`);
  await facts.force(`update report_ask set text = ${words('text')}; update report_question set text = '${CANARY}'`);
  await facts.force(`update milestone set title = ${words('title')}, note = '${CANARY}', note_language = 'en'`);
});
afterAll(async () => {
  await facts.close();
  await test.close();
});

const lettersOf = async (): Promise<ChasePreview['letters']> =>
  bodyOf(await callers.officer<ChasePreview>('GET', `${PLACE}/chases/preview`)).letters;

/** What those of Gwent are shown and sent, byte for byte. */
async function gwentIsTold(): Promise<Record<string, string>> {
  const letters = (await lettersOf()).filter(({ subject }) => subject === 'gwent');
  const told: Record<string, string> = { letters: JSON.stringify(letters) };
  for (const post of ['gwentLead', 'gwentDeputy'] as const)
    for (const path of [`${PLACE}/owed-reports`, PLACE, '/work'])
      // NB: `asAt` is the facts clock, which ticks with everybody's writes.
      told[`${post} ${path}`] = (await callers[post]('GET', path)).text.replace(/"asAt":"[^"]+"/, '');
  return told;
}

describe('a reminder', () => {
  it('names what is missing of its own report: no other force, no milestone of another, nobody’s words', async () => {
    const letters = await lettersOf();
    const forces = await facts.query<{ slug: string; code: string; en: string; cy: string }>(
      `select slug, code, name ->> 'en' as en, name ->> 'cy' as cy from force`,
    );
    expect(new Set(letters.map(({ subject }) => subject))).toEqual(new Set(['gwent', 'dyfed-powys', 'national']));
    for (const { subject, title, text } of letters) {
      const others = forces.filter(({ slug }) => slug !== subject);
      const named = others
        .flatMap(({ slug, code, en, cy }) => [slug, `${code}-`, en, cy])
        .filter((word) => `${title} ${text}`.includes(word));
      expect([subject, named, text.includes(CANARY)]).toEqual([subject, [], false]);
    }
  });

  it('and the list beside it are the same to Gwent whatever becomes of every other report', async () => {
    const before = await gwentIsTold();
    await disturbTheOthers();
    expect(await gwentIsTold()).toEqual(before);
  });

  it('that went to another force is told to the office, and to nobody in Gwent', async () => {
    const chased = async (post: (typeof POSTS)[number]): Promise<string[]> => {
      const { items } = bodyOf(await callers[post]<OwedReports>('GET', `${PLACE}/owed-reports`));
      return items.filter(({ chases }) => chases.length > 0).map(({ subject }) => subject);
    };
    expect((await chased('officer')).sort()).toEqual(['dyfed-powys', 'national']);
    expect(await chased('dyfedPowysLead')).toEqual(['dyfed-powys']);
    for (const post of ['gwentLead', 'gwentDeputy', 'northWalesLead'] as const) expect(await chased(post)).toEqual([]);
  });
});

/** Everything that may happen to the reports of others: reminded, written, asked, taken back, withdrawn. */
async function disturbTheOthers(): Promise<void> {
  const { officer, dyfedPowysLead, northWalesLead } = callers;
  bodyOf(await officer('POST', `${PLACE}/chases`, { body: { subjects: ['dyfed-powys', 'national'] } }));
  await actOnReport(officer, OPEN_CYCLE, 'south-wales', 'take-backs', BECAUSE);
  await actOnReport(northWalesLead, OPEN_CYCLE, 'north-wales', 'withdrawals');
  await fillSections(dyfedPowysLead, OPEN_CYCLE, 'dyfed-powys');
  await ask(dyfedPowysLead, OPEN_CYCLE, 'dyfed-powys');
  await fillSections(officer, OPEN_CYCLE, 'national');
  const { status } = await officer('GET', reportPath(OPEN_CYCLE, 'gwent'));
  expect(status).toBe(200);
}
