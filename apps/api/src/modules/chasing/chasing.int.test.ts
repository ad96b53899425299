import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Chased, ChasePreview, OwedReports } from '@camau/contracts';
import { changeAsOwner, query } from '../../../test/support/as-owner.js';
import { plainTextOf, startMailServer, subjectOf, type MailServer } from '../../../test/support/mail-server.js';
import { OPEN_CYCLE } from '../../../test/support/reach-close.js';
import { bodyOf } from '../../../test/support/reporting.js';
import { signInAll, type Caller } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { moveFactsClock } from '../../platform/clock/facts-clock.js';
import { MailSettings } from '../../platform/config/mail-settings.js';
import { openOwner } from '../../platform/database/data-source.js';
import { MailSender } from '../../platform/jobs/mail-sender.js';
import { ChaserService } from './chaser.service.js';

const POSTS = ['officer', 'otherOfficer', 'gwentLead', 'southWalesLead', 'sro', 'boardMember', 'partnerLead'] as const;
const PLACE = `/cycles/${OPEN_CYCLE}`;
let mail: MailServer;
let test: TestApp;
let callers: Record<(typeof POSTS)[number], Caller>;
beforeAll(async () => {
  mail = await startMailServer();
  test = await startTestApp('demonstration', {
    mail: new MailSettings('smtp', mail.url, 'Camau <camau@phw.example>', 'https://camau.example'),
  });
  callers = await signInAll(test, POSTS);
});
afterAll(async () => {
  await test.close();
  await mail.close();
});

const owed = async (call: Caller): Promise<OwedReports> =>
  bodyOf(await call<OwedReports>('GET', `${PLACE}/owed-reports`));
const chase = (call: Caller, ...subjects: string[]) =>
  call<Chased & { problems: { code: string }[] }>('POST', `${PLACE}/chases`, { body: { subjects } });
