import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { PositionDocument } from '@camau/domain';
import { openFactsKeeper, type FactsKeeper } from '../../../test/support/facts-keeper.js';
import { expectOnly, gwentEnds, raceAgain, requireChain, type Act } from '../../../test/support/races.js';
import { CLOSING_POSTS, OPEN_CYCLE, reachSigned, type ClosingCallers } from '../../../test/support/reach-close.js';
import {
  ask,
  BECAUSE,
  cycleVersion,
  DECLARATION,
  fillSections,
  readReport,
  reportPath,
} from '../../../test/support/reporting.js';
import { signInAll, type Caller } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

jest.setTimeout(120_000);

const POSTS = [...CLOSING_POSTS, 'gwentDeputy'] as const;
const GWENT = reportPath(OPEN_CYCLE, 'gwent');
const english = (en: string) => ({ en, cy: null, original: 'en', otherState: 'missing' }) as const;
const WORDS = { kind: 'support', workstream: null, text: english('Lend us an analyst.') } as const;
const TAKE = { take: true };
const LEAVE = { take: false, reason: 'The office lends one.' };

let test: TestApp;
let facts: FactsKeeper;
let callers: ClosingCallers & Record<'gwentDeputy', Caller>;
/** The ask raced for, as it stands when a race begins. */
let ref: string;
let asked: number;

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, POSTS);
  // NB: the demonstration asks the Board; here nobody has asked anything to begin with.
  await facts.force('delete from report_ask; delete from history.report_ask');
  await fillSections(callers.gwentLead, OPEN_CYCLE, 'gwent');
  const { asks } = await ask(callers.gwentLead, OPEN_CYCLE, 'gwent');
  ref = asks.at(-1)!.ref;
  await facts.keep('draft');
  await reachSigned(callers);
  await facts.keep('undecided');
  expect((await decide(callers.officer, TAKE)()).status).toBe(201);
  await facts.keep('decided');
});
afterAll(async () => {
  await facts.close();
  await test.close();
});

const decide =
  (call: Caller, body: object, version = 1): Act =>
  () =>
    call('POST', `${GWENT}/asks/${ref}/decisions`, { version, body });

/** Runs the race from those facts; each end says how the ask stands and how many events were added. */
async function race(from: string, first: Act, second: Act): Promise<string[]> {
  return raceAgain({
    begin: async () => {
      await facts.restore(from);
      asked = await events();
    },
    acts: [first, second],
    end: async () => {
      await requireChain(facts);
      return `${await askStands()}, ${(await events()) - asked}`;
    },
  });
}

async function events(): Promise<number> {
  const [row] = await facts.query<{ events: number }>(
    `select count(*)::integer as events from audit.event where subject_type in ('progress_report', 'cycle')`,
  );
  return row!.events;
}

async function askStands(): Promise<string> {
  const [row] = await facts.query<{ state: string; version: number; removed: boolean }>(
    'select state, version, removed_at is not null as removed from report_ask where ref = $1',
    [ref],
  );
  return row!.removed ? 'removed' : `${row!.state} ${row!.version}`;
}

describe('one ask, at once', () => {
  it('decided by two officers, differently: one decision, one event', async () => {
    const ends = await race('undecided', decide(callers.officer, TAKE), decide(callers.otherOfficer, LEAVE));
    expectOnly(ends, ['201 412: for_board 2, 1', '412 201: not_taken 2, 1']);
    expect(new Set(ends).size).toBe(2);
  });

  it('decided by two officers alike: still once', async () => {
    const ends = await race('undecided', decide(callers.officer, TAKE), decide(callers.otherOfficer, TAKE));
    expectOnly(ends, ['201 412: for_board 2, 1', '412 201: for_board 2, 1']);
  });

  it('edited by the deputy while the lead removes it: one of them', async () => {
    const ends = await race(
      'draft',
      () => callers.gwentDeputy('PUT', `${GWENT}/asks/${ref}`, { version: 1, body: WORDS }),
      () => callers.gwentLead('POST', `${GWENT}/asks/${ref}/removals`, { version: 1 }),
    );
    expectOnly(ends, ['200 412: raised 2, 1', '404 201: removed, 1']);
  });

  it('decided while the acceptance is taken back: both happen, one after the other', async () => {
    await facts.restore('undecided');
    const { version } = await readReport(callers.officer, OPEN_CYCLE, 'gwent');
    const ends = await race('undecided', decide(callers.officer, TAKE), () =>
      callers.otherOfficer('POST', `${GWENT}/take-backs`, { version, body: BECAUSE }),
    );
    // NB: taking back also clears the signature, which is an event of its own; a decision first moves the report's version on.
    expectOnly(ends, ['201 201: for_board 2, 3', '201 412: for_board 2, 1']);
  });
});

