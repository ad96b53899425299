import type { Problem } from '@camau/contracts';
import { tokenOf, type Post } from './sign-in.js';
import type { TestApp } from './test-app.js';

/** What came back, as it came: for requests the typed client would not let anybody write. */
export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly bytes: Buffer;
  readonly body: Body;
}

export interface Sending {
  /** sent as JSON; `raw` is sent as it is */
  readonly body?: unknown;
  readonly raw?: string;
  /** sent as `If-Match: "<version>"` */
  readonly version?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends one request as one post; paths that do not begin with `/api` are within the demonstration's programme. */
export type Caller = <Body = Problem>(method: string, path: string, sending?: Sending) => Promise<Answer<Body>>;

export const PROGRAMME_PATH = '/api/v1/programmes/early-action-together';

/** Sends for whoever holds the token; nobody when there is none. */
export function callerOf(baseUrl: string, token: string | null): Caller {
  return async <Body>(method: string, path: string, { body, raw, version, headers = {} }: Sending = {}) => {
    const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await fetch(`${baseUrl}${path.startsWith('/api') ? '' : PROGRAMME_PATH}${path}`, {
      method,
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(content === undefined ? {} : { 'content-type': 'application/json' }),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        ...headers,
      },
      ...(content === undefined ? {} : { body: content }),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const text = bytes.toString('utf8');
    return { status: response.status, headers: response.headers, text, bytes, body: parse(text) as Body };
  };
}

/** Signs each post in, once, and answers with a caller for each. */
export async function signInAll<Name extends Post>(
  test: TestApp,
  posts: readonly Name[],
): Promise<Record<Name, Caller>> {
  const callers: Partial<Record<Name, Caller>> = {};
  for (const post of posts) callers[post] = callerOf(test.baseUrl, await tokenOf(test, post));
  return callers as Record<Name, Caller>;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
