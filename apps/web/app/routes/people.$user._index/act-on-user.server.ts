import { data, type ActionFunctionArgs } from '@remix-run/node';
import { ifMatch, type ApiClient } from '@camau/api-client';
import type { User } from '@camau/contracts';
import { errorsOfProblem, type FieldError } from '../../components/field-errors';
import type { ClientAnswer } from '../../platform/api.server';
import { pathOf } from '../../platform/parameters';
import { readForm, translatorOf, write } from '../../platform/request.server';
import { redirectWithNotice } from '../../platform/session.server';
import { paths } from '../../paths';

interface Act {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}

type Call = (api: ApiClient, act: Act) => Promise<ClientAnswer<User>>;

const params = ({ id, version }: Act) => ({ path: { id }, header: { 'If-Match': ifMatch(version) } });

/** The acts of the page, by the name their button sends. */
const ACTS: Readonly<Record<string, Call>> = {
  invite: (api, act) => api.POST('/api/v1/users/{id}/invitations', { params: params(act) }),
  end_sessions: (api, act) => api.POST('/api/v1/users/{id}/session-endings', { params: params(act) }),
  reinstate: (api, act) => api.POST('/api/v1/users/{id}/reinstatements', { params: params(act) }),
  suspend: (api, act) =>
    api.POST('/api/v1/users/{id}/suspensions', { params: params(act), body: { reason: act.reason } }),
};

/** What the page says when an act was refused; the reason typed stays. */
export interface UserActAnswer {
  readonly errors: readonly FieldError[];
  readonly reason: string;
}

/** Does one act to the user; a version that is stale shows the user as it is now. */
export async function actOnUser(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const { user: id } = pathOf(args.params, 'user');
  const name = String(form.get('act') ?? '');
  const reason = String(form.get('reason') ?? '').replaceAll('\r\n', '\n');
  const call = ACTS[name];
  if (call === undefined) throw data(null, { status: 400 });
  const act = { id, version: Number(form.get('version')), reason };
  const answer = await write(args, form, (api) => call(api, act));
  if (answer.ok) return redirectWithNotice(args.request, paths.user(id), { key: `people.done.${name}` });
  const { t } = translatorOf(args);
  const errors =
    answer.status === 412
      ? [{ id: null, text: t('people.stale') }]
      : errorsOfProblem(answer.problem, { reason: t('people.field.reason') }).items;
  return data<UserActAnswer>({ errors, reason }, { status: answer.status });
}
