import {
  each,
  firstPicture,
  type AskPicture,
  type Picture,
  type ReportPicture,
  type SubmissionPicture,
} from './picture.js';
import type { CycleState } from './rules.js';
import { CYCLES, POST_NAMES, type CycleName, type Post, type Subject } from './vocabulary.js';
import { emailOf, REFS, type World } from './world.js';

/** What a request needs to name: versions as they are now, the question asked last. */
interface ReportHandles {
  readonly version: number;
  readonly sectionVersions: readonly number[];
  readonly lastQuestion: string | null;
  readonly askVersions: Readonly<Record<string, number>>;
}

/** One immutable text with the hash that was written beside it. */
export interface FrozenText {
  readonly id: string;
  readonly canonical: string;
  readonly sha256: string;
}
export interface FrozenPosition extends FrozenText {
  readonly sequence: number;
  readonly previousSha256: string | null;
}

/** Everything behind the API, read past it, as superuser. */
export interface Seen {
  readonly picture: Picture;
  readonly reports: Readonly<Record<CycleName, Readonly<Record<Subject, ReportHandles>>>>;
  readonly cycleVersions: Readonly<Record<CycleName, number>>;
  readonly submissions: readonly FrozenText[];
  readonly positions: readonly FrozenPosition[];
}

interface CycleRow {
  readonly ref: string;
  readonly state: CycleState;
  readonly signed: boolean;
  readonly subjects: Subject[];
  readonly version: number;
}
interface ReportRow {
  readonly cycle: string;
  readonly subject: Subject;
  readonly state: ReportPicture['state'];
  readonly accepted: number | null;
  readonly version: number;
  readonly authors: string[];
  readonly sections: { words: string | null; version: number }[];
  readonly questions: { id: string; round: number; answer: string | null }[];
  readonly asks: (AskPicture & { readonly version: number })[];
  readonly submissions: FrozenText[];
}
interface PositionRow extends FrozenPosition {
  readonly cycle: string;
  readonly version: number;
  readonly circulated: boolean;
}
interface Document {
  readonly sections: readonly { readonly achieved: { readonly en: string } | null }[];
  readonly asks: readonly { readonly ref: string; readonly text: { readonly en: string } }[];
}
interface PositionDocument {
  readonly subjects: readonly (Document & { readonly slug: Subject; readonly state: string })[];
}

/** Reads cycles, reports and positions of the modelled programme in three statements. */
export async function look({ facts }: World): Promise<Seen> {
  const cycles = await facts.query<CycleRow>(CYCLES_SQL);
  const reports = await facts.query<ReportRow>(REPORTS_SQL);
  const positions = await facts.query<PositionRow>(POSITIONS_SQL);
  const picture = firstPicture();
  for (const name of CYCLES) {
    const row = cycles.find(({ ref }) => ref === REFS[name])!;
    Object.assign(picture.cycles[name], { state: row.state, isSigned: row.signed, reopenedFor: row.subjects });
    for (const report of reports.filter(({ cycle }) => cycle === row.ref))
      picture.cycles[name].reports[report.subject] = pictureOf(report);
  }
  return {
    picture: { ...picture, positions: positions.map(positionOf) },
    reports: ofCycles((name) => each((subject) => handlesOf(reports, name, subject))),
    cycleVersions: ofCycles((name) => cycles.find(({ ref }) => ref === REFS[name])!.version),
    submissions: reports.flatMap(({ submissions }) => submissions),
    positions,
  };
}

function pictureOf({ state, accepted, authors, sections, questions, asks, submissions }: ReportRow) {
  return {
    state,
    authors: authors.map((email): Post => POST_NAMES.find((post) => emailOf(post) === email)!).sort(),
    words: sections.map(({ words }) => words),
    questions: questions.map(({ round, answer }) => ({ round, answer })),
    asks: asks.map(({ version: _, ...ask }) => ask),
    submissions: submissions.map(({ canonical }) => frozenIn(JSON.parse(canonical) as Document)),
    acceptedSubmission: accepted,
  };
}

function positionOf({ cycle, version, circulated, canonical }: PositionRow): Picture['positions'][number] {
  const { subjects } = JSON.parse(canonical) as PositionDocument;
  const held = (slug: Subject): SubmissionPicture | null => {
    const subject = subjects.find((one) => one.slug === slug)!;
    return subject.state === 'accepted' ? frozenIn(subject) : null;
  };
  const name = CYCLES.find((each) => REFS[each] === cycle)!;
  return { cycle: name, version, isCirculated: circulated, holds: each(held) };
}

const frozenIn = ({ sections, asks }: Document): SubmissionPicture => ({
  words: sections.map(({ achieved }) => achieved?.en).join(' '),
  asks: asks.map(({ ref, text }) => `${ref} ${text.en}`),
});

function handlesOf(reports: readonly ReportRow[], name: CycleName, subject: Subject): ReportHandles {
  const row = reports.find((report) => report.cycle === REFS[name] && report.subject === subject);
  return {
    version: row?.version ?? 1,
    sectionVersions: row?.sections.map(({ version }) => version) ?? [],
    lastQuestion: row?.questions.at(-1)?.id ?? null,
    askVersions: Object.fromEntries(row?.asks.map(({ ref, version }) => [ref, version]) ?? []),
  };
}

function ofCycles<T>(value: (name: CycleName) => T): Record<CycleName, T> {
  return Object.fromEntries(CYCLES.map((name) => [name, value(name)])) as Record<CycleName, T>;
}

const OF_PROGRAMME = `c.programme_id = (select id from programme where slug = 'two-force-test')`;
const CYCLES_SQL = `
select c.ref, case when c.state = 'open' and c.due_on < (facts_now() at time zone 'Europe/London')::date then 'in_review' else c.state end as state,
  c.signed_at is not null as signed, c.reopened_subjects as subjects, c.version from cycle c where ${OF_PROGRAMME}`;
const REPORTS_SQL = `
select c.ref as cycle, coalesce(f.slug, 'national') as subject, r.state, r.accepted_submission as accepted, r.version,
  array(select u.email from user_account u where u.id = any (r.author_ids)) as authors,
  (select jsonb_agg(jsonb_build_object('words', s.achieved ->> 'en', 'version', s.version) order by w.ref)
    from report_section s join workstream w on w.id = s.workstream_id where s.report_id = r.id) as sections,
  (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'round', q.submission_number, 'answer', q.answer) order by q.asked_at, q.id), '[]')
    from report_question q where q.report_id = r.id) as questions,
  (select coalesce(jsonb_agg(jsonb_build_object('ref', a.ref, 'kind', a.kind, 'words', a.text ->> 'en', 'state', a.state, 'reason', a.decision_reason,
    'isRemoved', a.removed_at is not null, 'version', a.version) order by length(a.ref), a.ref), '[]') from report_ask a where a.report_id = r.id) as asks,
  (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'canonical', s.canonical, 'sha256', s.sha256) order by s.number), '[]')
    from submission s where s.report_id = r.id) as submissions
from progress_report r join cycle c on c.id = r.cycle_id left join force f on f.id = r.force_id where ${OF_PROGRAMME}`;
const POSITIONS_SQL = `
select p.id, p.canonical, p.sha256, p.sequence, p.previous_sha256 as "previousSha256", c.ref as cycle, p.version, p.circulated_at is not null as circulated
from position p join cycle c on c.id = p.cycle_id where ${OF_PROGRAMME} order by p.sequence`;
