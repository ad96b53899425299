import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { askTheOffice, recordAnAction } from '../journeys/board-steps.js';
import { showAnImport } from '../journeys/importing.js';
import type { Post } from '../posts.js';

/** A page to be looked at: an address of a route, and who reads it (null: nobody is signed in). */
export interface Visit {
  readonly route: string;
  readonly address: string;
  readonly post: Post | null;
  /** what must be there first, where the demonstration has none */
  readonly before?: (page: Page) => Promise<void>;
}

const PROGRAMME = '/programmes/early-action-together';
const OPEN = `${PROGRAMME}/cycles/2019-20-Q2`;
const CIRCULATED = `${PROGRAMME}/cycles/2019-20-Q1`;
const CIRCULATED_POSITION = `${PROGRAMME}/positions/2019-20-Q1`;

/** Of a milestone's title, as its author wrote it: the key of a live text. */
const TEXT_KEY = createHash('sha256')
  .update('{"cy":null,"en":"Evaluation officer in post","original":"en","otherState":"missing"}')
  .digest('hex');

const area = (rest: string) => `programmes.$programme.${rest}`;

/** Every page, as the people who meet it most see it in the demonstration. A route without a visit fails a test. */
export const VISITS: readonly Visit[] = [
  { route: 'sign-in', address: '/sign-in', post: null },
  { route: '_index', address: '/', post: 'forceLead' },
  { route: '_index', address: '/', post: 'officer' },
  { route: '_index', address: '/', post: 'boardMember' },
  { route: 'account.password', address: '/account/password', post: 'forceLead' },
  { route: 'accessibility', address: '/accessibility', post: null },
  { route: 'checking-records', address: '/checking-records', post: null },
  { route: '$', address: '/no-such-page', post: 'forceLead' },
  { route: area('_index'), address: PROGRAMME, post: 'officer' },
  { route: area('sources'), address: `${PROGRAMME}/sources`, post: 'officer' },
  { route: area('matrix'), address: `${PROGRAMME}/matrix`, post: 'officer' },
  { route: area('matrix'), address: `${PROGRAMME}/matrix`, post: 'forceLead' },
  { route: area('matrix'), address: `${PROGRAMME}/matrix`, post: 'boardMember' },
  {
    route: area('workstreams.$workstream.$subject._index'),
    address: `${PROGRAMME}/workstreams/FD/gwent`,
    post: 'forceLead',
  },
  {
    route: area('workstreams.$workstream.$subject._index'),
    address: `${PROGRAMME}/workstreams/FD/south-wales`,
    post: 'boardMember',
  },
  {
    route: area('workstreams.$workstream.$subject.edit'),
    address: `${PROGRAMME}/workstreams/FD/gwent/edit`,
    post: 'officer',
  },
  { route: area('timeline'), address: `${PROGRAMME}/timeline`, post: 'officer' },
  { route: area('timeline'), address: `${PROGRAMME}/timeline?by=force&status=off_track`, post: 'forceLead' },
  { route: area('compare'), address: `${PROGRAMME}/compare?from=2019-07-01&to=2019-10-01`, post: 'officer' },
  { route: area('compare'), address: `${PROGRAMME}/compare?from=2019-10-01&to=2019-07-01`, post: 'forceLead' },
  { route: area('milestones._index'), address: `${PROGRAMME}/milestones`, post: 'officer' },
  {
    route: area('milestones._index'),
    address: `${PROGRAMME}/milestones?force=gwent&status=off_track`,
    post: 'forceLead',
  },
  { route: area('milestones._index'), address: `${PROGRAMME}/milestones?asAt=2019-07-01`, post: 'officer' },
  {
    route: area('milestones._index'),
    address: `${PROGRAMME}/milestones?q=hub&owner=training+lead&dueFrom=1/9/2019&dueTo=31/12/2019&overdue=true&sort=workstream`,
    post: 'officer',
  },
  { route: area('milestones.new'), address: `${PROGRAMME}/milestones/new`, post: 'officer' },
  {
    route: area('milestones.re-forecast'),
    address: `${PROGRAMME}/milestones/re-forecast?ref=GWP-4-01&ref=GWP-4-02&ref=GWP-1-01`,
    post: 'forceLead',
  },
  { route: area('milestones.undo'), address: `${PROGRAMME}/milestones/undo`, post: 'officer' },
  {
    route: area('forces.$force.milestones.$ref._index'),
    address: `${PROGRAMME}/forces/gwent/milestones/GWP-4-01`,
    post: 'forceLead',
  },
  ...['re-forecast', 'claim', 'ask-for-change', 'ask-for-change?what=baselineOn&what=ownerPost&what=tier', 'undo'].map(
    (act) => ({
      route: area('forces.$force.milestones.$ref.$act'),
      address: `${PROGRAMME}/forces/gwent/milestones/GWP-4-01/${act}`,
      post: 'forceLead' as const,
    }),
  ),
  {
    route: area('forces.$force.milestones.$ref.$act'),
    address: `${PROGRAMME}/forces/gwent/milestones/GWP-4-01/edit`,
    post: 'officer',
  },
  {
    route: area('national.milestones.$ref._index'),
    address: `${PROGRAMME}/national/milestones/NAT-5-02`,
    post: 'officer',
  },
  {
    route: area('national.milestones.$ref.$act'),
    address: `${PROGRAMME}/national/milestones/NAT-5-02/re-forecast`,
    post: 'officer',
  },
  { route: area('imports._index'), address: `${PROGRAMME}/imports`, post: 'officer' },
  { route: area('imports.$ref'), address: `${PROGRAMME}/imports/IMP-0001`, post: 'officer', before: showAnImport },
  ...['verify', 'refuse-claim', 'withdraw-claim'].map((act) => ({
    route: area('national.milestones.$ref.$act'),
    address: `${PROGRAMME}/national/milestones/NAT-3-02/${act}`,
    post: 'sro' as const,
  })),
  { route: area('translations._index'), address: `${PROGRAMME}/translations`, post: 'translator' },
  { route: area('translations.$key'), address: `${PROGRAMME}/translations/${TEXT_KEY}`, post: 'translator' },
  { route: area('change-requests._index'), address: `${PROGRAMME}/change-requests`, post: 'officer' },
  { route: area('change-requests.$ref'), address: `${PROGRAMME}/change-requests/CR-0001`, post: 'officer' },
  { route: area('cycles._index'), address: `${PROGRAMME}/cycles`, post: 'officer' },
  { route: area('cycles._index'), address: `${PROGRAMME}/cycles`, post: 'boardMember' },
  { route: area('cycles.new'), address: `${PROGRAMME}/cycles/new`, post: 'officer' },
  {
    route: area('cycles.$cycle.board-date'),
    address: `${OPEN}/board-date?boardOn-day=8&boardOn-month=1&boardOn-year=2020`,
    post: 'officer',
  },
  { route: area('cycles.$cycle._index'), address: OPEN, post: 'officer' },
  { route: area('cycles.$cycle._index'), address: OPEN, post: 'forceLead' },
  { route: area('cycles.$cycle.chase'), address: `${OPEN}/chase`, post: 'officer' },
  { route: area('cycles.$cycle._index'), address: CIRCULATED, post: 'officer' },
  { route: area('cycles.$cycle.reports.$subject._index'), address: `${OPEN}/reports/gwent`, post: 'forceLead' },
  { route: area('cycles.$cycle.reports.$subject._index'), address: `${CIRCULATED}/reports/gwent`, post: 'forceLead' },
  {
    route: area('cycles.$cycle.reports.$subject.sections.$workstream'),
    address: `${OPEN}/reports/gwent/sections/FD`,
    post: 'forceLead',
  },
  { route: area('cycles.$cycle.reports.$subject.asks'), address: `${OPEN}/reports/gwent/asks`, post: 'forceLead' },
  { route: area('cycles.$cycle.reports.$subject.check'), address: `${OPEN}/reports/gwent/check`, post: 'forceLead' },
  {
    route: area('cycles.$cycle.reports.$subject.review'),
    address: `${OPEN}/reports/south-wales/review`,
    post: 'officer',
  },
  { route: area('board._index'), address: `${PROGRAMME}/board`, post: 'boardMember' },
  { route: area('board._index'), address: `${PROGRAMME}/board`, post: 'secretariat' },
  { route: area('board.changes'), address: `${PROGRAMME}/board/changes`, post: 'boardMember' },
  { route: area('board.ask'), address: `${PROGRAMME}/board/ask?figure=/subjects/1/sections/0`, post: 'boardMember' },
  { route: area('board.questions._index'), address: `${PROGRAMME}/board/questions`, post: 'boardMember' },
  {
    route: area('board.questions.$ref'),
    address: `${PROGRAMME}/board/questions/BQ-0001`,
    post: 'boardMember',
    before: askTheOffice,
  },
  { route: area('board.records._index'), address: `${PROGRAMME}/board/records`, post: 'boardMember' },
  { route: area('board.records.new'), address: `${PROGRAMME}/board/records/new`, post: 'secretariat' },
  {
    route: area('board.records.$ref'),
    address: `${PROGRAMME}/board/records/BA-0001`,
    post: 'secretariat',
    before: recordAnAction,
  },
  { route: area('positions.$cycle.board'), address: `${CIRCULATED_POSITION}/board`, post: 'boardMember' },
  { route: area('positions.$cycle.print'), address: `${CIRCULATED_POSITION}/print`, post: 'boardMember' },
  { route: area('cycles.$cycle.closing._index'), address: `${OPEN}/closing`, post: 'officer' },
  { route: area('cycles.$cycle.closing._index'), address: `${CIRCULATED}/closing`, post: 'secretariat' },
  {
    route: area('cycles.$cycle.reports.$subject.submissions.$number._index'),
    address: `${CIRCULATED}/reports/gwent/submissions/1`,
    post: 'forceLead',
  },
  {
    route: area('positions.$cycle.versions'),
    address: `${PROGRAMME}/positions/2019-20-Q1/versions`,
    post: 'boardMember',
  },
  { route: area('positions._index'), address: `${PROGRAMME}/positions`, post: 'boardMember' },
  { route: area('positions.$cycle._index'), address: `${PROGRAMME}/positions/2019-20-Q1`, post: 'boardMember' },
  { route: 'forgotten-password', address: '/forgotten-password', post: null },
  { route: 'set-password', address: '/set-password?token=a-token-that-nobody-was-ever-given', post: null },
  { route: 'set-password', address: '/set-password', post: null },
  { route: 'outbox', address: '/outbox', post: 'administrator' },
  { route: 'people._index', address: '/people', post: 'administrator' },
  { route: 'people._index', address: '/people?q=lead&role=force_lead&state=active', post: 'administrator' },
  { route: 'people.new', address: '/people/new', post: 'administrator' },
  { route: 'people.$user._index', address: '/people/deputy@gwp.example', post: 'administrator' },
  { route: 'people.$user.edit', address: '/people/deputy@gwp.example/edit', post: 'administrator' },
  { route: 'people.$user.grant', address: '/people/deputy@gwp.example/grant', post: 'administrator' },
  {
    route: 'people.$user.grants.$grant',
    address: '/people/deputy@gwp.example/grants/force_deputy',
    post: 'administrator',
  },
  { route: 'people.$user.reassign', address: '/people/deputy@gwp.example/reassign', post: 'administrator' },
];
