import { createTranslator, LANGUAGES } from '@camau/i18n';
import type { Request } from 'express';
import { Readable } from 'node:stream';

/** A form holds a few thousand words at most; this is far above it. */
export const BODY_LIMIT_BYTES = 1_048_576;

/** Where spreadsheets are sent: a file of 5 MB, its form around it, or as much pasted. */
const SHEETS = /^\/programmes\/[^/]+\/imports\/?$/;
/** Where frozen positions are brought to be checked. */
const RECORDS = /^\/checking-records\/?$/;
const FILE_LIMIT_BYTES = 6 * 1_048_576;

/** How much a request to an address may bring. */
export function bodyLimitOf(path: string): number {
  return SHEETS.test(path) || RECORDS.test(path) ? FILE_LIMIT_BYTES : BODY_LIMIT_BYTES;
}

type Incoming = Readable & Pick<Request, 'headers'>;

/** The whole body of a request; null when it is longer than the limit, by its own account or once so much has come. Throws when the connection breaks. */
export async function readBody(request: Incoming, limit = BODY_LIMIT_BYTES): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The request again with its body unread, as Remix's adapter reads it: the one that came can be read only once. */
export function withBody(request: Request, body: Buffer) {
  const { method, headers, hostname, protocol, originalUrl } = request;
  const get = (name: string) => request.get(name);
  return Object.assign(Readable.from([body]), { method, headers, hostname, protocol, originalUrl, get });
}

/** The page that says, in both languages, that too much was sent. It needs nothing of the product. */
export function tooLargePage(): string {
  const paragraphs = LANGUAGES.map((language) => {
    const { t } = createTranslator(language);
    return `<p lang="${language}">${t('problems.title.body_too_large')}. ${t('problems.detail.body_too_large')}</p>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Camau</title>${paragraphs.join('')}</html>`;
}
