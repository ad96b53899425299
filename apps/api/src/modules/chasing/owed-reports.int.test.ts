import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Chased, OwedReports } from '@camau/contracts';
import { changeAsOwner } from '../../../test/support/as-owner.js';
import { statementsOf } from '../../../test/support/counted-statements.js';
import { addForcesLike } from '../../../test/support/many-forces.js';
import { OPEN_CYCLE } from '../../../test/support/reach-close.js';
import { bodyOf, readReport } from '../../../test/support/reporting.js';
import { signInAll, type Caller } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { MailSettings } from '../../platform/config/mail-settings.js';

const POSTS = ['officer', 'gwentLead'] as const;
const PLACE = `/cycles/${OPEN_CYCLE}`;
const ADDED = 39;
/** What a page of the office may cost, however many forces there are. */
const A_HANDFUL = 16;

let test: TestApp;
let callers: Record<(typeof POSTS)[number], Caller>;
beforeAll(async () => {
  test = await startTestApp('demonstration', {
    mail: new MailSettings('outbox', null, 'Camau <camau@phw.example>', 'https://camau.example'),
  });
  callers = await signInAll(test, POSTS);
});
afterAll(async () => test.close());

async function countOf(call: Caller, path: string): Promise<number> {
  const id = randomUUID();
  const request = async () => bodyOf(await call('GET', `${PLACE}${path}`, { headers: { 'x-request-id': id } }));
  return (await statementsOf(id, request)).length;
}

const PAGES = ['', '/owed-reports', '/chases/preview', '/closing'];
const countsOfOffice = async (): Promise<number[]> => {
  const counts: number[] = [];
  for (const path of PAGES) counts.push(await countOf(callers.officer, path));
  return counts;
};

const NOTHING_MISSING = 'report_not_submitted ';
const asSaid = (all: readonly { code: string; pointer: string }[]) =>
  all.map(({ code, pointer }) => `${code} ${pointer}`).filter((said) => said !== NOTHING_MISSING);

/** The list against each report's own check page, for those that are written. */
async function requireSameAsOwnPages(items: OwedReports['items']): Promise<void> {
  for (const { subject, missing } of items) {
    const { blockers } = await readReport(callers.officer, OPEN_CYCLE, subject);
    expect([subject, asSaid(missing)]).toEqual([subject, asSaid(blockers)]);
  }
}

const written = async (call: Caller): Promise<OwedReports['items']> => {
  const { items } = bodyOf(await call<OwedReports>('GET', `${PLACE}/owed-reports`));
  return items.filter(({ state, isOwed }) => isOwed && (state === 'draft' || state === 'sent_back'));
};

async function chaseCounted(subjects: readonly string[]): Promise<{ chased: number; statements: number }> {
  const id = randomUUID();
  let chased = 0;
  const statements = await statementsOf(id, async () => {
    const sending = { body: { subjects }, headers: { 'x-request-id': id } };
    chased = bodyOf(await callers.officer<Chased>('POST', `${PLACE}/chases`, sending)).chased.length;
  });
  return { chased, statements: statements.length };
}

/** Gwent's lead is the lead of each force that was added. */
const LEADS_SQL = `
insert into access_grant (user_id, role, programme_id, force_id, starts_on)
select g.user_id, g.role, g.programme_id, other.id, g.starts_on
from access_grant g join force f on f.id = g.force_id and f.slug = 'gwent' join force other on other.slug like 'many-%' where g.role = 'force_lead'`;

describe('who owes what', () => {
  it('says of each report what its own page says is missing', async () => {
    const items = await written(callers.officer);
    expect(items.map(({ subject }) => subject).sort()).toEqual(['dyfed-powys', 'gwent', 'national']);
    await requireSameAsOwnPages(items);
    await requireSameAsOwnPages(await written(callers.gwentLead));
    const led = items.flatMap(({ missing }) => missing.filter(({ about }) => about !== null));
    expect([...new Set(led.map(({ code }) => code))].sort()).toEqual([
      'overdue_milestone_unexplained',
      'question_unanswered',
    ]);
    expect(led.filter(({ about }) => !about!.startsWith('/sections/'))).toEqual([]);
  });

  it('costs the same handful of statements with 44 subjects as with five, on each page of the office', async () => {
    await countsOfOffice();
    const few = await countsOfOffice();
    await addForcesLike(test.database.superuserUrl, 'gwent', OPEN_CYCLE, ADDED);
    const many = await countsOfOffice();
    expect(many).toEqual(few);
    expect(Math.max(...many)).toBeLessThanOrEqual(A_HANDFUL);
  });

  it('reminds two writers and all of them in the same handful of statements', async () => {
    const one = await chaseCounted(['gwent']);
    await changeAsOwner(test.database.superuserUrl, LEADS_SQL);
    const all = await chaseCounted(Array.from({ length: ADDED }, (_, index) => `many-${index + 1}`));
    expect(all).toEqual({ chased: ADDED, statements: one.statements });
    expect(all.statements).toBeLessThanOrEqual(A_HANDFUL + 8);
  });

  it('says so of forces that were added, each from its own milestones', async () => {
    const items = await written(callers.officer);
    expect(items).toHaveLength(ADDED + 3);
    await requireSameAsOwnPages(items.filter(({ subject }) => ['gwent', 'many-1', `many-${ADDED}`].includes(subject)));
  });
});
