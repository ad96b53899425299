import autocannon from 'autocannon';

const CONNECTIONS = 8;
const SAMPLE_MS = 100;

/** What is asked for, again and again, by eight connections. */
export interface Load {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** makes each request anew instead, for requests that change something */
  readonly requests?: autocannon.Request[];
}

/** Requests answered well a second. Throws when a single one failed: a rate with failures in it says nothing. */
export async function measureRate(
  name: string,
  { url, headers = {}, requests }: Load,
  seconds: number,
): Promise<number> {
  const result = await autocannon({
    url,
    headers,
    connections: CONNECTIONS,
    duration: seconds,
    sampleInt: SAMPLE_MS,
    ...(requests ? { requests } : {}),
  });
  const failed = result.errors + result.non2xx + result.resets;
  if (failed > 0) {
    const statuses = JSON.stringify((result as { statusCodeStats?: unknown }).statusCodeStats ?? {});
    throw new Error(
      `${name}: ${failed} of ${result.requests.total} requests failed (errors ${result.errors}, statuses ${statuses}).`,
    );
  }
  return result['2xx'] / result.duration;
}
