import { describe, expect, it } from '@jest/globals';
import { requestLine } from './log.server';
import { securityHeaders } from './security-headers.server';

describe('a request’s line in the log', () => {
  it('is JSON with the names of the query, never its values', () => {
    const line = requestLine({
      method: 'GET',
      address: '/sign-in?returnTo=%2Fsecret&asAt=2019-07-01',
      status: 200,
      ms: 12.6,
      requestId: 'r-12345678',
      isWhole: true,
    });
    expect(line).not.toContain('secret');
    expect(JSON.parse(line)).toEqual({
      level: 'info',
      message: 'request',
      requestId: 'r-12345678',
      method: 'GET',
      path: '/sign-in',
      query: ['returnTo', 'asAt'],
      status: 200,
      ms: 13,
      isWhole: true,
    });
  });
});

describe('security headers', () => {
  it('ask for TLS from then on in production alone', () => {
    const header = (isProduction: boolean) =>
      securityHeaders({ nonce: 'n', isDevelopment: false, isProduction })['strict-transport-security'];
    expect([header(true), header(false)]).toEqual(['max-age=31536000', undefined]);
  });
});
