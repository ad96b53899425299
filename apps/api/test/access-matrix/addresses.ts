import { PLACES, type Place, type Subject } from './domain-table.js';
import { CYCLE, SLUGS, type Planted } from './planted.js';
import { DOCUMENT, type Route } from './routes.js';
import { sampleOf, type Known } from './sample-body.js';

const UNKNOWN_ID = '00000000-0000-7000-8000-000000000000';

/** What a parameter of an address stands for: its values by place, one that nothing has, and the subject read there when it names a record. */
interface Parameter {
  readonly subject?: Subject;
  readonly values: string | Readonly<Record<Place, string>>;
  readonly unknown?: string;
}

/** The parameters of addresses, by the last fixed segment before them. A route with another one fails the test until it stands here. */
export function parametersOf(planted: Planted): Readonly<Record<string, Parameter>> {
  const ref = 'ZZZ-9-99';
  return {
    'programmes/{programme}': { values: 'early-action-together' },
    'cycles/{cycle}': { values: CYCLE },
    'positions/{cycle}': { values: '2019-20-Q1' },
    'reports/{subject}': { subject: 'report', values: SLUGS, unknown: 'nowhere' },
    'sections/{workstream}': { values: 'WF' },
    'questions/{question}': { values: planted.questions },
    'cells/{workstream}': { values: 'WF' },
    'cells/{subject}': { subject: 'circulated', values: SLUGS, unknown: 'nowhere' },
    'milestones/{ref}': { subject: 'live', values: planted.milestones, unknown: ref },
    'change-requests/{ref}': { subject: 'live', values: planted.changeRequests, unknown: 'CR-9999' },
    'submissions/{number}': { values: '1' },
    'translations/{key}': { subject: 'live', values: planted.texts, unknown: '0'.repeat(64) },
    'asks/{ref}': { values: planted.asks },
    'board-records/{ref}': { subject: 'circulated', values: planted.boardRecord, unknown: 'BD-9999' },
    'board-questions/{ref}': { subject: 'question', values: planted.boardQuestion, unknown: 'BQ-9999' },
    'imports/{ref}': { subject: 'import', values: planted.imports, unknown: 'IMP-9999' },
    'users/{id}': { subject: 'people', values: planted.user.id, unknown: UNKNOWN_ID },
    'grants/{id}': { subject: 'people', values: planted.user.grant, unknown: UNKNOWN_ID },
  };
}

/** Routes whose record is named in what is sent. */
const RECORD_IN_BODY: Readonly<Record<string, Subject>> = {
  'POST /api/v1/programmes/{programme}/change-requests': 'live',
  'POST /api/v1/programmes/{programme}/milestones/forecasts': 'live',
};

/** What a query must say for its answer to be about anything. */
const queriesOf = ({ user }: Planted): Readonly<Record<string, string>> => ({
  '/api/v1/users/{id}/reassignment': `?to=${user.successor}`,
  '/api/v1/programmes/{programme}/comparison': '?from=2019-07-01&to=2019-10-01',
  '/api/v1/programmes/{programme}/cycle-dates': '?periodStartsOn=2020-04-01&periodEndsOn=2020-06-30&boardOn=2020-08-05',
  '/api/v1/programmes/{programme}/cycles/{cycle}/board-moves': '?boardOn=2020-02-12',
  '/api/v1/programmes/{programme}/positions/{cycle}/versions': '?from=1&to=1',
  '/api/v1/programmes/{programme}/addenda': `?keys=${'0'.repeat(64)}`,
});

/** One request of the matrix: where to, with what, and which record it is about. */
export interface Address {
  readonly path: string;
  /** the same address of a record that is not there; null where none can be named */
  readonly unknownPath: string | null;
  readonly record: { readonly subject: Subject; readonly place: Place } | null;
  readonly body: unknown;
}

/** The addresses of a route: one for each place where it names a record, else one; what is read also as at the last instant, which widens nothing. */
export function addressesOf(route: Route, planted: Planted): Address[] {
  const live = liveAddressesOf(route, planted);
  if (!route.takesAsAt) return live;
  const then = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}asAt=${planted.instant}`;
  return [
    ...live,
    ...live.map((address) => ({
      ...address,
      path: then(address.path),
      unknownPath: address.unknownPath === null ? null : then(address.unknownPath),
    })),
  ];
}

function liveAddressesOf(route: Route, planted: Planted): Address[] {
  const name = `${route.method} ${route.path}`;
  const found = parametersIn(route, planted);
  const subject = found.map(({ parameter }) => parameter.subject).find(Boolean) ?? RECORD_IN_BODY[name];
  const isPlaced = name in RECORD_IN_BODY || found.some(({ parameter: { values } }) => typeof values !== 'string');
  return (isPlaced ? PLACES : (['own'] as const)).map((place) => {
    const fill = (isUnknown: boolean): string =>
      found.reduce((path, { text, parameter: { values, unknown } }) => {
        const value = typeof values === 'string' ? values : values[place];
        return path.replace(text, isUnknown && unknown !== undefined ? unknown : value);
      }, route.path) + (queriesOf(planted)[route.path] ?? '');
    return {
      path: fill(false),
      unknownPath: found.some(({ parameter }) => parameter.unknown !== undefined) ? fill(true) : null,
      record: subject === undefined ? null : { subject, place },
      body: bodyOf(route, place, planted),
    };
  });
}

function bodyOf(route: Route, place: Place, planted: Planted): unknown {
  return route.body === null ? undefined : sampleOf(route.body, DOCUMENT.components, knownOf(place, planted));
}

/** Values of properties wherever they are asked for. */
function knownOf(place: Place, planted: Planted): Known {
  const text = { en: 'Words of a test.', cy: null, original: 'en', otherState: 'missing' };
  return {
    milestone: planted.milestones[place],
    items: [{ ref: planted.milestones[place], version: 999_999, forecastOn: '2020-03-31' }],
    cycle: '2019-20-Q1',
    text,
    subject: SLUGS[place],
    subjects: [SLUGS[place]],
    proposal: { baselineOn: '2020-07-31' },
    title: text,
    ownerPost: text,
    post: text,
    achieved: text,
    planned: text,
    pointer: '/sections/WF/achieved',
    workstream: 'WF',
    ref: 'NEW-1',
    programme: 'early-action-together',
  };
}

interface Found {
  readonly text: string;
  readonly parameter: Parameter;
}

/** The parameters of a route's path; throws on one the registry does not know. */
function parametersIn({ path }: Route, planted: Planted): Found[] {
  const known = parametersOf(planted);
  let fixed = '';
  return path.split('/').flatMap((segment): Found[] => {
    if (!segment.startsWith('{')) {
      fixed = segment;
      return [];
    }
    const parameter = known[`${fixed}/${segment}`];
    if (parameter === undefined)
      throw new Error(`${path}: nobody said what ${fixed}/${segment} is; add it to parametersOf.`);
    return [{ text: segment, parameter }];
  });
}