const chaseDue = (): Promise<number> => test.app.get(ChaserService).chaseDue();
const rows = (sql: string) => query<Record<string, unknown>>(test.database.superuserUrl, sql);
async function moveClock(to: string): Promise<void> {
  const owner = await openOwner(test.database.config);
  await moveFactsClock(owner, to, false).finally(() => owner.destroy());
}
async function arrived(email: string, count: number): Promise<string[]> {
  const found = () => mail.taken.filter(({ to }) => to.includes(email));
  for (let tries = 0; found().length < count && tries < 100; tries += 1) {
    await test.app.get(MailSender).sendDue();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return found().map((message) => `${subjectOf(message)}\n${plainTextOf(message)}`);
}

describe('who owes what', () => {
  it('is every report to the office, the own force’s to its lead, and nobody’s to the Board', async () => {
    const all = await owed(callers.officer);
    expect(all.items.map(({ subject }) => subject).sort()).toEqual(
      ['national', 'gwent', 'dyfed-powys', 'north-wales', 'south-wales'].sort(),
    );
    const gwent = all.items.find(({ subject }) => subject === 'gwent')!;
    expect([gwent.isOwed, gwent.missing.length > 0, gwent.allowedActions]).toEqual([true, true, ['chase']]);
    expect(all.automatic.map(({ step, on }) => `${step} ${on}`)).toEqual([
      '-5 2019-10-09',
      '-1 2019-10-15',
      '+1 2019-10-17',
    ]);
    for (const [post, slug] of [
      ['gwentLead', 'gwent'],
      ['southWalesLead', 'south-wales'],
    ] as const) {
      const own = await owed(callers[post]);
      expect([own.items.map(({ subject }) => subject), own.allowedActions]).toEqual([[slug], []]);
    }
    expect((await owed(callers.sro)).allowedActions).toEqual([]);
    expect((await callers.boardMember('GET', `${PLACE}/owed-reports`)).status).toBe(403);
    expect((await callers.partnerLead('GET', `${PLACE}/owed-reports`)).status).toBe(403);
  });

  it.each(['gwentLead', 'sro', 'boardMember'] as const)('is never chased by the %s', async (post) => {
    expect((await chase(callers[post], 'gwent')).status).toBe(403);
    expect((await callers[post]('GET', `${PLACE}/chases/preview`)).status).toBe(403);
  });
});

describe('a reminder by hand', () => {
  it('goes as it was shown, once, to each who writes the report, when two officers press at the same time', async () => {
    const path = `${PLACE}/chases/preview?subjects=gwent`;
    const shown = bodyOf(await callers.officer<ChasePreview>('GET', path));
    expect(shown.letters.map(({ language, isSentToday }) => [language, isSentToday])).toContainEqual(['en', false]);
    const answers = await Promise.all([chase(callers.officer, 'gwent'), chase(callers.otherOfficer, 'gwent')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const lost = answers.find(({ status }) => status === 409)!;
    expect(lost.body.problems.map(({ code }) => code)).toEqual(['chased_already']);
    const sent = shown.letters.length;
    expect((await rows('select id from chase')).length).toBe(sent);
    expect((await rows(`select id from email_message where kind = 'report_chase'`)).length).toBe(sent);
    const [letter] = await arrived('force-lead@gwp.example', 1);
    const asShown = shown.letters.find(({ text }) => letter?.includes(text.slice(0, 60)));
    expect(letter).toContain(asShown?.title ?? 'no such letter');
    expect(letter).toContain(
      `https://camau.example/programmes/early-action-together/cycles/${OPEN_CYCLE}/reports/gwent`,
    );
    for (const other of ['North Wales', 'South Wales', 'Dyfed-Powys', 'Gogledd Cymru', 'De Cymru'])
      expect(letter).not.toContain(other);
    const events = await rows(`select facts from audit.event where action = 'report_chased'`);
    expect(events).toHaveLength(1);
    const again = bodyOf(await callers.officer<ChasePreview>('GET', path));
    expect(again.letters.every(({ isSentToday }) => isSentToday)).toBe(true);
  });

  it('is told to the office and to those of that force, and to nobody else', async () => {
    const of = async (call: Caller) => (await owed(call)).items.flatMap(({ chases }) => chases);
    const [first] = await of(callers.officer);
    expect(first).toMatchObject({ kind: 'manual', step: null, by: expect.objectContaining({ en: expect.anything() }) });
    expect((await of(callers.gwentLead)).length).toBeGreaterThan(0);
    expect(await of(callers.southWalesLead)).toEqual([]);
  });

  it('goes again on the same day when something else is missing', async () => {
    await changeAsOwner(
      test.database.superuserUrl,
      `update report_section set declared_status = null, version = version + 1 where report_id = (select r.id from progress_report r join cycle c on c.id = r.cycle_id join force f on f.id = r.force_id where f.slug = 'gwent' and c.ref = $1)`,
      [OPEN_CYCLE],
    );
    expect((await chase(callers.officer, 'gwent')).status).toBe(201);
  });

  it('is refused for a report that is not owed, an unknown one, and one nobody writes', async () => {
    const settled = (await owed(callers.officer)).items.find(({ isOwed }) => !isOwed);
    if (settled) expect((await chase(callers.officer, settled.subject)).body.problems[0]?.code).toBe('report_not_owed');
    expect((await chase(callers.officer, 'kent')).status).toBe(422);
    await changeAsOwner(
      test.database.superuserUrl,
      `update user_account set suspended_at = now() where email in ('force-lead@gwp.example', 'deputy@gwp.example')`,
    );
    const answer = await chase(callers.officer, 'gwent');
    expect([answer.status, answer.body.problems[0]?.code]).toEqual([409, 'nobody_to_chase']);
    await changeAsOwner(
      test.database.superuserUrl,
      `update user_account set suspended_at = null where suspended_at is not null`,
    );
  });
});

describe('the calendar', () => {
  it('makes up for nothing that lay before it began, then does each round once, whoever comes first', async () => {
    expect(await chaseDue()).toBe(0);
    expect(await rows('select since::text from chasing')).toContainEqual({ since: '2019-10-15' });
    await moveClock('2019-10-16T09:00:00+01:00');
    expect(await chaseDue()).toBe(0);
    await moveClock('2019-10-21T09:00:00+01:00');
    const sent = await Promise.all([chaseDue(), chaseDue()]);
    const automatic = await rows(`select step, sent_by from chase where kind = 'automatic'`);
    expect(sent[0] + sent[1]).toBe(automatic.length);
    expect(automatic.length).toBeGreaterThan(0);
    expect(new Set(automatic.map(({ step }) => step))).toEqual(new Set(['+1']));
    expect(await chaseDue()).toBe(0);
    expect(await rows('select step, chased from chase_round')).toEqual([{ step: '+1', chased: automatic.length }]);
    const letters = await arrived('force-lead@gwp.example', 3);
    expect(letters.at(-1)).toContain('3 working days late');
  });

  it('and an officer never remind of the same twice in a day', async () => {
    const owing = (await owed(callers.officer)).items.filter(({ isOwed }) => isOwed).map(({ subject }) => subject);
    const answer = await chase(callers.officer, ...owing);
    expect([answer.status, new Set(answer.body.problems.map(({ code }) => code))]).toEqual([
      409,
      new Set(['chased_already']),
    ]);
  });
});

it('keeps what was sent: no reminder is ever changed or taken away', async () => {
  await expect(changeAsOwner(test.database.superuserUrl, `update chase set step = null`)).rejects.toThrow(
    /append-only/,
  );
  await expect(changeAsOwner(test.database.superuserUrl, 'delete from chase')).rejects.toThrow(/nothing is deleted/);
});
