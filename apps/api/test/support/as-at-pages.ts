import { OPEN_CYCLE } from './reach-close.js';
import { reportPath } from './reporting.js';

const CYCLES = ['2019-20-Q1', OPEN_CYCLE, '2019-20-Q3'];
const SUBJECTS = ['national', 'gwent', 'dyfed-powys', 'north-wales', 'south-wales'];
const REFS = ['GWP-3-01', 'GWP-4-01', 'DPP-3-01', 'NAT-3-02', 'NEW-1'];

/** Every GET of the public document with facts, and the addresses it is asked at as at other days. */
export const PAGES: Readonly<Record<string, readonly string[]>> = {
  '/api/v1/programmes': ['/api/v1/programmes'],
  '/api/v1/programmes/{programme}': [''],
  '/api/v1/programmes/{programme}/frame': ['/frame'],
  '/api/v1/programmes/{programme}/sources': ['/sources'],
  '/api/v1/programmes/{programme}/board': ['/board'],
  '/api/v1/programmes/{programme}/board-questions': ['/board-questions', '/board-questions?state=asked'],
  '/api/v1/programmes/{programme}/board-questions/{ref}': ['/board-questions/BQ-0001', '/board-questions/BQ-0002'],
  '/api/v1/programmes/{programme}/board-records': ['/board-records', '/board-records?state=open&limit=1'],
  '/api/v1/programmes/{programme}/board-records/{ref}': ['/board-records/BA-0001', '/board-records/BD-0001'],
  '/api/v1/programmes/{programme}/cells/{workstream}/{subject}': SUBJECTS.map((subject) => `/cells/WF/${subject}`),
  '/api/v1/programmes/{programme}/comparison': [
    '/comparison?from=2019-07-01&to=2019-10-01',
    '/comparison?from=2019-10-14&force=gwent',
  ],
  '/api/v1/programmes/{programme}/change-requests': ['/change-requests', '/change-requests?state=raised'],
  '/api/v1/programmes/{programme}/change-requests/{ref}': ['/change-requests/CR-0001'],
  '/api/v1/programmes/{programme}/calendar': ['/calendar'],
  '/api/v1/programmes/{programme}/cycle-dates': [
    '/cycle-dates?periodStartsOn=2020-04-01&periodEndsOn=2020-06-30&boardOn=2020-08-19',
  ],
  '/api/v1/programmes/{programme}/cycles': ['/cycles'],
  '/api/v1/programmes/{programme}/cycles/{cycle}/owed-reports': CYCLES.map((cycle) => `/cycles/${cycle}/owed-reports`),
  '/api/v1/programmes/{programme}/cycles/{cycle}/chases/preview': CYCLES.map(
    (cycle) => `/cycles/${cycle}/chases/preview`,
  ),
  '/api/v1/programmes/{programme}/cycles/{cycle}/board-moves': CYCLES.map(
    (cycle) => `/cycles/${cycle}/board-moves?boardOn=2020-11-18`,
  ),
  '/api/v1/programmes/{programme}/cycles/{cycle}': CYCLES.map((cycle) => `/cycles/${cycle}`),
  '/api/v1/programmes/{programme}/cycles/{cycle}/reports/{subject}': CYCLES.flatMap((cycle) =>
    SUBJECTS.map((subject) => reportPath(cycle, subject)),
  ),
  '/api/v1/programmes/{programme}/cycles/{cycle}/closing': CYCLES.map((cycle) => `/cycles/${cycle}/closing`),
  '/api/v1/programmes/{programme}/cycles/{cycle}/reports/{subject}/rounds': CYCLES.flatMap((cycle) =>
    SUBJECTS.map((subject) => `${reportPath(cycle, subject)}/rounds`),
  ),
  '/api/v1/programmes/{programme}/cycles/{cycle}/reports/{subject}/submissions/{number}': [1, 2].map(
    (number) => `${reportPath(OPEN_CYCLE, 'gwent')}/submissions/${number}`,
  ),
  '/api/v1/programmes/{programme}/imports': ['/imports'],
  '/api/v1/programmes/{programme}/imports/{ref}': ['/imports/IMP-0001', '/imports/IMP-0001?outcome=change'],
  '/api/v1/programmes/{programme}/matrix': ['/matrix'],
  '/api/v1/programmes/{programme}/milestones': [
    '/milestones?sort=ref',
    '/milestones?sort=-slip&limit=5',
    '/milestones?force=gwent&status=off_track',
    '/milestones?sort=workstream&facets=true&q=a&dueTo=2019-12-31',
    '/milestones?sort=force&overdue=true',
  ],
  '/api/v1/programmes/{programme}/milestones.csv': ['/milestones.csv', '/milestones.csv?force=gwent&sort=-slip'],
  '/api/v1/programmes/{programme}/milestones.xlsx': ['/milestones.xlsx?sort=ref'],
  '/api/v1/programmes/{programme}/milestones/{ref}': REFS.map((ref) => `/milestones/${ref}`),
  '/api/v1/programmes/{programme}/milestones/{ref}/history': REFS.map((ref) => `/milestones/${ref}/history`),
  '/api/v1/programmes/{programme}/positions': ['/positions'],
  '/api/v1/programmes/{programme}/positions/{cycle}': [
    ...CYCLES.map((cycle) => `/positions/${cycle}`),
    `/positions/${OPEN_CYCLE}?version=1`,
  ],
  '/api/v1/programmes/{programme}/positions/{cycle}/board': CYCLES.map((cycle) => `/positions/${cycle}/board`),
  '/api/v1/programmes/{programme}/positions/{cycle}/versions': [
    ...CYCLES.map((cycle) => `/positions/${cycle}/versions`),
    `/positions/${OPEN_CYCLE}/versions?from=2&to=1`,
  ],
  '/api/v1/programmes/{programme}/positions/{cycle}/addenda': CYCLES.map((cycle) => `/positions/${cycle}/addenda`),
  '/api/v1/programmes/{programme}/addenda': [`/addenda?keys=${'0'.repeat(64)}`],
  '/api/v1/programmes/{programme}/translations': ['/translations?language=cy&limit=3'],
  '/api/v1/programmes/{programme}/translations/{key}': [`/translations/${'0'.repeat(64)}`],
  '/api/v1/programmes/{programme}/work': ['/work'],
};
/** GETs without facts: whether the process lives, what the clock says, the outbox, and people and their rights, which are always today's. */
export const WITHOUT_FACTS = [
  '/api/health/live',
  '/api/health/ready',
  '/api/v1/emails',
  '/api/v1/installation',
  '/api/v1/me',
  '/api/v1/users',
  '/api/v1/users/{id}',
  '/api/v1/users/{id}/reassignment',
];
