import type { HeldRole, User, UserEmail, UserEvent } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import { plainText } from '../platform/names';

type Speaker = Pick<Translator, 't' | 'language' | 'date' | 'instantDate'>;
type Role = Pick<HeldRole, 'role' | 'forceSlug' | 'forceName' | 'bodyCode' | 'bodyName'>;

/** A role with its place: "Force lead, Gwent Police"; a role of the whole programme stands alone. */
export function roleWords(held: Role, speaker: Speaker): string {
  const role = speaker.t(`access.role.${held.role}`);
  const place = plainText(held.forceName ?? held.bodyName, speaker) || held.forceSlug || held.bodyCode;
  return place ? speaker.t('access.grant.force', { role, force: place }) : role;
}

/** The employing body's name, or the words that stand for it. */
export function employerWords(user: Pick<User, 'employer' | 'employerName'>, speaker: Speaker): string {
  return plainText(user.employerName, speaker) || user.employer;
}

/** How far a message got, in words. */
export function emailWords({ state, sentAt, failure }: UserEmail, { t, instantDate }: Speaker): string {
  const words = t(`people.emailState.${state}`, { date: sentAt === null ? '' : instantDate(sentAt) });
  if (failure === null || state === 'sent') return words;
  return t('people.emailWithFailure', { state: words, failure: t(`people.emailFailure.${failure}`) });
}

/** What was done to a user, as one sentence; places and the employing body are named as the user's own are. */
export function eventSentence(
  { action, facts }: UserEvent,
  user: Pick<User, 'employer' | 'employerName' | 'grants'>,
  speaker: Speaker,
): string {
  const { t, date } = speaker;
  const key = isKnown(action) ? action : 'other';
  const words = {
    employer: facts['employer'] === user.employer ? employerWords(user, speaker) : text(facts['employer']),
    reason: text(facts['reason']),
    post: plainText(facts['post'] as Parameters<typeof plainText>[0], speaker),
    role: roleOfEvent(facts, user.grants, speaker),
  };
  const [from, to] = [text(facts['startsOn']), text(facts['endsOn'] ?? facts['to'])];
  const isDated = action === 'grant_added' || action === 'grant_end_set';
  if (!isDated) return t(`people.event.${key}`, { ...words, to });
  const until = to === '' ? '' : 'Until';
  return t(`people.event.${key}${until}`, { ...words, from: from && date(from), to: to && date(to) });
}

/** The details an event changed, a line each. */
export function changeLines({ facts }: UserEvent, { t }: Speaker): string[] {
  const changes = Array.isArray(facts['changes']) ? (facts['changes'] as Record<string, unknown>[]) : [];
  return changes.map(({ field, from, to }) =>
    t(`people.change.${text(field)}`, {
      from: text(from) || t('people.change.nothing'),
      to: text(to) || t('people.change.nothing'),
    }),
  );
}

function roleOfEvent(facts: UserEvent['facts'], known: readonly Role[], speaker: Speaker): string {
  const role = text(facts['role']);
  if (role === '') return '';
  const slugs = [...list(facts['forces']), ...list(facts['bodies']), text(facts['force']), text(facts['body'])];
  const places = slugs.filter((slug) => slug !== '');
  const nameOf = (slug: string) => {
    const held = known.find(({ forceSlug, bodyCode }) => forceSlug === slug || bodyCode === slug);
    return plainText(held?.forceName ?? held?.bodyName, speaker) || slug;
  };
  const word = speaker.t(`access.role.${role}`);
  return places.length === 0
    ? word
    : speaker.t('access.grant.force', { role: word, force: places.map(nameOf).join(', ') });
}

const EVENTS = new Set([
  'user_added',
  'user_changed',
  'grant_added',
  'grant_end_set',
  'user_suspended',
  'user_reinstated',
  'sessions_ended',
  'invitation_sent',
  'password_reset_asked',
  'password_set',
  'changed_password',
  'reassigned_to',
  'reassigned_from',
]);

function isKnown(action: string): boolean {
  return EVENTS.has(action);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map(text) : [];
}
