import { describe, expect, it } from '@jest/globals';
import { follow } from './follow.js';

const saying = (error: unknown): string => `failed: ${String(error)}`;

async function all(items: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('following work', () => {
  it('yields what it tells in order, then what it answers', async () => {
    const work = follow(async (tell: (word: string) => Promise<void>) => {
      await tell('one');
      await tell('two');
      return 'answer';
    }, saying);
    expect(await all(work)).toEqual(['one', 'two', 'answer']);
  });

  it('yields an item while the work still goes on', async () => {
    let finish = (): void => undefined;
    const work = follow(async (tell: (word: string) => Promise<void>) => {
      await tell('one');
      await new Promise<void>((resolve) => (finish = resolve));
      return 'answer';
    }, saying);
    expect(await work.next()).toEqual({ done: false, value: 'one' });
    const answer = work.next();
    await new Promise((resolve) => setTimeout(resolve, 5));
    finish();
    expect(await answer).toEqual({ done: false, value: 'answer' });
  });

  it('throws what fails before anything is told, and tells what fails later', async () => {
    const refused = follow<string>(() => Promise.reject(new Error('no')), saying);
    await expect(refused.next()).rejects.toThrow('no');
    const broken = follow(async (tell: (word: string) => Promise<void>) => {
      await tell('one');
      throw new Error('half way');
    }, saying);
    expect(await all(broken)).toEqual(['one', 'failed: Error: half way']);
  });

  it('goes on to its end when the reader leaves', async () => {
    const done: string[] = [];
    const work = follow(async (tell: (word: string) => Promise<void>) => {
      for (const word of ['one', 'two', 'three']) {
        await tell(word);
        done.push(word);
      }
      return 'answer';
    }, saying);
    await work.next();
    await work.return(undefined);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(done).toEqual(['one', 'two', 'three']);
  });
});
