import { describe, expect, it } from '@jest/globals';
import type { Request } from 'express';
import { Readable } from 'node:stream';
import { bodyLimitOf, readBody, tooLargePage, withBody } from './body.server';

const incoming = (chunks: readonly string[], headers: Record<string, string> = {}) =>
  Object.assign(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), { headers });

describe('the body of a request', () => {
  it('is read whole up to the limit', async () => {
    expect((await readBody(incoming(['abc', 'de']), 5))?.toString()).toBe('abcde');
    expect((await readBody(incoming([]), 5))?.length).toBe(0);
  });

  it('may be six times as long where spreadsheets are sent, and nowhere else', () => {
    expect(bodyLimitOf('/programmes/early-action-together/imports')).toBe(6 * 1_048_576);
    for (const path of ['/programmes/x/imports/IMP-0001', '/programmes/x/y/imports', '/sign-in']) {
      expect(bodyLimitOf(path)).toBe(1_048_576);
    }
  });

  it('is refused by its own account before anything is read', async () => {
    const request = incoming(['a'], { 'content-length': '6' });
    expect(await readBody(request, 5)).toBeNull();
    expect(request.readableDidRead).toBe(false);
  });

  it('is refused once too much has come, and the connection stays to say so', async () => {
    const request = incoming(['abc', 'def', 'ghi']);
    expect(await readBody(request, 5)).toBeNull();
    expect(request.destroyed).toBe(false);
  });

  it('fails when the connection breaks', async () => {
    const request = incoming(['abc']);
    const read = readBody(request, 5);
    request.destroy(new Error('gone'));
    await expect(read).rejects.toThrow('gone');
  });

  it('can be read again from the request handed on', async () => {
    const headers = { host: 'camau.example' };
    const request = { method: 'POST', headers, originalUrl: '/x', get: (name: string) => `${name}!` };
    const handed = withBody(request as unknown as Request, Buffer.from('abc'));
    expect([handed.method, handed.headers, handed.originalUrl, handed.get('host')]).toEqual([
      'POST',
      headers,
      '/x',
      'host!',
    ]);
    expect(Buffer.concat(await handed.toArray()).toString()).toBe('abc');
  });

  it('that is too large is answered in both languages', () => {
    expect(tooLargePage()).toContain('<p lang="en">Too much was sent at once.');
    expect(tooLargePage()).toContain('<p lang="cy">Anfonwyd gormod ar unwaith.');
  });
});
