import type { ClosingLine } from '@camau/contracts';
import { CLOSING_STEPS, type ClosingProgress } from '@camau/domain';

/** What the page shows of a close: that it was asked for, then what the close itself tells. */
export type FollowedProgress = ClosingProgress | { readonly step: 'asked'; readonly done: 0; readonly of: 1 };
export const ASKED: FollowedProgress = { step: 'asked', done: 0, of: 1 };

/** How following ends: closed; refused or failed, with nothing changed; or the lines broke off and nobody here knows. */
export type FollowedEnd = 'closed' | 'refused' | 'lost';

/** Sends the form and tells every step that comes back. */
export async function followClose(
  path: string,
  form: URLSearchParams,
  tell: (progress: FollowedProgress) => void,
  send: typeof fetch = fetch,
): Promise<FollowedEnd> {
  const response = await send(path, { method: 'POST', body: form }).catch(() => null);
  if (!response?.ok || response.body === null) return 'refused';
  try {
    for await (const line of linesOf(response.body)) {
      if ('cycle' in line) return 'closed';
      if ('problem' in line) return 'refused';
      tell(line);
    }
  } catch {
    return 'lost';
  }
  return 'lost';
}

/** The part of the whole that is over: each step counts alike. Null before the first is told. */
export function fractionDone({ step, done, of }: FollowedProgress): number | null {
  if (step === 'asked') return null;
  return (CLOSING_STEPS.indexOf(step) + (of === 0 ? 1 : done / of)) / CLOSING_STEPS.length;
}

// NB: by hand, since not every browser can iterate over a stream.
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<ClosingLine> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (rest + decoder.decode(read.value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as ClosingLine;
  }
}
