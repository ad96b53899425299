import { data, type ActionFunctionArgs } from '@remix-run/node';
import type { Milestone } from '@camau/contracts';
import { chosenRefs, severalBody, severalErrors, severalUnfinished, undoList } from '../../milestones/several-form';
import { languageOf } from '../../platform/language.server';
import { pathOf } from '../../platform/parameters';
import { readForm, translatorOf, write } from '../../platform/request.server';
import { redirectWithNotice } from '../../platform/session.server';
import { readTyped } from '../../platform/typed';
import { localPath, paths } from '../../paths';
import { chosenSides, unchosenSides, type SeveralAnswer } from './sides';

/** Moves the forecasts of the chosen milestones, all or none. A row somebody changed meanwhile comes back with both dates, to choose. */
export async function reforecastSeveral(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const typed = readTyped(form);
  const translator = translatorOf(args);
  const search = new URL(args.request.url).searchParams;
  const rows = chosenRefs(search.getAll('ref')).filter((ref) => `version-${ref}` in typed);
  const { mine, inConflict } = chosenSides(rows, typed);
  const errors = [...unchosenSides(inConflict, typed, translator), ...severalUnfinished(mine, typed, translator)];
  if (errors.length > 0) return data<SeveralAnswer>({ typed, errors, conflicts: inConflict }, { status: 422 });
  const path = pathOf(args.params, 'programme');
  const back = backOf(args);
  if (mine.length === 0)
    return redirectWithNotice(args.request, back, { key: 'milestone-list.several.none', kind: 'important' });
  const answer = await write(args, form, (api) =>
    api.POST('/api/v1/programmes/{programme}/milestones/forecasts', {
      params: { path },
      body: severalBody(mine, typed, languageOf(args.request)),
    }),
  );
  if (!answer.ok) {
    const stale = answer.status === 412 ? staleRefs(answer.problem.current) : [];
    const found = severalErrors(mine, answer.problem.problems).filter(({ label }) => !stale.includes(label ?? ''));
    const told = stale.map((ref) => ({
      id: `keep-${ref}`,
      text: translator.t('milestone-list.several.changed'),
      label: ref,
    }));
    const all = [...told, ...found];
    const whole = all.length > 0 ? all : [{ id: null, text: answer.problem.detail || answer.problem.title }];
    return data<SeveralAnswer>(
      { typed, errors: whole, conflicts: [...inConflict, ...stale] },
      { status: answer.status },
    );
  }
  return redirectWithNotice(args.request, back, {
    key: 'milestone-list.several.done',
    params: { count: answer.data.items.length },
    undo: { to: paths.undoSeveral(path.programme), items: undoList(answer.data.items), back },
  });
}

/** The list the milestones were chosen on, as it was. */
function backOf({ request, params }: ActionFunctionArgs): string {
  const back = new URL(request.url).searchParams.get('back');
  return back ? localPath(back) : paths.milestones(params.programme ?? '');
}

function staleRefs(current: unknown): string[] {
  const { items } = (current ?? {}) as { items?: readonly (Pick<Milestone, 'ref'> | null)[] };
  return (items ?? []).flatMap((milestone) => (milestone ? [milestone.ref] : []));
}
