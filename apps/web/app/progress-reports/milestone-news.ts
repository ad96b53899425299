import type { MilestoneNews, Problem, ReportMilestone } from '@camau/contracts';
import type { Language, Translator } from '@camau/i18n/translator';
import { isoDateOf } from '../components/date-parts';
import type { FieldError, FieldLabels } from '../components/field-errors';
import { readTyped, typedDate, type Typed } from '../platform/typed';

/** What an author says of a milestone: nothing, or one of the acts the section's save takes. */
export const NEWS_CHOICES = ['reforecast', 'claim', 'none'] as const;
export type NewsChoice = (typeof NEWS_CHOICES)[number];

/** The fields of each act, in the order of the page, with the key of what they are called. */
const FIELDS = {
  reforecast: {
    forecastOn: 'milestones.field.forecastOn',
    reasonCode: 'milestones.field.reasonCode',
    reason: 'milestones.field.reason',
  },
  claim: {
    achievedOn: 'milestones.field.achievedOn',
    evidence: 'milestones.field.evidence',
    link: 'milestone-acts.claim.address',
  },
} as const satisfies Record<MilestoneNews['act'], Record<string, string>>;
const DATES: readonly string[] = ['forecastOn', 'achievedOn'];

/** What a form holds of one milestone: the choice made, and every field by its whole name. */
export interface TypedNews {
  readonly ref: string;
  /** the version of the milestone the form was opened with */
  readonly version: number;
  readonly choice: NewsChoice | '';
  readonly typed: Typed;
}

/** The name and id of a milestone's choice, or of one of its fields. */
export function newsField(ref: string, field = ''): string {
  return field === '' ? `news-${ref}` : `news-${ref}-${field}`;
}

/** What the form says of milestones, one for each it spoke of. */
export function readNews(form: FormData): TypedNews[] {
  const typed = readTyped(form);
  return Object.keys(typed).flatMap((name) => {
    const [, ref] = /^news-(.+)-version$/.exec(name) ?? [];
    if (ref === undefined) return [];
    const own = namesOf(ref).flatMap((field) => (typed[field] === undefined ? [] : [[field, typed[field]] as const]));
    const choice = NEWS_CHOICES.find((one) => one === typed[newsField(ref)]) ?? '';
    return [{ ref, version: Number(typed[name]), choice, typed: Object.fromEntries(own) }];
  });
}

function namesOf(ref: string): string[] {
  const fields = Object.values(FIELDS).flatMap((of) => Object.keys(of));
  const names = fields.flatMap((field) =>
    DATES.includes(field) ? ['day', 'month', 'year'].map((part) => `${field}-${part}`) : [field],
  );
  return [newsField(ref), ...names.map((name) => newsField(ref, name))];
}

/** Those that are to be saved, in the order of the form. */
export function saidNews(news: readonly TypedNews[]): (TypedNews & { readonly choice: MilestoneNews['act'] })[] {
  return news.flatMap((one) =>
    one.choice === 'reforecast' || one.choice === 'claim' ? [{ ...one, choice: one.choice }] : [],
  );
}

/** What to save with the section, for the API to judge; `language` is the page's, in which reasons are asked for. */
export function newsToSave(news: readonly TypedNews[], language: Language): MilestoneNews[] {
  return saidNews(news).map(({ ref, version, choice, typed }): MilestoneNews => {
    const of = (field: string) => typed[newsField(ref, field)] ?? '';
    const date = (field: string) => isoDateOf(typedDate(typed, newsField(ref, field))) ?? '';
    if (choice === 'claim') {
      const url = of('link').trim();
      const evidenceLinks = url === '' ? [] : [{ label: url.slice(0, 200), url }];
      return { act: choice, ref, version, achievedOn: date('achievedOn'), evidence: of('evidence'), evidenceLinks };
    }
    const reasonCode = of('reasonCode') as Extract<MilestoneNews, { act: 'reforecast' }>['reasonCode'];
    return { act: choice, ref, version, forecastOn: date('forecastOn'), reasonCode, reason: of('reason'), language };
  });
}

