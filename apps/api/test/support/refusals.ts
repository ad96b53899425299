import { expect } from '@jest/globals';
import type { Problem } from '@camau/contracts';
import type { FactsKeeper } from './facts-keeper.js';
import type { Caller, Sending } from './requests.js';

/** One bad request: who sends what where, and the status it must be refused with. */
export interface BadRequest {
  readonly call: Caller;
  readonly method: string;
  readonly path: string;
  readonly sending?: Sending;
  readonly status: number;
}

/** Sends, expects a problem in RFC 9457's shape, and that nothing was written; answers with the problem. */
export async function expectRefused(
  facts: FactsKeeper,
  { call, method, path, sending, status }: BadRequest,
): Promise<Problem> {
  const before = await facts.fingerprint();
  const answer = await call(method, path, sending);
  expect([answer.status, answer.text.slice(0, 200)]).toEqual([status, expect.anything()]);
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(answer.body).toMatchObject({
    status,
    type: expect.stringMatching(/^https:\/\//) as unknown,
    requestId: answer.headers.get('x-request-id'),
  });
  expect(await facts.fingerprint()).toBe(before);
  return answer.body;
}