describe('an ask and the submission', () => {
  it('raised in the moment of sending, it is in what was sent or is refused', async () => {
    await facts.restore('draft');
    const { version } = await readReport(callers.gwentLead, OPEN_CYCLE, 'gwent');
    const ends = await raceAgain({
      begin: () => facts.restore('draft'),
      acts: [
        () => callers.gwentDeputy('POST', `${GWENT}/asks`, { body: WORDS }),
        () => callers.gwentLead('POST', `${GWENT}/submissions`, { version, body: DECLARATION }),
      ],
      end: async () => {
        const [row] = await facts.query<{ held: number; sent: number | null }>(
          `select (select count(*)::integer from report_ask a where a.report_id = r.id) as held,
             (select jsonb_array_length(s.canonical::jsonb -> 'asks') from submission s where s.report_id = r.id) as sent
           from progress_report r join cycle c on c.id = r.cycle_id join force f on f.id = r.force_id where c.ref = $1 and f.slug = 'gwent'`,
          [OPEN_CYCLE],
        );
        return `${row!.held} held, ${row!.sent ?? 'none'} sent`;
      },
    });
    expectOnly(ends, ['201 412: 2 held, none sent', '409 201: 1 held, 1 sent']);
  });
});

describe('an ask and the close', () => {
  const close = (version: number): Act => {
    return () => callers.officer('POST', `/cycles/${OPEN_CYCLE}/closings`, { version });
  };

  /** What the Board will read of it: as the ask stood when the cycle closed. */
  async function frozenAsks(): Promise<string> {
    const chain = await requireChain(facts);
    const { cycle, subjects } = JSON.parse(chain.at(-1)!.canonical) as PositionDocument;
    const asks = subjects.find(({ slug }) => slug === 'gwent')!.asks!.map((one) => one.ref);
    return cycle.ref === OPEN_CYCLE ? `frozen ${asks.includes(ref) ? 'with' : 'without'} it` : 'nothing frozen';
  }

  it('the last one decided: closed with it, or not closed', async () => {
    await facts.restore('undecided');
    const version = await cycleVersion(callers.officer, OPEN_CYCLE);
    const ends = await raceAgain({
      begin: () => facts.restore('undecided'),
      acts: [close(version), decide(callers.otherOfficer, TAKE)],
      end: async () => `${await gwentEnds(facts)}, ${await askStands()}, ${await frozenAsks()}`,
    });
    expectOnly(ends, [
      '201 201: closed, accepted, 1, for_board 2, frozen with it',
      '409 201: in_review, accepted, 0, for_board 2, nothing frozen',
    ]);
  });

  it('the office thinking again: what is frozen is what stands', async () => {
    await facts.restore('decided');
    const version = await cycleVersion(callers.officer, OPEN_CYCLE);
    const ends = await raceAgain({
      begin: () => facts.restore('decided'),
      acts: [close(version), decide(callers.otherOfficer, LEAVE, 2)],
      end: async () => `${await gwentEnds(facts)}, ${await askStands()}, ${await frozenAsks()}`,
    });
    expectOnly(ends, [
      '201 409: closed, accepted, 1, for_board 2, frozen with it',
      '201 201: closed, accepted, 1, not_taken 3, frozen without it',
    ]);
  });
});
