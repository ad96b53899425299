import type { MilestoneHistory, Programme } from '@camau/contracts';
import type { Language, Translator } from '@camau/i18n/translator';
import { paths } from '../paths';
import { workstreamName } from '../platform/names';

type HistoryEntry = MilestoneHistory['items'][number];
type Change = HistoryEntry['changes'][number];
type Place = Pick<Programme, 'slug' | 'workstreams'>;

/** A piece of a sentence that speaks its own language or leads somewhere. */
export interface SpokenText {
  readonly text: string;
  readonly lang?: Language;
  readonly to?: string;
}

/** A catalogue's sentence with what fills it. */
export interface HistorySentence {
  readonly of: string;
  readonly texts: Readonly<Record<string, SpokenText>>;
}

const DATE_FIELDS = new Set(['originalBaselineOn', 'baselineOn', 'forecastOn', 'achievedOn']);
const FIELD_LANGUAGES: Readonly<Record<string, Language>> = {
  titleEn: 'en',
  titleCy: 'cy',
  ownerEn: 'en',
  ownerCy: 'cy',
};
/** Fields a claim sets together; when it goes, one sentence says so. */
const OF_A_CLAIM = new Set(['claimedAt', 'achievedOn', 'evidence']);
/** Fields whose change the act's own name already says. */
const SAID_BY_ACT: Readonly<Record<string, string>> = { claimed: 'claimedAt', verified: 'verifiedAt' };
const INSTANT = /^\d{4}-\d{2}-\d{2}T/;

/** Everything one entry of the history says below its title: what changed, why, and what it rests on. */
export function entrySentences(entry: HistoryEntry, programme: Place, translator: Translator): HistorySentence[] {
  return [
    ...changeSentences(entry, programme, translator),
    ...whySentences(entry, translator),
    ...noteSentences(entry, programme, translator),
  ];
}

/** What undoing an entry brings back: its changes the other way round. */
export function undoSentences(entry: HistoryEntry, programme: Place, translator: Translator): HistorySentence[] {
  const changes = entry.changes.map(({ field, from, to }) => ({ field, from: to, to: from }));
  return changeSentences({ act: 'undone', changes }, programme, translator);
}

/** What was done, as a title. */
export function actWords({ act }: Pick<HistoryEntry, 'act'>, { t }: Pick<Translator, 't'>): string {
  return t(`milestones.act.${act}`);
}

/** Each change of a field as a sentence; of a claim that went, one for all. */
export function changeSentences(
  { act, changes }: Pick<HistoryEntry, 'act' | 'changes'>,
  programme: Place,
  translator: Translator,
): HistorySentence[] {
  const isClaimGone = changes.some(({ field, to }) => field === 'claimedAt' && to === null);
  const shown = changes
    .filter(({ field }) => SAID_BY_ACT[act] !== field && !(isClaimGone && OF_A_CLAIM.has(field)))
    .map((change) => changeSentence(change, programme, translator));
  return isClaimGone && act !== 'claim_withdrawn'
    ? [{ of: 'milestones.history.claimGone', texts: {} }, ...shown]
    : shown;
}

function changeSentence(change: Change, programme: Place, translator: Translator): HistorySentence {
  const { field, from, to } = change;
  const { t, has } = translator;
  const state = `milestones.history.state.${field}.${to === null ? 'gone' : 'set'}`;
  if (has(state)) return { of: state, texts: {} };
  const label = t(has(`milestones.field.${field}`) ? `milestones.field.${field}` : 'milestones.field.other');
  const spoken = (value: string) => valueText(field, value, programme, translator);
  const texts = {
    field: { text: label },
    ...(from === null ? {} : { from: spoken(from) }),
    ...(to === null ? {} : { to: spoken(to) }),
  };
  const kind =
    field === 'evidence' ? 'setWords' : from !== null && to !== null ? 'change' : to !== null ? 'set' : 'cleared';
  return { of: `milestones.history.${kind}`, texts };
}

function valueText(field: string, value: string, programme: Place, translator: Translator): SpokenText {
  const { t, has, date, language } = translator;
  if (DATE_FIELDS.has(field)) return { text: date(value) };
  if (field === 'workstream') return { text: workstreamName(programme, value, translator) };
  if (field === 'tier' && has(`milestones.tier.${value}`)) return { text: t(`milestones.tier.${value}`) };
  return { text: value, ...otherLang(FIELD_LANGUAGES[field] ?? null, language) };
}

/** Why a forecast moved: the kind, and the words in the language they were written in. */
export function whySentences(
  entry: Pick<HistoryEntry, 'reasonCode' | 'reason' | 'reasonLanguage'>,
  { t, has, language }: Pick<Translator, 't' | 'has' | 'language'>,
): HistorySentence[] {
  const key = `milestones.reasonCode.${entry.reasonCode}`;
  const code = entry.reasonCode && has(key) ? { text: t(key) } : null;
  const reason = entry.reason ? { text: entry.reason, ...otherLang(entry.reasonLanguage, language) } : null;
  if (code && reason) return [{ of: 'milestones.history.why', texts: { code, reason } }];
  const only = code ?? reason;
  return only ? [{ of: 'milestones.history.only', texts: { words: only } }] : [];
}

/** NB: an undo keeps the code of the act it undid as its note, and that act's instant as what it cites. */
function noteSentences(entry: HistoryEntry, programme: Place, translator: Translator): HistorySentence[] {
  const { act, cites, note, noteLanguage } = entry;
  const { t, has, instant, language } = translator;
  if (act === 'undone' && cites && INSTANT.test(cites)) {
    const undone = note && has(`milestones.act.${note}`) ? t(`milestones.act.${note}`) : t('milestones.act.edited');
    return [{ of: 'milestones.history.undid', texts: { act: { text: undone }, instant: { text: instant(cites) } } }];
  }
  const noted = note ? { text: note, ...otherLang(noteLanguage, language) } : null;
  return [
    ...(noted ? [{ of: 'milestones.history.only', texts: { words: noted } }] : []),
    ...(cites && !INSTANT.test(cites) ? [citation(act, cites, programme.slug)] : []),
  ];
}

function citation(act: HistoryEntry['act'], cites: string, slug: string): HistorySentence {
  const isRequest = act === 'change_applied';
  const ref = { text: cites, ...(isRequest ? { to: paths.changeRequest(slug, cites) } : {}) };
  return { of: `milestones.history.${isRequest ? 'byRequest' : 'byImport'}`, texts: { ref } };
}

function otherLang(written: Language | null, reader: Language): { lang?: Language } {
  return written !== null && written !== reader ? { lang: written } : {};
}
