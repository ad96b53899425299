import { describe, expect, it } from '@jest/globals';
import { readConfig } from './config.server';

const production = { CAMAU_MODE: 'production', CAMAU_SESSION_SECRET: 'x'.repeat(32) };

describe('the web’s settings', () => {
  it.each([
    [undefined, []],
    ['', []],
    ['2', 2],
    ['10.0.0.1, ::1', ['10.0.0.1', '::1']],
    ['loopback,172.16.0.0/12', ['loopback', '172.16.0.0/12']],
  ])('trust the proxies of %p', (given, expected) =>
    expect(readConfig({ CAMAU_TRUST_PROXY: given }).trustProxy).toEqual(expected),
  );

  it.each(['true', 'false', 'everybody', '10.0.0.1/', '10.0.0.1/8/8', '1.2.3', '-1'])('refuse to trust %p', (given) =>
    expect(() => readConfig({ CAMAU_TRUST_PROXY: given })).toThrow('The setting CAMAU_TRUST_PROXY is wrong'),
  );

  it('bind the cookies to the host in production only', () => {
    expect(readConfig(production).cookiePrefix).toBe('__Host-');
    expect(readConfig({}).cookiePrefix).toBe('');
  });

  it('refuse the known secret in production', () =>
    expect(() => readConfig({ CAMAU_MODE: 'production' })).toThrow('CAMAU_SESSION_SECRET must be given in production'));
});
