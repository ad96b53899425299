/** One JSON line on standard error: what failed, for which request. */
export function logFault(message: string, error: unknown, requestId: string | undefined): void {
  const cause =
    error instanceof Error
      ? { name: error.name, message: error.message, stack: error.stack }
      : { message: String(error) };
  process.stderr.write(`${JSON.stringify({ level: 'error', message, requestId, error: cause })}\n`);
}

export interface AnsweredRequest {
  readonly method: string;
  /** as it was asked for */
  readonly address: string;
  readonly status: number;
  readonly ms: number;
  readonly requestId: string;
  /** false when the reader went away before the answer was whole */
  readonly isWhole: boolean;
}

/** One JSON line about a request that was answered. NB: of the query only the names, for its values may be private. */
export function requestLine({ method, address, status, ms, requestId, isWhole }: AnsweredRequest): string {
  const [path = '', search = ''] = address.split('?', 2);
  const query = [...new URLSearchParams(search).keys()];
  const line = {
    level: 'info',
    message: 'request',
    requestId,
    method,
    path,
    query,
    status,
    ms: Math.round(ms),
    isWhole,
  };
  return JSON.stringify(line);
}
