import { describe, expect, it } from '@jest/globals';
import { isFromOwnPage } from './origin-check.server';

const request = (method: string, headers: Record<string, string>) =>
  new Request('http://camau.example/sign-in', { method, headers });

describe('isFromOwnPage', () => {
  it.each([
    ['a reading request, whatever its origin', 'GET', { 'sec-fetch-site': 'cross-site' }, true],
    ['a form of our own page', 'POST', { 'sec-fetch-site': 'same-origin' }, true],
    ['a form of another site', 'POST', { 'sec-fetch-site': 'cross-site' }, false],
    ['a form of a neighbouring sub-domain', 'POST', { 'sec-fetch-site': 'same-site' }, false],
    ['an older browser with our origin', 'POST', { origin: 'http://camau.example', host: 'camau.example' }, true],
    ['an older browser with another origin', 'POST', { origin: 'http://evil.example', host: 'camau.example' }, false],
    ['an opaque origin', 'POST', { origin: 'null', host: 'camau.example' }, false],
    ['nothing said at all', 'POST', {}, false],
  ])('answers for %s', (_name, method, headers, expected) => {
    expect(isFromOwnPage(request(method, headers as Record<string, string>))).toBe(expected);
  });
});
