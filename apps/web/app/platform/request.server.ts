import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { createTranslator, type Translator } from '@camau/i18n';
import type { Problem } from '@camau/contracts';
import { callApi, type ApiAnswer, type ApiCaller } from './api.server';
import { languageOf } from './language.server';
import type { Fault } from './fault';
import { isFromOwnPage } from './origin-check.server';
import { readSession } from './session.server';
import { paths } from '../paths';

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** Who calls the API for this request; the token is null before sign-in. */
export async function callerOf({ request, context }: Args): Promise<ApiCaller> {
  const session = await readSession(request);
  return { token: session.get('token') ?? null, language: languageOf(request), requestId: context.requestId };
}

/** Reads for a page: the record, or the error page that fits. Without a session it goes to sign-in and comes back. */
export async function read<T>(
  args: Args,
  path: string,
  query: Record<string, string | null | undefined> = {},
): Promise<T> {
  const caller = await callerOf(args);
  if (!caller.token) throw redirect(paths.signIn(placeOf(args.request)));
  const asAt = new URL(args.request.url).searchParams.get('asAt');
  const answer = await callApi<T>(caller, path, { query: { asAt, ...query } });
  if (answer.ok) return answer.data;
  if (answer.status === 401) throw redirect(paths.signIn(placeOf(args.request), 'ended'));
  throw faultOf(answer.problem, null);
}

/** Reads a part of a page that this reader may not be allowed to see: null then, and the page says nothing of it. */
export async function readIfAllowed<T>(
  args: Args,
  path: string,
  query: Record<string, string | null | undefined> = {},
): Promise<T | null> {
  const caller = await callerOf(args);
  const asAt = new URL(args.request.url).searchParams.get('asAt');
  const answer = await callApi<T>(caller, path, { query: { asAt, ...query } });
  if (answer.ok) return answer.data;
  if (answer.status === 403 || answer.status === 404) return null;
  return read<T>(args, path, query);
}

/** Reads what a form needs to be sent on; when that fails, the page thrown keeps the form. */
export async function readForWrite<T>(args: Args, form: FormData, path: string): Promise<T> {
  const answer = await callApi<T>(await callerOf(args), path);
  if (answer.ok) return answer.data;
  throw faultOf(answer.problem, form);
}

/** The error page for a record that is not there for this reader. */
export function notFound({ context }: Args) {
  return data<Fault>({ code: 'not_found', detail: '', requestId: context.requestId, form: null }, { status: 404 });
}

/** The form of a request that changes something; refused when it does not come from one of our pages. */
export async function readForm({ request, context }: Args): Promise<FormData> {
  if (isFromOwnPage(request)) return request.formData();
  throw data<Fault>({ code: 'cross_site', detail: '', requestId: context.requestId, form: null }, { status: 403 });
}

/**
 * Writes for a form. Refusals the form can show (400, 409, 412, 422, 429) are handed back; when the API is gone or the
 * session has ended, the page thrown holds every field so that it can be sent again.
 */
export async function write<T>(
  args: Args,
  form: FormData,
  path: string,
  options: { method?: 'POST' | 'PUT' | 'DELETE'; body: unknown; version?: number },
): Promise<ApiAnswer<T>> {
  const answer = await callApi<T>(await callerOf(args), path, { method: 'POST', ...options });
  if (!answer.ok && [401, 403, 404].includes(answer.status)) throw faultOf(answer.problem, form);
  if (!answer.ok && answer.status >= 500) throw faultOf(answer.problem, form);
  return answer;
}

/** The place to come back to after signing in or changing the language: never another site. */
export function placeOf(request: Request): string {
  const url = new URL(request.url);
  url.searchParams.delete('lang');
  return `${url.pathname}${url.search}`;
}

function faultOf(problem: Problem, form: FormData | null) {
  const fields = form
    ? [...form.entries()].flatMap(([name, value]) => (typeof value === 'string' ? [{ name, value }] : []))
    : null;
  const { code, detail, requestId } = problem;
  return data<Fault>({ code, detail, requestId, form: fields }, { status: problem.status });
}

/** The sentences of this request's language, for loaders and actions. */
export function translatorOf({ request }: Args): Translator {
  return createTranslator(languageOf(request));
}
