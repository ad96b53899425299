import { data, type ActionFunctionArgs } from '@remix-run/node';
import { ifMatch } from '@camau/api-client';
import { readUndoList } from '../../milestones/several-form';
import { callApi } from '../../platform/api.server';
import { pathOf } from '../../platform/parameters';
import { callerOf, readForm } from '../../platform/request.server';
import { redirectWithNotice } from '../../platform/session.server';
import { localPath } from '../../paths';

export interface UndoneSeveral {
  readonly undone: readonly string[];
  readonly left: readonly { readonly ref: string; readonly why: string }[];
  readonly back: string;
}

/** Undoes the re-forecasts of one act, one by one; those that somebody changed since stay, and the page says which and why. */
export async function undoSeveral(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const caller = await callerOf(args);
  const { programme } = pathOf(args.params, 'programme');
  const back = localPath(String(form.get('back') ?? ''));
  const undone: string[] = [];
  const left: { ref: string; why: string }[] = [];
  for (const { ref, version } of readUndoList(String(form.get('items') ?? ''))) {
    const answer = await callApi(caller, (api) =>
      api.POST('/api/v1/programmes/{programme}/milestones/{ref}/undos', {
        params: { path: { programme, ref }, header: { 'If-Match': ifMatch(version) } },
        body: {},
      }),
    );
    if (answer.ok) undone.push(ref);
    else left.push({ ref, why: answer.problem.problems[0]?.text ?? answer.problem.title });
  }
  if (left.length > 0) return data<UndoneSeveral>({ undone, left, back });
  return redirectWithNotice(args.request, back, {
    key: 'milestone-list.several.undone',
    params: { count: undone.length },
  });
}
