import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './generated/schema.js';

/** The typed client: paths, parameters, bodies and answers as `apps/api/openapi.json` says. */
export type ApiClient = Client<paths>;

/** Who calls, and how. */
export interface ApiClientOptions {
  /** address of the API without a path: `http://127.0.0.1:3001` */
  readonly baseUrl: string;
  /** token of a session; without one only public handlers answer */
  readonly token?: string | null;
  /** language of the sentences in problems */
  readonly language?: 'en' | 'cy';
  /** id that ties the call to a request of one's own; the API makes one when it is missing */
  readonly requestId?: string;
  readonly fetch?: (request: Request) => Promise<Response>;
}

/**
 * Makes a client for one caller. Calls never throw on a 4xx or 5xx: they answer `{ data }` or `{ error }` with the problem
 * document, and `response`. They do throw when the API cannot be reached.
 */
export function createApiClient({ baseUrl, token = null, language, requestId, fetch }: ApiClientOptions): ApiClient {
  return createClient<paths>({
    baseUrl,
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(language === undefined ? {} : { 'accept-language': language }),
      ...(requestId === undefined ? {} : { 'x-request-id': requestId }),
    },
    ...(fetch === undefined ? {} : { fetch }),
  });
}

/** Value of `If-Match` for a version read before. */
export function ifMatch(version: number): string {
  return `"${version}"`;
}
