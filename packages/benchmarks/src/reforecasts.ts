import type autocannon from 'autocannon';

/** A milestone as it stands: who re-forecasts it has to say its version. */
export interface Target {
  readonly ref: string;
  version: number;
}

const DAY_MS = 86_400_000;
/** Days from today on which no seeded forecast lies, so that none is unchanged. */
const FIRST_DAY = 600;
const DAYS = 300;

/**
 * Re-forecasts as requests: each takes the milestone that waited longest, says its version and puts it back with the next one.
 * No two requests under way are ever about the same milestone.
 */
export function reforecastRequests(
  pathOf: (ref: string) => string,
  targets: readonly Target[],
  today: string,
): autocannon.Request[] {
  const waiting = targets.map((target) => ({ ...target }));
  return [
    {
      method: 'POST',
      setupRequest: (request: autocannon.Request, context: object): autocannon.Request => {
        const target = waiting.shift();
        if (target === undefined) throw new Error('There are fewer milestones to re-forecast than connections.');
        Object.assign(context, { target });
        const headers = { ...request.headers, 'content-type': 'application/json', 'if-match': `"${target.version}"` };
        return { ...request, path: pathOf(target.ref), headers, body: bodyFor(target, today) };
      },
      onResponse: (status: number, _body: string, context: object): void => {
        const { target } = context as { target: Target };
        waiting.push({ ref: target.ref, version: status === 201 ? target.version + 1 : target.version });
      },
    },
  ];
}

function bodyFor({ version }: Target, today: string): string {
  const forecastOn = new Date(Date.parse(today) + (FIRST_DAY + (version % DAYS)) * DAY_MS).toISOString().slice(0, 10);
  return JSON.stringify({
    forecastOn,
    reasonCode: 'resourcing',
    reason: 'Two trainers are on leave, the next course has room in the new term.',
  });
}
