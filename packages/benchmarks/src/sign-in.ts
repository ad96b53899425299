import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Somebody who can sign in. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** Who brings a cycle to its close: a lead of every force, an officer who writes, one who accepts, and those who sign and circulate. */
export type ClosingPost = 'leadOfAll' | 'writer' | 'officer' | 'sro' | 'secretariat' | 'boardMember';
export type ClosingPosts = Readonly<Record<ClosingPost, Credentials>>;

/** Adds a force's lead by the command line, as an installation would; the password is the one it prints. */
export async function addForceLead(
  cli: string,
  env: Readonly<Record<string, string>>,
  programme: string,
  force: string,
  from: string,
): Promise<Credentials> {
  return addUser(cli, env, {
    programme,
    email: 'lead@benchmark.example',
    body: force,
    role: 'force_lead',
    forces: force,
    from,
    'title-en': 'Force lead',
    'title-cy': 'Arweinydd yr heddlu',
  });
}

/** Adds somebody of the programme office, who reads the whole plan. */
export async function addOfficer(
  cli: string,
  env: Readonly<Record<string, string>>,
  programme: string,
  body: string,
  from: string,
): Promise<Credentials> {
  return addUser(cli, env, {
    programme,
    email: 'officer@benchmark.example',
    body,
    role: 'programme_officer',
    from,
    'title-en': 'Programme officer',
    'title-cy': 'Swyddog y rhaglen',
  });
}

/** Adds those who bring a cycle to its close, each with one role; the lead leads every force. */
export async function addClosingPosts(
  cli: string,
  env: Readonly<Record<string, string>>,
  programme: string,
  forces: readonly string[],
  from: string,
): Promise<ClosingPosts> {
  const post = (name: string, role: string, more: Readonly<Record<string, string>> = {}): Promise<Credentials> =>
    addUser(cli, env, {
      programme,
      email: `${name}@benchmark.example`,
      body: 'HUB',
      role,
      from,
      'title-en': 'Post',
      'title-cy': 'Swydd',
      ...more,
    });
  return {
    leadOfAll: await post('lead-of-all', 'force_lead', { forces: forces.join(',') }),
    writer: await post('writer', 'programme_officer'),
    officer: await post('accepting-officer', 'programme_officer'),
    sro: await post('sro', 'sro'),
    secretariat: await post('secretariat', 'secretariat'),
    boardMember: await post('board-member', 'board_member'),
  };
}

async function addUser(
  cli: string,
  env: Readonly<Record<string, string>>,
  options: Readonly<Record<string, string>> & { readonly email: string },
): Promise<Credentials> {
  const { email } = options;
  const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const { stdout } = await run(process.execPath, [cli, 'user', 'add', ...flags], { env: { ...process.env, ...env } });
  const password = /First password[^:]*: (\S+)/.exec(stdout)?.[1];
  if (password === undefined) throw new Error(`The command line did not print the first password: ${stdout}`);
  return { email, password };
}

/** Signs in to the API; answers with the header that says so. */
export async function signInToApi(url: string, credentials: Credentials): Promise<{ authorization: string }> {
  const response = await fetch(`${url}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(credentials),
  });
  if (!response.ok) throw new Error(`Signing in to the API was answered ${response.status}: ${await response.text()}`);
  const { token } = (await response.json()) as { token: string };
  return { authorization: `Bearer ${token}` };
}

/** Signs in to the web, as its form does; answers with the session's cookie. */
export async function signInToWeb(url: string, credentials: Credentials): Promise<{ cookie: string }> {
  const response = await fetch(`${url}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url },
    body: new URLSearchParams({ ...credentials, returnTo: '/' }),
  });
  const cookie = response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  if (response.status !== 302 || !cookie.includes('camau-session='))
    throw new Error(`Signing in to the web was answered ${response.status}.`);
  return { cookie };
}
