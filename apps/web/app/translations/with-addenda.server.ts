import { createHash } from 'node:crypto';
import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Addendum } from '@camau/contracts';
import { canonicalJson } from '@camau/domain';
import { languageOf } from '../platform/language.server';
import { pathOf } from '../platform/parameters';
import { readIfAllowed } from '../platform/request.server';
import { oneSidedTexts } from './one-sided-texts';

/** Most keys the API takes at once. */
const KEYS_AT_ONCE = 100;

/** A page's data with the translations that were made of its texts afterwards; the programme's area shows them wherever such a text stands. */
export async function withAddenda<T extends object>(
  args: LoaderFunctionArgs,
  data: T,
): Promise<T & { addenda: Addendum[] }> {
  const texts = oneSidedTexts(data, languageOf(args.request));
  const keys = texts.map((text) => createHash('sha256').update(canonicalJson(text)).digest('hex'));
  const path = pathOf(args.params, 'programme');
  const addenda: Addendum[] = [];
  for (let at = 0; at < keys.length; at += KEYS_AT_ONCE) {
    const query = { keys: keys.slice(at, at + KEYS_AT_ONCE).join(',') };
    const list = await readIfAllowed(args, (api, asAt) =>
      api.GET('/api/v1/programmes/{programme}/addenda', { params: { path, query: { ...query, asAt } } }),
    );
    addenda.push(...(list?.items ?? []));
  }
  return { ...data, addenda };
}
