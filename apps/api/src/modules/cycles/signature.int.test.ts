import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Cycle, Problem } from '@camau/contracts';
import { openFactsKeeper, type FactsKeeper } from '../../../test/support/facts-keeper.js';
import { CLOSING_POSTS, OPEN_CYCLE, reachSigned, type ClosingCallers } from '../../../test/support/reach-close.js';
import { actOnCycle, actOnReport, bodyOf, readReport, reportPath, SIGNATURE } from '../../../test/support/reporting.js';
import { signInAll } from '../../../test/support/requests.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

jest.setTimeout(60_000);

const WHY = { reason: 'Roedd ffigur yn anghywir.', language: 'cy' };
const DYFED = 'dyfed-powys';

let test: TestApp;
let facts: FactsKeeper;
let callers: ClosingCallers;

beforeAll(async () => {
  test = await startTestApp();
  facts = await openFactsKeeper(test.database.superuserUrl);
  callers = await signInAll(test, CLOSING_POSTS);
  await reachSigned(callers);
  await facts.keep('signed');
});
afterAll(async () => {
  await facts.close();
  await test.close();
});

const cycle = async () => bodyOf(await callers.officer<Cycle>('GET', `/cycles/${OPEN_CYCLE}`));

describe('the signature', () => {
  beforeAll(() => facts.restore('signed'));

  it('does not survive a report taken back, and the cycle says why it is gone until it is signed anew', async () => {
    const signed = await cycle();
    expect([signed.signedAt, signed.signatureCleared]).toEqual([expect.any(String), null]);
    await actOnReport(callers.officer, OPEN_CYCLE, 'gwent', 'take-backs', WHY);
    expect(await cycle()).toMatchObject({
      deliveryConfidence: null,
      confidenceReason: null,
      signedAt: null,
      signatureCleared: { act: 'take_back', subject: 'gwent' },
      version: signed.version + 1,
    });
    const [event] = await facts.query<{ facts: unknown }>(
      `select facts from audit.event where action = 'cycle_signature_cleared'`,
    );
    expect(event!.facts).toEqual({ act: 'take_back', subject: 'gwent' });
    await actOnReport(callers.otherOfficer, OPEN_CYCLE, 'gwent', 'acceptances');
    const { version } = await cycle();
    const closing = await callers.officer('POST', `/cycles/${OPEN_CYCLE}/closings`, { version });
    expect([closing.status, closing.body.problems[0]!.code]).toEqual([409, 'signature_missing']);
    expect((await actOnCycle(callers.sro, OPEN_CYCLE, 'signatures', SIGNATURE)).signatureCleared).toBeNull();
  });

  it('is not given on an older cycle than the one shown: 412 with the cycle as it now is', async () => {
    await facts.restore('signed');
    const { version } = await cycle();
    await actOnReport(callers.officer, OPEN_CYCLE, 'gwent', 'take-backs', WHY);
    const sent = { version, body: { ...SIGNATURE, confidence: 'red' } };
    const answer = await callers.sro<Problem>('POST', `/cycles/${OPEN_CYCLE}/signatures`, sent);
    expect([answer.status, answer.body.code]).toEqual([412, 'version_mismatch']);
    expect(answer.body.current).toMatchObject({ version: version + 1, deliveryConfidence: null });
    const unversioned = await callers.sro('POST', `/cycles/${OPEN_CYCLE}/signatures`, { body: SIGNATURE });
    expect(unversioned.status).toBe(428);
  });
});

describe('after a reopening', () => {
  beforeAll(async () => {
    await facts.restore('signed');
    await actOnReport(callers.officer, OPEN_CYCLE, DYFED, 'take-backs', WHY);
    const sentBack = { reason: 'One figure.', questions: [{ pointer: '/sections/WF/achieved', text: 'How many?' }] };
    await actOnReport(callers.otherOfficer, OPEN_CYCLE, DYFED, 'returns', sentBack);
    await actOnReport(callers.officer, OPEN_CYCLE, DYFED, 'non-receipts', WHY);
    await actOnCycle(callers.sro, OPEN_CYCLE, 'signatures', SIGNATURE);
    await actOnCycle(callers.officer, OPEN_CYCLE, 'closings');
  });

  it('the signature is gone, and the reason is kept in its language', async () => {
    const reopened = await actOnCycle(callers.officer, OPEN_CYCLE, 'reopenings', { ...WHY, subjects: ['gwent'] });
    expect(reopened).toMatchObject({
      signedAt: null,
      signatureCleared: { act: 'reopen', subject: null },
      reopenReasonLanguage: 'cy',
      reopenedSubjects: ['gwent'],
    });
  });

  it('a report admitted late is named from then on, and is recorded as not received when it never comes', async () => {
    await actOnCycle(callers.sro, OPEN_CYCLE, 'signatures', SIGNATURE);
    await actOnReport(callers.officer, OPEN_CYCLE, DYFED, 'late-admissions', WHY);
    expect(await cycle()).toMatchObject({
      reopenedSubjects: ['gwent', DYFED],
      signedAt: null,
      signatureCleared: { act: 'admit_late', subject: DYFED },
    });
    await actOnReport(callers.officer, OPEN_CYCLE, DYFED, 'non-receipts', WHY);
    const report = await readReport(callers.officer, OPEN_CYCLE, DYFED);
    expect([report.state, report.returnReasonLanguage]).toEqual(['not_received', 'cy']);
  });

  it('questions and answers keep the language they were written in', async () => {
    await actOnReport(callers.officer, OPEN_CYCLE, 'gwent', 'take-backs', WHY);
    const questions = [{ pointer: '/sections/WF/achieved', text: 'Faint?' }];
    await actOnReport(callers.otherOfficer, OPEN_CYCLE, 'gwent', 'returns', { ...WHY, questions });
    const asked = (await readReport(callers.gwentLead, OPEN_CYCLE, 'gwent')).questions.at(-1)!;
    const path = `${reportPath(OPEN_CYCLE, 'gwent')}/questions/${asked.id}/answers`;
    bodyOf(await callers.gwentLead('POST', path, { body: { answer: 'Deuddeg.', language: 'cy' } }));
    const answered = (await readReport(callers.officer, OPEN_CYCLE, 'gwent')).questions.at(-1)!;
    expect(answered).toMatchObject({
      text: 'Faint?',
      textLanguage: 'cy',
      answer: 'Deuddeg.',
      answerLanguage: 'cy',
      answeredBy: { en: expect.any(String) as unknown },
    });
  });
});
