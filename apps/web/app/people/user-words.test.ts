import { describe, expect, it } from '@jest/globals';
import { createTranslator } from '@camau/i18n';
import type { HeldRole, UserEvent } from '@camau/contracts';
import { changeLines, emailWords, eventSentence, roleWords } from './user-words';

const gwent = { en: 'Gwent Police', cy: 'Heddlu Gwent', original: 'both' as const, otherState: 'checked' as const };
const deputy: HeldRole = {
  programme: 'eat',
  role: 'force_deputy',
  forceSlug: 'gwent',
  forceName: gwent,
  bodyCode: null,
  bodyName: null,
};
const user = { employer: 'GWP', employerName: gwent, grants: [deputy] as never };
const event = (action: string, facts: UserEvent['facts'] = {}): UserEvent => ({
  at: '2019-10-15T08:00:00.000Z',
  by: null,
  action,
  facts,
});
const en = createTranslator('en');

describe('what was done to a user, in a sentence', () => {
  const given = { role: 'force_deputy', forces: ['gwent'], bodies: [], startsOn: '2019-10-15', endsOn: null };
  it.each<[string, UserEvent]>([
    ['The user was added, of Gwent Police.', event('user_added', { employer: 'GWP' })],
    ['The user was added, of PHW.', event('user_added', { employer: 'PHW' })],
    ['The role Force deputy, Gwent Police was given from 15 October 2019.', event('grant_added', given)],
    [
      'The role Force deputy, Gwent Police was given from 15 October 2019 to 31 March 2020.',
      event('grant_added', { ...given, endsOn: '2020-03-31' }),
    ],
    [
      'The role Auditor was given from 15 October 2019.',
      event('grant_added', { ...given, role: 'auditor', forces: [] }),
    ],
    [
      'The last day of the role Force deputy, Gwent Police was set to 14 October 2019.',
      event('grant_end_set', { role: 'force_deputy', force: 'gwent', body: null, from: null, to: '2019-10-14' }),
    ],
    [
      'The last day of the role Force deputy, Gwent Police was taken away.',
      event('grant_end_set', { role: 'force_deputy', force: 'gwent', body: null, from: '2020-03-31', to: null }),
    ],
    ['The user was suspended: Left.', event('user_suspended', { reason: 'Left.', sessions: 1 })],
    ['An invitation was sent to a@b.example.', event('invitation_sent', { to: 'a@b.example' })],
    ['Posts and drafts were reassigned to Gwent Police.', event('reassigned_to', { post: gwent, grants: 1 })],
    ['The account was changed.', event('something_newer')],
  ])('%s', (sentence, done) => expect(eventSentence(done, user, en)).toBe(sentence));

  it('is written in Welsh too, with names in Welsh', () => {
    expect(eventSentence(event('grant_added', given), user, createTranslator('cy'))).toBe(
      'Rhoddwyd y rôl Dirprwy’r heddlu, Heddlu Gwent o 15 Hydref 2019.',
    );
  });

  it('lists the details that changed', () => {
    const changes = [{ field: 'postCy', from: null, to: 'Dirprwy' }];
    expect(changeLines(event('user_changed', { changes }), en)).toEqual(['Post in Welsh: from nothing to Dirprwy']);
    expect(changeLines(event('user_reinstated'), en)).toEqual([]);
  });
});

it('a role of the whole programme stands alone', () => {
  expect(roleWords({ ...deputy, role: 'sro', forceSlug: null, forceName: null }, en)).toBe('Senior responsible owner');
});

it('a message says how far it got, and why it did not', () => {
  const email = { id: '', kind: 'invitation', queuedAt: '', attempts: 1 } as const;
  const waiting = { ...email, state: 'waiting', sentAt: null, failure: 'unreachable' } as const;
  const sent = { ...email, state: 'sent', sentAt: '2019-10-15T08:00:00.000Z', failure: null } as const;
  expect(emailWords(waiting, en)).toBe('Waiting: the mail server could not be reached');
  expect(emailWords(sent, en)).toBe('Sent 15 October 2019');
});
