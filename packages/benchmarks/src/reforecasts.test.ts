import type autocannon from 'autocannon';
import { describe, expect, it } from '@jest/globals';
import { reforecastRequests } from './reforecasts.js';

const TODAY = '2026-03-31';
const path = (ref: string) => `/forecasts/${ref}`;

function start(count: number) {
  const targets = Array.from({ length: count }, (_, index) => ({ ref: `F07-1-00${index}`, version: 10 }));
  const [request] = reforecastRequests(path, targets, TODAY) as [
    autocannon.Request & {
      setupRequest: (request: autocannon.Request, context: object) => autocannon.Request;
      onResponse: (status: number, body: string, context: object) => void;
    },
  ];
  const ask = () => {
    const context = {};
    const made = request.setupRequest({ headers: { authorization: 'Bearer x' } }, context);
    return { made, answer: (status: number) => request.onResponse(status, '', context) };
  };
  return { ask };
}

describe('re-forecast requests', () => {
  it('say the version, keep the headers and never repeat a forecast of one milestone', () => {
    const { ask } = start(1);
    const asked = [10, 11, 12].map(() => {
      const { made, answer } = ask();
      answer(201);
      return { version: made.headers?.['if-match'], body: JSON.parse(String(made.body)) as { forecastOn: string } };
    });
    expect(asked.map(({ version }) => version)).toEqual(['"10"', '"11"', '"12"']);
    expect(asked.map(({ body }) => body.forecastOn)).toEqual(['2027-12-01', '2027-12-02', '2027-12-03']);
    expect(ask().made.headers).toMatchObject({ authorization: 'Bearer x', 'content-type': 'application/json' });
  });

  it('never have one milestone under way twice', () => {
    const { ask } = start(2);
    const first = ask();
    expect([first.made.path, ask().made.path]).toEqual([path('F07-1-000'), path('F07-1-001')]);
    expect(ask).toThrow('fewer milestones');
    first.answer(201);
    expect(ask().made.path).toBe(path('F07-1-000'));
  });

  it('keep the version of a milestone whose re-forecast was refused', () => {
    const { ask } = start(1);
    ask().answer(503);
    expect(ask().made.headers?.['if-match']).toBe('"10"');
  });
});
