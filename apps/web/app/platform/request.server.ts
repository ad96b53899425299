import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import type { ApiClient } from '@camau/api-client';
import type { Problem } from '@camau/contracts';
import { createTranslator, type Translator } from '@camau/i18n';
import { callApi, type ApiAnswer, type ApiCaller, type ClientAnswer } from './api.server';
import { faultOf, type Fault } from './fault';
import { confirmedPersonalData } from './confirmed-personal-data';
import { languageOf } from './language.server';
import { isFromOwnPage } from './origin-check.server';
import { readSession } from './session.server';
import { paths } from '../paths';

export type RouteArgs = LoaderFunctionArgs | ActionFunctionArgs;

/** A reading call of the generated client; `asAt` is the day the page looks back to, or undefined. */
export type ReadCall<T> = (api: ApiClient, asAt: string | undefined) => Promise<ClientAnswer<T>>;

/** A writing call of the generated client. */
export type WriteCall<T> = (api: ApiClient) => Promise<ClientAnswer<T>>;

/** Who calls the API for this request; the token is null before sign-in. */
export async function callerOf({ request, context }: RouteArgs): Promise<ApiCaller> {
  const session = await readSession(request);
  const { requestId, address } = context;
  return { token: session.get('token') ?? null, language: languageOf(request), requestId, address };
}

/** Reads for a page: the record, or the error page that fits. Without a session it goes to sign-in and comes back. */
export async function read<T>(args: RouteArgs, call: ReadCall<T>): Promise<T> {
  const answer = await answerToRead(args, call);
  if (answer.ok) return answer.data;
  if (answer.status === 401) throw redirect(paths.signIn(placeOf(args.request), 'ended'));
  throw thrown(answer.problem, null);
}

/** Reads by an address that people write in, such as a list's filters: what is wrong with it comes back, to be shown at its field. */
export async function readOrProblem<T>(args: RouteArgs, call: ReadCall<T>): Promise<ApiAnswer<T>> {
  const answer = await answerToRead(args, call);
  const isAnswerable = answer.ok || (answer.status === 400 && !answer.problem.problems.some(isAboutAsAt));
  if (isAnswerable) return answer;
  if (answer.status === 401) throw redirect(paths.signIn(placeOf(args.request), 'ended'));
  throw thrown(answer.problem, null);
}

function isAboutAsAt({ pointer }: { readonly pointer: string }): boolean {
  return pointer === '?asAt';
}

/** Reads a part of a page that this reader may not be allowed to see: null then, and the page says nothing of it. */
export function readIfAllowed<T>(args: RouteArgs, call: ReadCall<T>): Promise<T | null> {
  return readUnless(args, call, [403, 404]);
}

/** Reads a record that may not exist yet: null then. One the reader may not read is refused like any other. */
export function readIfThere<T>(args: RouteArgs, call: ReadCall<T>): Promise<T | null> {
  return readUnless(args, call, [404]);
}

/** Reads for a page whose form is its address: what the API refuses of the address (400) is handed back, for the form to show. */
export async function readOrRefused<T>(args: RouteArgs, call: ReadCall<T>): Promise<ApiAnswer<T>> {
  const answer = await answerToRead(args, call);
  if (answer.ok || answer.status === 400) return answer;
  if (answer.status === 401) throw redirect(paths.signIn(placeOf(args.request), 'ended'));
  throw thrown(answer.problem, null);
}

async function readUnless<T>(args: RouteArgs, call: ReadCall<T>, missing: readonly number[]): Promise<T | null> {
  const answer = await answerToRead(args, call);
  if (answer.ok) return answer.data;
  if (missing.includes(answer.status)) return null;
  if (answer.status === 401) throw redirect(paths.signIn(placeOf(args.request), 'ended'));
  throw thrown(answer.problem, null);
}

async function answerToRead<T>(args: RouteArgs, call: ReadCall<T>): Promise<ApiAnswer<T>> {
  const caller = await callerOf(args);
  if (!caller.token) throw redirect(paths.signIn(placeOf(args.request)));
  const asAt = new URL(args.request.url).searchParams.get('asAt') || undefined;
  return callApi(caller, (api) => call(api, asAt));
}

/** Reads what a form needs to be sent on; when that fails, the page thrown keeps the form. */
export async function readForWrite<T>(args: RouteArgs, form: FormData, call: WriteCall<T>): Promise<T> {
  const answer = await callApi(await callerOf(args), call);
  if (answer.ok) return answer.data;
  throw thrown(answer.problem, form);
}

/** The form of a request that changes something; refused when it does not come from one of our pages. */
export async function readForm({ request, context }: RouteArgs): Promise<FormData> {
  if (isFromOwnPage(request)) return request.formData();
  const fault: Fault = { code: 'cross_site', detail: '', requestId: context.requestId, form: null };
  throw data(fault, { status: 403 });
}

const SHOWN_AT_THE_FORM = new Set([400, 409, 412, 413, 422, 428, 429]);

/**
 * Writes for a form. Refusals the form can show are handed back; when the API is gone, the session has ended or the
 * record is out of reach, the page thrown holds every field so that it can be sent again.
 */
export async function write<T>(args: RouteArgs, form: FormData, call: WriteCall<T>): Promise<ApiAnswer<T>> {
  const caller = await callerOf(args);
  const answer = await callApi({ ...caller, personalData: confirmedPersonalData(form) }, call);
  if (answer.ok || SHOWN_AT_THE_FORM.has(answer.status)) return answer;
  throw thrown(answer.problem, form);
}

/** The error page for a record that is not there for this reader. */
export function notFound({ context }: RouteArgs) {
  const fault: Fault = { code: 'not_found', detail: '', requestId: context.requestId, form: null };
  return data(fault, { status: 404 });
}

/** The sentences of this request's language, for loaders and actions. */
export function translatorOf({ request }: RouteArgs): Translator {
  return createTranslator(languageOf(request));
}

/** The place to come back to after signing in: never another site. */
function placeOf(request: Request): string {
  const url = new URL(request.url);
  url.searchParams.delete('lang');
  return `${url.pathname}${url.search}`;
}

function thrown(problem: Problem, form: FormData | null) {
  return data(faultOf(problem, form), { status: problem.status });
}
