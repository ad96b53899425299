import { PASSWORD } from '../posts.js';

const CYCLE = '/api/v1/programmes/early-action-together/cycles/2019-20-Q2';
/** Who writes each report of the open cycle but Gwent's, and a second officer who accepts it. */
const WRITERS = {
  'dyfed-powys': 'force-lead@dpp.example',
  'north-wales': 'force-lead@nwp.example',
  'south-wales': 'force-lead@swp.example',
  national: 'programme-officer@phw.example',
} as const;
const JUDGE = 'programme-officer@swp.example';

interface Report {
  readonly state: string;
  readonly version: number;
  readonly asks: readonly { readonly ref: string; readonly state: string; readonly version: number }[];
  readonly questions: readonly { readonly id: string; readonly answer: string | null }[];
}
type Call = (method: string, path: string, body?: unknown, version?: number) => Promise<Report>;

/** Has every report of the open cycle but Gwent's accepted, from wherever the demonstration left it, by requests to the API. */
export async function settleTheOthers(apiUrl: string): Promise<void> {
  const judge = await signIn(apiUrl, JUDGE);
  for (const [subject, email] of Object.entries(WRITERS)) {
    const path = `${CYCLE}/reports/${subject}`;
    const { state, questions } = await judge('GET', path);
    if (state !== 'submitted' && state !== 'accepted') {
      const writer = await signIn(apiUrl, email);
      for (const { id } of questions.filter(({ answer }) => answer === null))
        await writer('POST', `${path}/questions/${id}/answers`, { answer: 'It is as the report says.' });
      const { version } = await writer('GET', path);
      await writer('POST', `${path}/submissions`, { declaration: true }, version);
    }
    const { version, asks } = await judge('GET', path);
    if (state !== 'accepted') await judge('POST', `${path}/acceptances`, undefined, version);
    for (const ask of asks.filter((each) => each.state === 'raised'))
      await judge('POST', `${path}/asks/${ask.ref}/decisions`, { take: true }, ask.version);
  }
}

async function signIn(apiUrl: string, email: string): Promise<Call> {
  const { token } = await send<{ token: string }>(`${apiUrl}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  return (method, path, body, version) =>
    send<Report>(`${apiUrl}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}

async function send<Body>(url: string, request: RequestInit): Promise<Body> {
  const answer = await fetch(url, request);
  if (!answer.ok) throw new Error(`${request.method} ${url}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Body;
}
