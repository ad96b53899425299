import { data, type ActionFunctionArgs } from '@remix-run/node';
import { ifMatch } from '@camau/api-client';
import { cycleSchema, type Cycle } from '@camau/contracts';
import { errorsOfProblem, type FieldError, type FieldLabels } from '../components/field-errors';
import type { Language, Translator } from '@camau/i18n';
import { authoredIn } from '../platform/authored';
import { languageOf } from '../platform/language.server';
import { pathOf } from '../platform/parameters';
import { readForm, translatorOf, write, type WriteCall } from '../platform/request.server';
import { redirectWithNotice } from '../platform/session.server';
import { paths } from '../paths';
import { isPress, PRESSES } from './cycle-acts';

/** A cycle action's form, as it was typed. */
export interface TypedAction {
  readonly action: string;
  readonly version: number;
  /** the state the page showed when it was decided */
  readonly seenState: string;
  readonly confidence: string;
  readonly reason: string;
  readonly subjects: readonly string[];
}

/** What a cycle's action answers when it does not go on: the errors, what was typed, and the cycle as it now is where somebody changed it. */
export interface CycleAnswer {
  readonly errors: readonly FieldError[];
  readonly typed: TypedAction;
  readonly current: Cycle | null;
}

/** Opens, begins the review of, signs, closes, circulates or reopens a cycle. The API decides whether it may be. */
export async function actOnCycle(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const of = (name: string) => String(form.get(name) ?? '').replaceAll('\r\n', '\n');
  const action = of('action');
  const typed = {
    action,
    version: Number(of('version')),
    seenState: of('seenState'),
    confidence: of('confidence'),
    reason: of('reason'),
    subjects: form.getAll('subjects').map(String),
  };
  const call = callOf(typed, pathOf(args.params, 'programme', 'cycle'), languageOf(args.request));
  const answer = await write(args, form, call);
  if (!answer.ok) {
    const translator = translatorOf(args);
    const stale = [{ id: null, text: translator.t('cycles.stale') }];
    const items = answer.status === 412 ? stale : errorsOfProblem(answer.problem, cycleLabels(translator)).items;
    const parsed = answer.status === 412 ? cycleSchema.safeParse(answer.problem.current) : null;
    const current = parsed?.success ? parsed.data : null;
    return data<CycleAnswer>({ errors: items, typed, current }, { status: answer.status });
  }
  const { programme = '', cycle = '' } = args.params;
  const to = ON_THE_CYCLE.has(action) ? paths.cycle(programme, cycle) : paths.closing(programme, cycle);
  return redirectWithNotice(args.request, to, { key: `cycles.done.${action}` });
}

/** Acts of a cycle's own page; the others are done where it is closed. */
const ON_THE_CYCLE = new Set(['open', 'begin_review']);

/** What the fields are called where their errors are listed. */
function cycleLabels({ t }: Translator): FieldLabels {
  return {
    confidence: t('cycles.confidence.heading'),
    reason: t('milestones.field.reason'),
    subjects: t('cycles.owes.subject'),
  };
}

type CyclePath = { programme: string; cycle: string };

/** The call that carries an action out; what is no press and no reopening is the signature. */
function callOf(typed: TypedAction, path: CyclePath, language: Language): WriteCall<unknown> {
  const { action, confidence, reason, subjects } = typed;
  const params = { path, header: { 'If-Match': ifMatch(typed.version) } };
  if (isPress(action)) return (api) => api.POST(PRESSES[action], { params });
  if (action === 'reopen') {
    const body = { subjects: [...subjects], reason, language };
    return (api) => api.POST('/api/v1/programmes/{programme}/cycles/{cycle}/reopenings', { params, body });
  }
  const nothing = { en: null, cy: null, original: language, otherState: 'missing' } as const;
  const body = { confidence, reason: authoredIn(language, reason, null) ?? nothing };
  return (api) => api.POST('/api/v1/programmes/{programme}/cycles/{cycle}/signatures', { params, body });
}
