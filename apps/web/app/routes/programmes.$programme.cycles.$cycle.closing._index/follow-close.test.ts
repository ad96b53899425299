import { describe, expect, it } from '@jest/globals';
import { followClose, fractionDone, type FollowedProgress } from './follow-close';

const READING = '{"step":"reading","done":1,"of":4}\n';

/** Follows an answer that comes in these pieces. */
async function following(pieces: readonly string[], status = 200) {
  const told: FollowedProgress[] = [];
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
      controller.close();
    },
  });
  const send = () => Promise.resolve(new Response(body, { status }));
  const end = await followClose('/closing/follow', new URLSearchParams(), (progress) => told.push(progress), send);
  return { end, steps: told.map(({ step, done }) => `${step} ${done}`) };
}

describe('following a close', () => {
  it('tells each step, also one that comes in two pieces, and ends with the cycle', async () =>
    expect(await following([READING, '{"step":"freez', 'ing","done":0,"of":1}\n{"cycle":{}}\n'])).toEqual({
      end: 'closed',
      steps: ['reading 1', 'freezing 0'],
    }));

  it.each([
    ['refused at once', [], 409, 'refused'],
    ['failed half way', [READING, '{"problem":{}}\n'], 200, 'refused'],
    ['broken off', [READING, '{"step":"read'], 200, 'lost'],
  ] as const)('%s, says so', async (_, pieces, status, end) => expect((await following(pieces, status)).end).toBe(end));

  it('that cannot be asked for is left to the form itself', async () => {
    const send = () => Promise.reject(new TypeError('no connection'));
    expect(await followClose('/closing/follow', new URLSearchParams(), () => undefined, send)).toBe('refused');
  });
});

describe('the bar', () => {
  it.each([
    [{ step: 'asked', done: 0, of: 1 }, null],
    [{ step: 'turn', done: 0, of: 1 }, 0],
    [{ step: 'reading', done: 22, of: 44 }, 0.3],
    [{ step: 'reading', done: 0, of: 0 }, 0.4],
    [{ step: 'recording', done: 1, of: 1 }, 1],
  ] as const)('%o stands at %s', (progress, fraction) => expect(fractionDone(progress)).toBe(fraction));
});
