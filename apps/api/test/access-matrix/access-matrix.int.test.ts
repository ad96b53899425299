import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ROLES, type Role } from '@camau/domain';
import { readXlsx } from '../../src/modules/imports/sheet/read-xlsx.js';
import { openFactsKeeper, type FactsKeeper } from '../support/facts-keeper.js';
import type { Answer, Caller } from '../support/requests.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { addressesOf, type Address } from './addresses.js';
import { expectedOf, PLACES, reads, type Expected } from './domain-table.js';
import { addHolders, type Holders } from './holders.js';
import { CYCLE, mark, MARKED, plant, SLUGS, type Planted } from './planted.js';
import { DOCUMENT, routesOf, type Route } from './routes.js';

jest.setTimeout(60_000);

/** Open to everybody, and to whoever is signed in, by hand. */
const PUBLIC = [
  'GET /api/health/live',
  'GET /api/health/ready',
  'GET /api/v1/installation',
  'POST /api/v1/sessions',
  'POST /api/v1/password-resets',
  'POST /api/v1/passwords',
];
const SIGNED_IN = ['GET /api/v1/me', 'POST /api/v1/me/password', 'DELETE /api/v1/sessions/current'];

const NAMES = Object.entries(DOCUMENT.paths).flatMap(([path, operations]) =>
  Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
);
const PROTECTED = NAMES.filter((name) => ![...PUBLIC, ...SIGNED_IN].includes(name));

let test: TestApp;
let facts: FactsKeeper;
let holders: Holders;
let planted: Planted;
let routes: ReadonlyMap<string, Route>;
let before: string;

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  holders = await addHolders(test);
  planted = await plant(test, facts, holders);
  routes = new Map(routesOf(test.app).map((route) => [`${route.method} ${route.path}`, route]));
  await facts.keep('planted');
  before = await facts.fingerprint();
});
afterAll(async () => {
  await facts.close();
  await test.close();
});

/**
 * Where the handler's permission is not all that is asked: undoing asks for what the act undone asked for, what a close
 * would freeze is shown to those who read all of it, a text to translate to whoever reads it.
 */
const ASKING_MORE: Readonly<Record<string, string>> = {
  'POST /api/v1/programmes/{programme}/milestones/{ref}/undos': 'milestone:undo',
  'GET /api/v1/programmes/{programme}/translations/{key}': 'translation:read',
  'GET /api/v1/programmes/{programme}/cycles/{cycle}/closing': 'position:read_all_closed',
};

interface Cell {
  readonly role: Role;
  readonly call: Caller;
  readonly address: Address;
  readonly expected: Expected;
}

const routeOf = (name: string): Route => routes.get(name)!;
const send = (call: Caller, { method }: Route, path: string, body: unknown): Promise<Answer<unknown>> =>
  call<unknown>(method, path, method === 'GET' ? {} : { body, version: 999_999 });

/** Every role at every address of the route. */
function cellsOf(route: Route): Cell[] {
  const permission = ASKING_MORE[`${route.method} ${route.path}`] ?? route.requirement;
  return addressesOf(route, planted).flatMap((address) =>
    ROLES.map((role) => ({
      role,
      call: holders.byRole[role],
      address,
      expected: expectedOf(role, permission, address.record),
    })),
  );
}

const isUnshown = ({ method }: Route, { status }: Answer<unknown>): boolean => method === 'GET' && status !== 200;
const say = ({ role, address: { record, path } }: Cell, what: string): string =>
  `${role} at ${record?.place ?? 'the'} ${path.replace(/^.*early-action-together/, '…')}: ${what}`;

/** Marked words in an answer that this role reads nowhere. */
function leaksTo(role: Role | null, text: string): string[] {
  return MARKED.flatMap((subject) => PLACES.map((place) => ({ subject, place })))
    .filter(
      ({ subject, place }) => text.includes(mark(subject, place)) && (role === null || !reads(role, subject, place)),
    )
    .map(({ subject, place }) => `${subject} of ${place}`);
}

