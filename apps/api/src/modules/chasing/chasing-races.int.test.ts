import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openFactsKeeper, type FactsKeeper } from '../../../test/support/facts-keeper.js';
import { expectOnly, raceAgain, type Act } from '../../../test/support/races.js';
import { OPEN_CYCLE } from '../../../test/support/reach-close.js';
import { signInAll, type Caller } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { moveFactsClock } from '../../platform/clock/facts-clock.js';
import { MailSettings } from '../../platform/config/mail-settings.js';
import { openOwner } from '../../platform/database/data-source.js';
import { ChaserService } from './chaser.service.js';

jest.setTimeout(120_000);

const POSTS = ['officer', 'otherOfficer'] as const;

let test: TestApp;
let facts: FactsKeeper;
let callers: Record<(typeof POSTS)[number], Caller>;
/** How many people one chase of Gwent, and of everybody, reminds. */
let ofGwent: number;
let ofAll: number;

beforeAll(async () => {
  test = await startTestApp('demonstration', {
    mail: new MailSettings('outbox', null, 'Camau <camau@phw.example>', 'https://camau.example'),
  });
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, POSTS);
  await test.app.get(ChaserService).chaseDue();
  const owner = await openOwner(test.database.config);
  await moveFactsClock(owner, '2019-10-17T09:00:00+01:00', false).finally(() => owner.destroy());
  await chase('officer', 'gwent')();
  ofGwent = (await reminders()).chases;
  await forget();
  await chase('officer', ...ALL)();
  ofAll = (await reminders()).chases;
});
afterAll(async () => {
  await facts.close();
  await test.close();
});

const ALL = ['gwent', 'dyfed-powys', 'national'];
const chase =
  (post: (typeof POSTS)[number], ...subjects: string[]): Act =>
  () =>
    callers[post]('POST', `/cycles/${OPEN_CYCLE}/chases`, { body: { subjects } });
/** The calendar's own round, of everybody who owes a report. */
const round: Act = async () => ({ status: (await test.app.get(ChaserService).chaseDue()) > 0 ? 201 : 409 });

async function forget(): Promise<void> {
  await facts.force(
    'delete from chase; delete from history.chase; delete from chase_round; delete from history.chase_round; delete from email_message',
  );
}

interface Reminders {
  readonly chases: number;
  readonly people: number;
  readonly letters: number;
}

async function reminders(): Promise<Reminders> {
  const [row] = await facts.query<Reminders>(
    `select (select count(*)::integer from chase) as chases, (select count(distinct (user_id, force_id))::integer from chase) as people,
       (select count(*)::integer from email_message where kind = 'report_chase' and id in (select email_id from chase)) as letters`,
  );
  return row!;
}

async function race(first: Act, second: Act): Promise<string[]> {
  return raceAgain({
    begin: forget,
    acts: [first, second],
    end: async () => {
      const { chases, people, letters } = await reminders();
      return `${chases} reminders, ${people} reminded, ${letters} letters`;
    },
  });
}
const once = (count: number): string => `${count} reminders, ${count} reminded, ${count} letters`;

describe('two reminders at once remind nobody twice', () => {
  it('is about more than one person', () => {
    expect([ofGwent > 0, ofAll > ofGwent]).toEqual([true, true]);
  });

  it('of the same report, by two officers', async () => {
    const ends = await race(chase('officer', 'gwent'), chase('otherOfficer', 'gwent'));
    expectOnly(ends, [`201 409: ${once(ofGwent)}`, `409 201: ${once(ofGwent)}`]);
  });

  it('of one report and of all, named in another order', async () => {
    const ends = await race(chase('officer', 'gwent'), chase('otherOfficer', ...[...ALL].reverse()));
    expectOnly(ends, [`201 201: ${once(ofAll)}`, `409 201: ${once(ofAll)}`]);
  });

  it('of all, by an officer and by the calendar', async () => {
    const ends = await race(chase('officer', ...ALL), round);
    expectOnly(ends, [`201 409: ${once(ofAll)}`, `409 201: ${once(ofAll)}`, `201 201: ${once(ofAll)}`]);
  });

  it('of all, by the calendar of two processes', async () => {
    const ends = await race(round, round);
    expectOnly(ends, [`201 409: ${once(ofAll)}`, `409 201: ${once(ofAll)}`]);
  });
});
