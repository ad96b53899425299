import { describe, expect, it } from '@jest/globals';
import { readSettings } from './settings.mjs';

describe('where the servers listen', () => {
  it('is this machine on 3000 and 3001 unless told', () => {
    expect(readSettings({})).toMatchObject({
      host: '127.0.0.1',
      webUrl: 'http://127.0.0.1:3000',
      apiUrl: 'http://127.0.0.1:3001',
    });
  });

  it.each([
    ['0.0.0.0', 'http://127.0.0.1:3000'],
    ['::', 'http://127.0.0.1:3000'],
    ['::1', 'http://[::1]:3000'],
    ['camau.example', 'http://camau.example:3000'],
  ])('on %s is reached at %s', (host, url) => expect(readSettings({ CAMAU_HOST: host }).webUrl).toBe(url));

  it.each(['0', '65536', '-1', '3.5', 'abc'])('refuses the port %s', (port) => {
    expect(() => readSettings({ CAMAU_API_PORT: port })).toThrow(`CAMAU_API_PORT is "${port}", which is not a port`);
  });

  it('refuses one port for both', () => {
    expect(() => readSettings({ CAMAU_WEB_PORT: '3001' })).toThrow('are both 3001');
  });
});