/** An answer as words, those inside a workbook too. */
const wordsOf = ({ headers, bytes, text }: Answer<unknown>): string =>
  headers.get('content-type')?.includes('spreadsheetml') ? JSON.stringify(readXlsx(bytes)) : text;

/** A refusal without what names the request itself. */
const bare = ({ body }: Answer<unknown>): string => {
  const { requestId: _, instance: __, ...rest } = body as Record<string, unknown>;
  return JSON.stringify(rest);
};

it('knows every route that is open to all, or to whoever is signed in', () => {
  const asking = (requirement: string) => NAMES.filter((name) => routeOf(name).requirement === requirement).sort();
  expect(asking('public')).toEqual([...PUBLIC].sort());
  expect(asking('signed_in')).toEqual([...SIGNED_IN].sort());
});

it('finds what is marked wherever it is told: in a list, in a workbook, in what was sent, in what was decided', async () => {
  const report = `/cycles/${CYCLE}/reports/${SLUGS.other}`;
  const told = [
    ['/milestones?limit=200', 'live'],
    ['/milestones.xlsx', 'live'],
    ['/change-requests?state=raised', 'live'],
    [report, 'report'],
    [`${report}/rounds`, 'report'],
    [`${report}/submissions/1`, 'report'],
    ['/imports', 'import'],
    [`/imports/${planted.imports.other}`, 'import'],
  ] as const;
  for (const [path, subject] of told) {
    const words = wordsOf(await holders.byRole.programme_officer<unknown>('GET', path));
    expect([path, words.includes(mark(subject, 'other'))]).toEqual([path, true]);
  }
});

describe('who may not is told so, and nothing else', () => {
  it.each(PROTECTED)('%s', async (name) => {
    const route = routeOf(name);
    const faults: string[] = [];
    const denied = cellsOf(route).filter(({ expected }) => expected !== 'allowed');
    await Promise.all(
      denied.map(async (cell) => {
        const { role, call, address, expected } = cell;
        const answer = await send(call, route, address.path, address.body);
        if (answer.status !== expected) faults.push(say(cell, `${answer.status} in place of ${expected}`));
        for (const leak of leaksTo(null, answer.text)) faults.push(say(cell, `told ${leak}`));
        if (expected !== 404 || address.unknownPath === null) return;
        const unknown = await send(call, route, address.unknownPath, address.body);
        if (bare(unknown) !== bare(answer)) faults.push(say(cell, `${role} can tell it from one that is not there`));
      }),
    );
    expect(faults).toEqual([]);
  });

  it.each(PROTECTED)('%s without a session, a grant or an account', async (name) => {
    const route = routeOf(name);
    const isOfProgramme = route.path.includes('{programme}');
    const [{ path, body }] = addressesOf(route, planted) as [Address];
    const ends = await Promise.all(
      [holders.nobody, holders.suspended, holders.ended].map(async (call) => {
        const { status, text } = await send(call, route, path, body);
        return [status, ...leaksTo(null, text)].join();
      }),
    );
    expect(ends).toEqual(['401', '401', isOfProgramme ? '404' : '403']);
  });

  it('and nothing was changed by trying', async () => {
    expect(await facts.fingerprint()).toBe(before);
  });
});

describe('who may is let in, and reads nothing beyond it', () => {
  it.each(PROTECTED)('%s', async (name) => {
    const route = routeOf(name);
    const faults: string[] = [];
    for (const cell of cellsOf(route).filter(({ expected }) => expected === 'allowed')) {
      const answer = await send(cell.call, route, cell.address.path, cell.address.body);
      // NB: a page that is not shown proves nothing about what it would have told.
      if ([401, 403, 404].includes(answer.status) || answer.status >= 500 || isUnshown(route, answer))
        faults.push(say(cell, `${answer.status} ${answer.text}`));
      for (const leak of leaksTo(cell.role, wordsOf(answer))) faults.push(say(cell, `told ${leak}`));
      if (answer.status < 300 && route.method !== 'GET') await facts.restore('planted');
    }
    expect(faults).toEqual([]);
  });
});
