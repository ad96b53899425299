import { createApiClient, type ApiClient } from '@camau/api-client';
import type { Problem } from '@camau/contracts';
import type { Language } from '@camau/i18n';
import { config } from './config.server';

export type ApiAnswer<T> =
  | { readonly ok: true; readonly status: number; readonly data: T }
  | { readonly ok: false; readonly status: number; readonly problem: Problem };

export interface ApiCaller {
  readonly token: string | null;
  readonly language: Language;
  readonly requestId: string;
  /** the reader's address: the API counts tries to sign in by it */
  readonly address: string | undefined;
  /** what the author ticked as looked at, for the header `Camau-Personal-Data` */
  readonly personalData?: string;
  /** how long the whole answer may take; without it as long as any */
  readonly patienceMs?: number;
}

/** What a call of the generated client answers. */
export interface ClientAnswer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** Calls the API once. An API that cannot be reached answers 503 `unavailable`, like any other problem. */
export async function callApi<T>(
  caller: ApiCaller,
  call: (api: ApiClient) => Promise<ClientAnswer<T>>,
): Promise<ApiAnswer<T>> {
  try {
    const { data, error, response } = await call(clientFor(caller));
    if (response.ok) return { ok: true, status: response.status, data: data as T };
    if (isProblem(error)) return { ok: false, status: response.status, problem: error };
    return failed(response.status, 'internal_error', 'not a problem document', caller);
  } catch (error) {
    return failed(503, 'unavailable', error instanceof Error ? error.message : 'unreachable', caller);
  }
}

function clientFor({ token, language, requestId, address, personalData, patienceMs }: ApiCaller): ApiClient {
  return createApiClient({
    baseUrl: config.apiUrl,
    token,
    language,
    requestId,
    fetch: (request) => {
      if (personalData) request.headers.set('camau-personal-data', personalData);
      if (address) request.headers.set('x-forwarded-for', address);
      return fetch(request, { signal: AbortSignal.timeout(patienceMs ?? config.apiTimeoutMs) });
    },
  });
}

function isProblem(value: unknown): value is Problem {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    'problems' in value &&
    Array.isArray(value.problems)
  );
}

function failed(
  status: number,
  code: string,
  detail: string,
  caller: ApiCaller,
): { ok: false; status: number; problem: Problem } {
  const { requestId } = caller;
  return {
    ok: false,
    status,
    problem: { type: 'about:blank', title: '', status, code, detail, requestId, problems: [] },
  };
}
