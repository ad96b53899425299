import type { Language } from '@camau/i18n';
import type { Problem } from '@camau/contracts';
import { config } from './config.server';

export type ApiAnswer<T> =
  | { readonly ok: true; readonly status: number; readonly data: T }
  | { readonly ok: false; readonly status: number; readonly problem: Problem };

export interface ApiCaller {
  readonly token: string | null;
  readonly language: Language;
  readonly requestId: string;
}

interface CallOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly query?: Record<string, string | number | null | undefined>;
  readonly body?: unknown;
  /** the version the form was opened with; the API answers 412 when the record has moved on */
  readonly version?: number;
}

/** Calls the API once. An API that cannot be reached answers 503 `unavailable`, like any other problem. */
export async function callApi<T>(caller: ApiCaller, path: string, options: CallOptions = {}): Promise<ApiAnswer<T>> {
  try {
    const response = await fetch(address(path, options.query), {
      method: options.method ?? 'GET',
      headers: headersOf(caller, options),
      body: options.body === undefined ? undefined : JSON.stringify(options.body),
      signal: AbortSignal.timeout(config.apiTimeoutMs),
    });
    return await readAnswer<T>(response, caller);
  } catch (error) {
    return failed(503, 'unavailable', error instanceof Error ? error.message : 'unreachable', caller);
  }
}

async function readAnswer<T>(response: Response, caller: ApiCaller): Promise<ApiAnswer<T>> {
  const text = await response.text();
  const json: unknown = text === '' ? null : JSON.parse(text);
  if (response.ok) return { ok: true, status: response.status, data: json as T };
  if (isProblem(json)) return { ok: false, status: response.status, problem: json };
  return failed(response.status, 'internal_error', 'not a problem document', caller);
}

function address(path: string, query: CallOptions['query'] = {}): string {
  const url = new URL(`${config.apiUrl}/api/v1${path}`);
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') url.searchParams.set(name, String(value));
  }
  return url.href;
}

function headersOf(caller: ApiCaller, options: CallOptions): Record<string, string> {
  return {
    accept: 'application/json',
    'accept-language': caller.language,
    'x-request-id': caller.requestId,
    ...(caller.token ? { authorization: `Bearer ${caller.token}` } : {}),
    ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(options.version === undefined ? {} : { 'if-match': `"${options.version}"` }),
  };
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
  return {
    ok: false,
    status,
    problem: { type: 'about:blank', title: '', status, code, detail, requestId: caller.requestId, problems: [] },
  };
}
