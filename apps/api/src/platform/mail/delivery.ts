import type { EMAIL_FAILURES } from '@camau/contracts';

/** After so many tries a message is given up: with the waits below, a little over two days. */
const MOST_ATTEMPTS = 12;
const FIRST_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 8 * 3_600_000;

/** What became of an attempt that failed: another one after a wait, or none. */
export interface Setback {
  readonly failure: (typeof EMAIL_FAILURES)[number];
  /** milliseconds to the next attempt; null gives up */
  readonly retryAfterMs: number | null;
}

/** One minute, doubling, at most eight hours; a mail server that refuses for good (5xx on the address or the message) is believed. */
export function setbackOf(error: unknown, attempts: number): Setback {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  const failure = failureOf(code);
  const isFinal = (failure === 'address_refused' || failure === 'refused') && (responseCode ?? 0) >= 500;
  if (isFinal || attempts >= MOST_ATTEMPTS) return { failure, retryAfterMs: null };
  return { failure, retryAfterMs: Math.min(FIRST_WAIT_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS) };
}

function failureOf(code: string | undefined): Setback['failure'] {
  switch (code) {
    case 'ECONNECTION':
    case 'ECONNREFUSED':
    case 'ETIMEDOUT':
    case 'ESOCKET':
    case 'EDNS':
    case 'ETLS':
      return 'unreachable';
    case 'EAUTH':
    case 'ENOAUTH':
      return 'not_let_in';
    case 'EENVELOPE':
      return 'address_refused';
    case 'EMESSAGE':
    case 'EPROTOCOL':
      return 'refused';
    default:
      return 'unknown';
  }
}
