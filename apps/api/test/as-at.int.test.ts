import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChangeRequest, Installation, Milestone } from '@camau/contracts';
import { moveFactsClock } from '../src/platform/clock/facts-clock.js';
import { openOwner } from '../src/platform/database/data-source.js';
import { PAGES, WITHOUT_FACTS } from './support/as-at-pages.js';
import { changeAsOwner } from './support/as-owner.js';
import { answerAndClose, askAndRecord } from './support/board-story.js';
import { importForecast } from './support/importing.js';
import { CLOSING_POSTS, OPEN_CYCLE, settleTheOthers } from './support/reach-close.js';
import {
  actOnCycle,
  actOnReport,
  BECAUSE,
  bodyOf,
  DECLARATION,
  fillSections,
  FULL_SECTION,
  readReport,
  reportPath,
  SEND_BACK,
  SIGNATURE,
} from './support/reporting.js';
import { PROGRAMME_PATH, signInAll, type Caller } from './support/requests.js';
import { startTestApp, type TestApp } from './support/test-app.js';

jest.setTimeout(600_000);

const POSTS = [...CLOSING_POSTS, 'auditor', 'gwentDeputy'] as const;
/** Who reads: everything, one force's part, circulated positions only. */
const READERS = ['officer', 'gwentLead', 'boardMember'] as const;
type Reader = (typeof READERS)[number];

/** What can be done is only ever asked of now. */
const TODAYS = new Set(['allowedActions', 'withheld']);

interface Moment {
  readonly step: string;
  readonly instant: string;
  readonly day: string;
  readonly answers: ReadonlyMap<string, string>;
}

let test: TestApp;
let callers: Record<(typeof POSTS)[number], Caller>;
const moments: Moment[] = [];

beforeAll(async () => {
  test = await startTestApp();
  callers = await signInAll(test, POSTS);
  await playTheStory();
});
afterAll(() => test.close());

/** One page as one reader sees it: status, version and all of the body but what can be done with it, which is only ever asked of now. */
async function look(reader: Reader, path: string): Promise<string> {
  const { status, headers, body, text } = await callers[reader]<unknown>('GET', path);
  // NB: a zip holds the hour it was made; of a workbook its length is compared, of every other file the text.
  const file = path.includes('.xlsx') ? headers.get('content-length') : text;
  const { requestId: _, ...seen } = JSON.parse(
    JSON.stringify(body ?? { file }, (key, value: unknown) => (TODAYS.has(key) ? undefined : value)),
  ) as Record<string, unknown>;
  return JSON.stringify({ status, etag: headers.get('etag'), seen });
}

const withAsAt = (path: string, asAt: string): string => `${path}${path.includes('?') ? '&' : '?'}asAt=${asAt}`;

/** One page of one reader; its key names it in what was seen. */
interface View {
  readonly key: string;
  readonly reader: Reader;
  readonly path: string;
}
const VIEWS: readonly View[] = READERS.flatMap((reader) =>
  Object.values(PAGES)
    .flat()
    .map((path) => ({ key: `${reader} ${path || '/'}`, reader, path })),
);

/** The views as their readers see them, each reader's one after another; `asAt` null sees them live. */
async function lookAt(views: readonly View[], asAt: string | null): Promise<Map<string, string>> {
  const seen = await Promise.all(
    READERS.map(async (own) => {
      const answers: [string, string][] = [];
      for (const { key, reader, path } of views) {
        if (reader === own) answers.push([key, await look(reader, asAt === null ? path : withAsAt(path, asAt))]);
      }
      return answers;
    }),
  );
  return new Map(seen.flat());
}

/** What is asked again of a moment: every page of the officer, and of the others what had changed since the moment before. */
function askedAgain(index: number): View[] {
  const [before, then] = [moments[index - 1]?.answers, moments[index]!.answers];
  return VIEWS.filter(({ key, reader }) => reader === 'officer' || before?.get(key) !== then.get(key));
}

async function remember(step: string): Promise<void> {
  const { now, today } = bodyOf(await callers.officer<Installation>('GET', '/api/v1/installation')).factsClock;
  moments.push({ step, instant: now, day: today, answers: await lookAt(VIEWS, null) });
}

async function moveTo(at: string): Promise<void> {
  const owner = await openOwner(test.database.config);
  await moveFactsClock(owner, at, false);
  await owner.destroy();
}

