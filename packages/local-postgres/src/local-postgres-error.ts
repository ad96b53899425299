/** A failure of the embedded database said in one sentence that a person can act on; the launcher prints it and exits with 1. */
export class LocalPostgresError extends Error {
  override readonly name = 'LocalPostgresError';
}

/** Reads the system's error code (`EACCES`, `ENOENT` …) of an unknown error, or undefined when it carries none. */
export function systemCode(error: unknown): string | undefined {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
}

/** The message of an unknown error on one line. */
export function messageOf(error: unknown): string {
  const message = (error as Partial<Error> | undefined)?.message || systemCode(error) || String(error);
  return message.replace(/\s+/g, ' ').trim();
}
