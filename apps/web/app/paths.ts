type Query = Record<string, string | number | null | undefined>;

/** An address with the query parameters that have a value. */
export function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

const OWN_SITE = 'http://camau.invalid';

/** A local address only, written as a header may carry it: anything that could lead to another site becomes the home page. */
export function localPath(path: string | null | undefined): string {
  if (!path || !/^\/(?![/\\])/.test(path) || /[\u0000-\u001f\\]/.test(path)) return '/';
  const { origin, pathname, search, hash } = new URL(path, OWN_SITE);
  // NB: resolving `/.//elsewhere` gives `//elsewhere`, which would be another site.
  return origin === OWN_SITE && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/';
}

const user = (id: string) => `/people/${encodeURIComponent(id)}`;
const programme = (slug: string) => `/programmes/${encodeURIComponent(slug)}`;
const subjectPart = (force: string | null) =>
  force === null || force === 'national' ? 'national' : `forces/${encodeURIComponent(force)}`;
const milestone = (slug: string, force: string | null, ref: string) =>
  `${programme(slug)}/${subjectPart(force)}/milestones/${encodeURIComponent(ref)}`;
const cycle = (slug: string, ref: string) => `${programme(slug)}/cycles/${encodeURIComponent(ref)}`;
const report = (slug: string, ref: string, subject: string) =>
  `${cycle(slug, ref)}/reports/${encodeURIComponent(subject)}`;

const position = (slug: string, ref: string) => `${programme(slug)}/positions/${encodeURIComponent(ref)}`;

