/** One JSON line on standard error: what failed, for which request. */
export function logFault(message: string, error: unknown, requestId: string | undefined): void {
  const cause =
    error instanceof Error
      ? { name: error.name, message: error.message, stack: error.stack }
      : { message: String(error) };
  process.stderr.write(`${JSON.stringify({ level: 'error', message, requestId, error: cause })}\n`);
}