/** A change of the plan that one asks for and another approves. */
async function rebaseline(ref: string, baselineOn: string): Promise<void> {
  const body = { milestone: ref, proposal: { baselineOn }, reasonCode: 'scope', reason: 'The agreement changed.' };
  const { ref: request, version } = bodyOf(
    await callers.gwentLead<ChangeRequest>('POST', '/change-requests', { body }),
  );
  await remember('a change asked for');
  bodyOf(
    await callers.officer('POST', `/change-requests/${request}/approvals`, {
      version,
      body: { reference: 'Minute 4.2' },
    }),
  );
}

async function reforecast(ref: string, forecastOn: string): Promise<void> {
  const { version } = bodyOf(await callers.officer<Milestone>('GET', `/milestones/${ref}`));
  bodyOf(
    await callers.officer('POST', `/milestones/${ref}/forecasts`, {
      version,
      body: { forecastOn, reasonCode: 'scope', reason: `To ${forecastOn}.` },
    }),
  );
}

/** A cycle from draft to a circulated correction, over three weeks, looked at after each step. */
async function playTheStory(): Promise<void> {
  const { gwentLead, gwentDeputy, officer, otherOfficer, sro, secretariat } = callers;
  const owner = test.database.config.ownerUrl;
  await remember('the beginning');
  await reforecast('GWP-3-01', '2019-12-20');
  await remember('a new forecast');
  const { version } = bodyOf(await gwentDeputy<{ version: number }>('GET', '/cells/WF/gwent'));
  bodyOf(await gwentDeputy('PUT', '/cells/WF/gwent', { version, body: { approach: FULL_SECTION.achieved } }));
  await remember('a local approach');
  await importForecast(gwentLead, 'GWP-4-02', '2020-03-31', remember);
  await rebaseline('GWP-3-01', '2019-12-31');
  await remember('a change approved');
  await settleTheOthers(callers);
  await fillSections(gwentDeputy, OPEN_CYCLE, 'gwent');
  await actOnReport(gwentLead, OPEN_CYCLE, 'gwent', 'submissions', DECLARATION);
  await remember('a submission');
  await moveTo('2019-10-17T09:00:00+01:00');
  await remember('the review, begun by itself');
  const { questions } = await actOnReport(otherOfficer, OPEN_CYCLE, 'gwent', 'returns', SEND_BACK);
  await remember('a return');
  bodyOf(
    await gwentLead('POST', `${reportPath(OPEN_CYCLE, 'gwent')}/questions/${questions[0]!.id}/answers`, {
      body: { answer: 'Forty-one.' },
    }),
  );
  await actOnReport(gwentLead, OPEN_CYCLE, 'gwent', 'submissions', DECLARATION);
  await actOnReport(otherOfficer, OPEN_CYCLE, 'gwent', 'acceptances');
  await actOnCycle(sro, OPEN_CYCLE, 'signatures', SIGNATURE);
  await remember('a signature');
  await moveTo('2019-10-24T09:00:00+01:00');
  await actOnCycle(officer, OPEN_CYCLE, 'closings');
  await remember('the close');
  await reforecast('GWP-4-01', '2020-01-31');
  await changeAsOwner(owner, `update workstream set name = jsonb_set(name, '{en}', '"Renamed"') where ref = 'WF'`);
  await changeAsOwner(
    owner,
    `insert into milestone (programme_id, ref, title, workstream_id, force_id, tier, owner_post) select programme_id, 'NEW-1', title, workstream_id, force_id, tier, owner_post from milestone where ref = 'GWP-3-01'`,
  );
  await remember('facts that went on changing');
  await moveTo('2019-10-30T09:00:00Z');
  await actOnCycle(secretariat, OPEN_CYCLE, 'circulations');
  await askAndRecord(callers, OPEN_CYCLE);
  await remember('the circulation');
  await moveTo('2019-11-07T09:00:00Z');
  await actOnCycle(officer, OPEN_CYCLE, 'reopenings', { ...BECAUSE, subjects: ['gwent'] });
  await answerAndClose(callers);
  await actOnReport(officer, OPEN_CYCLE, 'gwent', 'take-backs', BECAUSE);
  await actOnReport(officer, OPEN_CYCLE, 'gwent', 'returns', SEND_BACK);
  await remember('the correction, begun');
  const { sections, questions: asked } = await readReport(gwentLead, OPEN_CYCLE, 'gwent');
  for (const { id, answer } of asked) {
    if (answer === null)
      bodyOf(
        await gwentLead('POST', `${reportPath(OPEN_CYCLE, 'gwent')}/questions/${id}/answers`, {
          body: { answer: 'Forty-two.' },
        }),
      );
  }
  bodyOf(
    await gwentLead('PUT', `${reportPath(OPEN_CYCLE, 'gwent')}/sections/EV`, {
      version: sections[0]!.version,
      body: { ...FULL_SECTION, declaredStatus: 'off_track' },
    }),
  );
  await actOnReport(gwentLead, OPEN_CYCLE, 'gwent', 'submissions', DECLARATION);
  await actOnReport(otherOfficer, OPEN_CYCLE, 'gwent', 'acceptances');
  await actOnCycle(sro, OPEN_CYCLE, 'signatures', { ...SIGNATURE, confidence: 'amber_red' });
  await actOnCycle(officer, OPEN_CYCLE, 'closings');
  await actOnCycle(secretariat, OPEN_CYCLE, 'circulations');
  await remember('the correction, circulated');
  await moveTo('2019-12-02T09:00:00Z');
  await reforecast('GWP-3-01', '2020-02-28');
}