/** Every address of the product, in one place. `force` null or `national` is the national part. */
export const paths = {
  home: () => '/',
  signIn: (returnTo?: string, reason?: 'ended') =>
    withQuery('/sign-in', { returnTo: returnTo === '/' ? null : returnTo, reason }),
  signOut: () => '/sign-out',
  password: () => '/account/password',
  forgottenPassword: () => '/forgotten-password',
  people: (query?: Query) => withQuery('/people', query),
  newUser: () => '/people/new',
  user,
  editUser: (id: string) => `${user(id)}/edit`,
  giveRole: (id: string, programme?: string) => withQuery(`${user(id)}/grant`, { programme }),
  endRole: (id: string, grant: string) => `${user(id)}/grants/${encodeURIComponent(grant)}`,
  reassign: (id: string, to?: string) => withQuery(`${user(id)}/reassign`, { to }),
  outbox: (cursor?: string | null) => withQuery('/outbox', { cursor }),
  accessibility: () => '/accessibility',
  checkingRecords: () => '/checking-records',
  language: (to: 'en' | 'cy', returnTo: string) => withQuery('/language', { to, returnTo }),
  programme,
  translations: (slug: string, query?: Query) => withQuery(`${programme(slug)}/translations`, query),
  translation: (slug: string, key: string) => `${programme(slug)}/translations/${encodeURIComponent(key)}`,
  sources: (slug: string) => `${programme(slug)}/sources`,
  milestones: (slug: string, query?: Query) => withQuery(`${programme(slug)}/milestones`, query),
  milestone,
  reforecast: (slug: string, force: string | null, ref: string) => `${milestone(slug, force, ref)}/re-forecast`,
  milestoneSheet: (slug: string, ending: 'csv' | 'xlsx', query?: Query) =>
    withQuery(`${programme(slug)}/milestones.${ending}`, query),
  imports: (slug: string, query?: Query) => withQuery(`${programme(slug)}/imports`, query),
  import: (slug: string, ref: string, query?: Query) =>
    withQuery(`${programme(slug)}/imports/${encodeURIComponent(ref)}`, query),
  milestoneAct: (slug: string, force: string | null, ref: string, act: string) =>
    `${milestone(slug, force, ref)}/${encodeURIComponent(act)}`,
  newMilestone: (slug: string) => `${programme(slug)}/milestones/new`,
  reforecastSeveral: (slug: string, query?: Query) => withQuery(`${programme(slug)}/milestones/re-forecast`, query),
  undoSeveral: (slug: string) => `${programme(slug)}/milestones/undo`,
  changeRequests: (slug: string, query?: Query) => withQuery(`${programme(slug)}/change-requests`, query),
  changeRequest: (slug: string, ref: string) => `${programme(slug)}/change-requests/${encodeURIComponent(ref)}`,
  cycles: (slug: string) => `${programme(slug)}/cycles`,
  newCycle: (slug: string) => `${programme(slug)}/cycles/new`,
  moveBoard: (slug: string, ref: string, query?: Query) => withQuery(`${cycle(slug, ref)}/board-date`, query),
  chase: (slug: string, ref: string, subject?: string) => withQuery(`${cycle(slug, ref)}/chase`, { subject }),
  cycle,
  report,
  section: (slug: string, ref: string, subject: string, workstream: string) =>
    `${report(slug, ref, subject)}/sections/${encodeURIComponent(workstream)}`,
  autosave: (slug: string, ref: string, subject: string, workstream: string) =>
    `${report(slug, ref, subject)}/autosave/${encodeURIComponent(workstream)}`,
  asks: (slug: string, ref: string, subject: string, query?: Query) =>
    withQuery(`${report(slug, ref, subject)}/asks`, query),
  check: (slug: string, ref: string, subject: string) => `${report(slug, ref, subject)}/check`,
  review: (slug: string, ref: string, subject: string) => `${report(slug, ref, subject)}/review`,
  submission: (slug: string, ref: string, subject: string, number: number) =>
    `${report(slug, ref, subject)}/submissions/${number}`,
  submissionText: (slug: string, ref: string, subject: string, number: number) =>
    `${report(slug, ref, subject)}/submissions/${number}/exact-text`,
  followClosing: (slug: string, ref: string) => `${cycle(slug, ref)}/closing/follow`,
  closing: (slug: string, ref: string, query?: Query) => withQuery(`${cycle(slug, ref)}/closing`, query),
  matrix: (slug: string) => `${programme(slug)}/matrix`,
  cell: (slug: string, workstream: string, subject: string | null) =>
    `${programme(slug)}/workstreams/${encodeURIComponent(workstream)}/${encodeURIComponent(subject ?? 'national')}`,
  cellEdit: (slug: string, workstream: string, subject: string | null) =>
    `${programme(slug)}/workstreams/${encodeURIComponent(workstream)}/${encodeURIComponent(subject ?? 'national')}/edit`,
  timeline: (slug: string, query?: Query) => withQuery(`${programme(slug)}/timeline`, query),
  compare: (slug: string, query?: Query) => withQuery(`${programme(slug)}/compare`, query),
  board: (slug: string) => `${programme(slug)}/board`,
  boardOf: (slug: string, ref: string, version?: number) => withQuery(`${position(slug, ref)}/board`, { version }),
  boardPrint: (slug: string, ref: string, version: number) => withQuery(`${position(slug, ref)}/print`, { version }),
  boardPrintFooter: (slug: string, ref: string, version: number, lang: string) =>
    withQuery(`${position(slug, ref)}/print-footer.css`, { version, lang }),
  boardChanges: (slug: string) => `${programme(slug)}/board/changes`,
  askBoard: (slug: string, query: Query) => withQuery(`${programme(slug)}/board/ask`, query),
  boardQuestions: (slug: string, query?: Query) => withQuery(`${programme(slug)}/board/questions`, query),
  boardQuestion: (slug: string, ref: string) => `${programme(slug)}/board/questions/${encodeURIComponent(ref)}`,
  boardRecords: (slug: string, query?: Query) => withQuery(`${programme(slug)}/board/records`, query),
  newBoardRecord: (slug: string, query?: Query) => withQuery(`${programme(slug)}/board/records/new`, query),
  boardRecord: (slug: string, ref: string) => `${programme(slug)}/board/records/${encodeURIComponent(ref)}`,
  positions: (slug: string) => `${programme(slug)}/positions`,
  position: (slug: string, ref: string, version?: number) => withQuery(position(slug, ref), { version }),
  positionVersions: (slug: string, ref: string, query?: Query) => withQuery(`${position(slug, ref)}/versions`, query),
  positionText: (slug: string, ref: string, version: number) =>
    withQuery(`${position(slug, ref)}/exact-text`, { version }),
} as const;
