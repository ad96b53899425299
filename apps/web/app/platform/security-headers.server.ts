const YEAR = 31_536_000;

/** Headers every answer carries. Only our own scripts run: the inline ones of this answer are named by its nonce. Production is TLS alone. */
export function securityHeaders({
  nonce,
  isDevelopment,
  isProduction,
}: {
  nonce: string;
  isDevelopment: boolean;
  isProduction: boolean;
}): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'referrer-policy': 'same-origin',
    ...(isProduction ? { 'strict-transport-security': `max-age=${YEAR}` } : {}),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  };
}
