import type { Installation } from '../installation/installation.js';
import { PASSWORD, POSTS, type Post } from '../posts.js';

const PROGRAMME = 'early-action-together';

interface Section {
  readonly workstream: string;
  readonly derivedStatus: string;
  readonly version: number;
  readonly mayReportNoChange: boolean;
}

/** What a journey's preparation reads of a report. */
export interface PreparedReport {
  readonly state: string;
  readonly version: number;
  readonly sections: readonly Section[];
}

export type Call = <T = PreparedReport>(method: string, path: string, body?: unknown, version?: number) => Promise<T>;

/** The API as one post sees it, for what has to be so before a journey begins. */
export async function callAs({ apiUrl }: Installation, post: Post): Promise<Call> {
  const credentials = { email: POSTS[post], password: PASSWORD };
  const { token } = await request<{ token: string }>(`${apiUrl}/api/v1/sessions`, 'POST', {}, credentials);
  return (method, path, body, version) =>
    request(
      `${apiUrl}/api/v1/programmes/${PROGRAMME}${path}`,
      method,
      { authorization: `Bearer ${token}`, ...(version === undefined ? {} : { 'if-match': `"${version}"` }) },
      body,
    );
}

async function request<T>(url: string, method: string, headers: Record<string, string>, body?: unknown): Promise<T> {
  const content: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
  const answer = await fetch(url, {
    method,
    headers: { ...headers, ...content },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

const said = (en: string) => ({ en, cy: null, original: 'en', otherState: 'missing' });

/** A section as somebody in a hurry fills it in: declared as derived, or on track where nothing can be declared so. */
export function filledSection({ derivedStatus }: Pick<Section, 'derivedStatus'>, achieved = 'The steps were taken.') {
  const declarable = ['complete', 'on_track', 'at_risk', 'off_track'].includes(derivedStatus);
  return {
    declaredStatus: declarable ? derivedStatus : 'on_track',
    reason: said('Nothing else is known.'),
    achieved: said(achieved),
    planned: said('- The first of next quarter’s steps\n- The second of them'),
    noChange: false,
  };
}

/** The office opens a cycle that is planned. */
export async function openCycle(installation: Installation, cycle: string): Promise<void> {
  const officer = await callAs(installation, 'officer');
  const { version } = await officer('GET', `/cycles/${cycle}`);
  await officer('POST', `/cycles/${cycle}/openings`, undefined, version);
}

/** Opens a cycle, and has one force's report of it written, submitted and accepted. */
export async function reportAccepted(installation: Installation, cycle: string, subject: string, lead: Post) {
  const [author, officer] = await Promise.all([callAs(installation, lead), callAs(installation, 'officer')]);
  const path = `/cycles/${cycle}/reports/${subject}`;
  await openCycle(installation, cycle);
  let report = await author('POST', path);
  for (const section of report.sections.filter(({ derivedStatus }) => derivedStatus !== 'not_in_scope')) {
    report = await author('PUT', `${path}/sections/${section.workstream}`, filledSection(section), section.version);
  }
  report = await author('POST', `${path}/submissions`, { declaration: true }, report.version);
  await officer('POST', `${path}/acceptances`, undefined, report.version);
}
