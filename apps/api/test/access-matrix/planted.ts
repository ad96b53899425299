import type { ChangeRequest, Import } from '@camau/contracts';
import { changeAsOwner, query } from '../support/as-owner.js';
import type { FactsKeeper } from '../support/facts-keeper.js';
import {
  actOnCycle,
  actOnReport,
  ask,
  bodyOf,
  DECLARATION,
  fillSections,
  FULL_SECTION,
  reportPath,
  SEND_BACK,
} from '../support/reporting.js';
import { signInAll, type Caller } from '../support/requests.js';
import type { TestApp } from '../support/test-app.js';
import { PLACES, type Place, type Subject } from './domain-table.js';
import type { Holders } from './holders.js';

export const CYCLE = '2019-20-Q3';
export const SLUGS: Readonly<Record<Place, string>> = { own: 'gwent', other: 'dyfed-powys', national: 'national' };

/** A word that stands in one subject of one place alone: where it is read, that was read. */
export const mark = (subject: Subject, place: Place): string => `zz${subject}zz${place}zz`;
export const MARKED: readonly Subject[] = ['live', 'report', 'import', 'question'];

/** What the addresses of the matrix name, by place. */
export interface Planted {
  readonly milestones: Record<Place, string>;
  readonly changeRequests: Record<Place, string>;
  readonly imports: Record<Place, string>;
  readonly questions: Record<Place, string>;
  readonly asks: Record<Place, string>;
  /** hashes of the titles of the milestones */
  readonly texts: Record<Place, string>;
  readonly boardQuestion: string;
  readonly boardRecord: string;
  readonly user: { id: string; grant: string; successor: string };
  /** when all of it was there */
  readonly instant: string;
}

/** Puts a marked milestone, change request, import and sent-back report with a question in each place, through the API where it can. */
export async function plant(test: TestApp, facts: FactsKeeper, holders: Holders): Promise<Planted> {
  const callers = await signInAll(test, ['gwentLead', 'dyfedPowysLead', 'officer', 'otherOfficer']);
  const writers = { own: callers.gwentLead, other: callers.dyfedPowysLead, national: callers.officer };
  const milestones = await markMilestones(test);
  await actOnCycle(callers.officer, CYCLE, 'openings');
  for (const place of PLACES) await sendBack(writers[place], callers.otherOfficer, SLUGS[place]);
  await markReports(facts);
  const changeRequests = await each(async (place) => {
    const body = {
      milestone: milestones[place],
      proposal: { baselineOn: '2020-06-30' },
      reasonCode: 'scope',
      reason: mark('live', place),
    };
    return bodyOf(await writers[place]<ChangeRequest>('POST', '/change-requests', { body })).ref;
  });
  const importers = { ...writers, own: holders.byRole.force_lead };
  const imports = await each(async (place) => {
    const content = `Ref\tForecast\n${milestones[place]}\t2020-04-30`;
    const body = { name: mark('import', place), kind: 'paste', content };
    return bodyOf(await importers[place]<Import>('POST', '/imports', { body })).ref;
  });
  const [user] = await query<Planted['user']>(
    test.database.superuserUrl,
    `select u.id, g.id as grant, (select o.id from user_account o where o.email = 'force-lead@matrix.example') as successor from user_account u join access_grant g on g.user_id = u.id where u.email = 'ended@matrix.example' and g.role = 'force_lead'`,
  );
  const questions = await marked(facts, 'select id as name from report_question where text = $1');
  const asks = await marked(facts, `select ref as name from report_ask where text ->> 'en' = $1`);
  return {
    milestones,
    changeRequests,
    imports,
    questions,
    asks,
    texts: await textsOf(facts, milestones),
    ...(await plantBoard(holders)),
    user: user!,
    instant: await instantOf(facts),
  };
}

/** The first milestone with a baseline in each place, its title marked. */
async function markMilestones(test: TestApp): Promise<Record<Place, string>> {
  return each(async (place) => {
    const [row] = await query<{ ref: string }>(
      test.database.superuserUrl,
      `select m.ref from milestone m left join force f on f.id = m.force_id where coalesce(f.slug, 'national') = $1
         and m.baseline_on is not null and m.claimed_at is null and m.cancelled_at is null order by m.ref limit 1`,
      [SLUGS[place]],
    );
    await changeAsOwner(
      test.database.superuserUrl,
      `update milestone set title = jsonb_build_object('en', $2::text, 'cy', null, 'original', 'en', 'otherState', 'missing') where ref = $1`,
      [row!.ref, mark('live', place)],
    );
    return row!.ref;
  });
}