/**
 * What the form can say by itself: a date that is not whole, a kind of reason not chosen, words typed where no choice was made. All
 * else is the API's to judge.
 */
export function unfinishedNews(news: readonly TypedNews[], { t }: Pick<Translator, 't'>): FieldError[] {
  return news.flatMap(({ ref, choice, typed }): FieldError[] => {
    if (choice === 'none') return [];
    if (choice === '') {
      const isTyped = Object.values(typed).some((value) => value.trim() !== '');
      return isTyped ? [{ id: newsField(ref), text: t('report-sections.news.choose'), label: ref }] : [];
    }
    return Object.entries(FIELDS[choice]).flatMap(([field, label]) => {
      const missing = DATES.includes(field)
        ? isoDateOf(typedDate(typed, newsField(ref, field))) === null && 'common.form.dateIncomplete'
        : field === 'reasonCode' && !typed[newsField(ref, field)] && 'milestones.reforecast.codeRequired';
      return missing ? [{ id: newsField(ref, field), text: t(missing), label: `${ref}: ${t(label)}` }] : [];
    });
  });
}

/** What the fields are called where their errors are listed, the narrowest first. */
export function newsLabels(news: readonly TypedNews[], { t }: Pick<Translator, 't'>): FieldLabels {
  const fields = saidNews(news).flatMap(({ ref, choice }) =>
    Object.entries(FIELDS[choice]).map(([field, label]): [string, string] => [
      newsField(ref, field),
      `${ref}: ${t(label)}`,
    ]),
  );
  const whole = news.map(({ ref }): [string, string] => [newsField(ref), ref]);
  return Object.fromEntries([...fields, ...whole]);
}

/** A problem whose places among `/milestones` are the form's: `/milestones/0/forecastOn` is `news-<ref>-forecastOn`. */
export function placedNews(problem: Problem, sent: readonly MilestoneNews[]): Problem {
  const problems = problem.problems.map((part) => {
    const [, index, field = ''] = /^\/milestones\/(\d+)(?:\/([^/]+))?/.exec(part.pointer) ?? [];
    const ref = index === undefined ? undefined : sent[Number(index)]?.ref;
    if (ref === undefined) return part;
    const name = field === 'evidenceLinks' ? 'link' : field === 'ref' || field === 'version' ? '' : field;
    return { ...part, pointer: `/${newsField(ref, name)}` };
  });
  return { ...problem, problems };
}

/** What was said of milestones that somebody changed since, unless it says what is saved already. */
export function staleNews(
  news: readonly TypedNews[],
  now: readonly Pick<ReportMilestone, 'ref' | 'version' | 'forecastOn' | 'achievedOn'>[],
): TypedNews[] {
  return saidNews(news).filter(({ ref, version, choice, typed }) => {
    const milestone = now.find((one) => one.ref === ref);
    if (milestone === undefined || milestone.version === version) return false;
    const field = choice === 'claim' ? 'achievedOn' : 'forecastOn';
    return milestone[field] !== isoDateOf(typedDate(typed, newsField(ref, field)));
  });
}

/** Open milestones an author may speak of come first, and of those the overdue ones: they stop the report. */
export function inOrderOfNeed<M extends Pick<ReportMilestone, 'overdue' | 'allowedActions'>>(
  milestones: readonly M[],
): M[] {
  const rank = ({ overdue, allowedActions }: M) => (allowedActions.length === 0 ? 2 : overdue ? 0 : 1);
  return [...milestones].sort((a, b) => rank(a) - rank(b));
}

/** Everything a conflict page carries along of milestones, under their versions now; what is saved already is left out. */
export function carriedNews(
  news: readonly TypedNews[],
  now: readonly Pick<ReportMilestone, 'ref' | 'version' | 'forecastOn' | 'achievedOn'>[],
): [string, string][] {
  const stale = new Set(staleNews(news, now).map(({ ref }) => ref));
  return news.flatMap((one) => {
    const version = now.find(({ ref }) => ref === one.ref)?.version ?? one.version;
    if (version !== one.version && !stale.has(one.ref)) return [];
    return [[newsField(one.ref, 'version'), String(version)], ...Object.entries(one.typed)];
  });
}