/** Pages that answer differently from how they did, with both answers. */
function differing(then: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): unknown[] {
  return [...now]
    .filter(([page, answer]) => then.get(page) !== answer)
    .map(([page, answer]) => ({ page, then: then.get(page)?.slice(0, 600), now: answer.slice(0, 600) }));
}

it('looks at every GET there is', async () => {
  const document = JSON.parse(await readFile(join(import.meta.dirname, '../openapi.json'), 'utf8')) as {
    paths: Record<string, object>;
  };
  const gets = Object.entries(document.paths)
    .filter(([, operations]) => 'get' in operations)
    .map(([path]) => path);
  expect([...Object.keys(PAGES), ...WITHOUT_FACTS].sort()).toEqual(gets.sort());
});

it('is about answers that changed from moment to moment', () => {
  const steps = moments.slice(1).map(({ answers }, index) => differing(moments[index]!.answers, answers).length);
  expect(moments).toHaveLength(17);
  expect(steps.every((changed) => changed > 0)).toBe(true);
  expect(
    [...moments[0]!.answers.values()].filter((answer) => answer.startsWith('{"status":200')).length,
  ).toBeGreaterThan(50);
});

describe('every page, asked afterwards as at an instant, answers as it did then', () => {
  it.each(Array.from({ length: 17 }, (_, index) => index))('moment %i', async (index) => {
    const { answers, instant } = moments[index]!;
    const again = await lookAt(askedAgain(index), instant);
    expect(again.size).toBeGreaterThanOrEqual(VIEWS.length / READERS.length);
    expect(differing(answers, again)).toEqual([]);
  });
});

describe('a day means its end in London', () => {
  it.each(['2019-10-15', '2019-10-17', '2019-11-07'])('%s', async (day) => {
    const index = moments.findLastIndex((moment) => moment.day === day);
    const end = (answer: string) => answer.replace(/"asAt":"[^"]+"/, '');
    const ended = (seen: ReadonlyMap<string, string>) =>
      new Map([...seen].map(([page, answer]) => [page, end(answer)]));
    const then = ended(moments[index]!.answers);
    const now = ended(await lookAt(askedAgain(index), day));
    expect(differing(then, now)).toEqual([]);
  });

  it('and nothing is left to be done on it', async () => {
    for (const path of [`/cycles/${OPEN_CYCLE}`, reportPath(OPEN_CYCLE, 'gwent'), '/milestones/GWP-3-01']) {
      const { body } = await callers.officer<{ allowedActions: string[] }>('GET', withAsAt(path, '2019-10-15'));
      expect([path, body.allowedActions]).toEqual([path, []]);
    }
  });
});

it('an instant before the programme was loaded shows nothing', async () => {
  for (const path of ['/milestones/GWP-3-01', '/cycles/2019-20-Q1', '/positions/2019-20-Q1', '/board']) {
    expect([path, (await callers.officer('GET', withAsAt(path, '2010-01-01'))).status]).toEqual([path, 404]);
  }
  expect((await callers.officer('GET', `${PROGRAMME_PATH}/milestones?asAt=2010-01-01`)).body).toMatchObject({
    total: 0,
    items: [],
  });
});