async function sendBack(writer: Caller, judge: Caller, subject: string): Promise<void> {
  bodyOf(await writer('POST', reportPath(CYCLE, subject)));
  await fillSections(writer, CYCLE, subject);
  await ask(writer, CYCLE, subject, 'note');
  await actOnReport(writer, CYCLE, subject, 'submissions', DECLARATION);
  await actOnReport(judge, CYCLE, subject, 'returns', SEND_BACK);
}

/** Marks words and questions of the three reports, and forgets who wrote them: whoever writes next is the national report's only writer. */
async function markReports(facts: FactsKeeper): Promise<void> {
  const reports = `(select r.id, case f.slug when 'gwent' then 'own' when 'dyfed-powys' then 'other' else 'national' end as place
    from progress_report r join cycle c on c.id = r.cycle_id left join force f on f.id = r.force_id where c.ref = '${CYCLE}') r`;
  await facts.force(
    `update report_section s set achieved = jsonb_set(s.achieved, '{en}', to_jsonb('zzreportzz' || r.place || 'zz')) from ${reports} where s.report_id = r.id`,
  );
  await facts.force(
    `update report_ask a set text = jsonb_set(a.text, '{en}', to_jsonb('zzreportzz' || r.place || 'zz')) from ${reports} where a.report_id = r.id`,
  );
  await facts.force(
    `update report_question q set text = 'zzreportzz' || r.place || 'zz' from ${reports} where q.report_id = r.id`,
  );
  await facts.force(
    `update submission s set canonical = replace(s.canonical, '${FULL_SECTION.achieved!.en}', 'zzreportzz' || r.place || 'zz') from ${reports} where s.report_id = r.id`,
  );
  await facts.force(
    `update progress_report p set state_reason = 'zzreportzz' || r.place || 'zz' from ${reports} where p.id = r.id`,
  );
  await facts.force(`update progress_report p set author_ids = '{}' from ${reports} where p.id = r.id`);
}

/** What the titles are called in the translators' queue. */
async function textsOf(facts: FactsKeeper, milestones: Record<Place, string>): Promise<Record<Place, string>> {
  const sql = 'select text_sha256(original_text(title)) as key from milestone where ref = $1';
  return each(async (place) => (await facts.query<{ key: string }>(sql, [milestones[place]]))[0]!.key);
}

async function instantOf(facts: FactsKeeper): Promise<string> {
  const sql = `select to_char(facts_now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now`;
  return (await facts.query<{ now: string }>(sql))[0]!.now;
}

/** What is marked as the report of each place. */
async function marked(facts: FactsKeeper, sql: string): Promise<Record<Place, string>> {
  return each(async (place) => (await facts.query<{ name: string }>(sql, [mark('report', place)]))[0]!.name);
}

/** A question of the Board member of the matrix, and an action they gave out. */
async function plantBoard({ byRole }: Holders): Promise<Pick<Planted, 'boardQuestion' | 'boardRecord'>> {
  const text = mark('question', 'own');
  const question = { cycle: '2019-20-Q1', positionVersion: 1, pointer: '/confidence', text };
  const asked = await byRole.board_member<{ ref: string }>('POST', '/board-questions', { body: question });
  const english = (en: string) => ({ en, cy: null, original: 'en', otherState: 'missing' });
  const owner = { ownerPost: english('Force lead'), dueOn: '2019-11-29' };
  const action = { kind: 'action', cycle: '2019-20-Q1', text: english('Recruit.'), ...owner };
  const recorded = await byRole.secretariat<{ ref: string }>('POST', '/board-records', { body: action });
  return { boardQuestion: bodyOf(asked).ref, boardRecord: bodyOf(recorded).ref };
}

async function each<T>(value: (place: Place) => Promise<T>): Promise<Record<Place, T>> {
  const entries: [Place, T][] = [];
  for (const place of PLACES) entries.push([place, await value(place)]);
  return Object.fromEntries(entries) as Record<Place, T>;
}
