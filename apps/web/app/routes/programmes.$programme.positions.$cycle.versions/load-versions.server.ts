import type { LoaderFunctionArgs } from '@remix-run/node';
import type { PositionVersions } from '@camau/contracts';
import { pathOf } from '../../platform/parameters';
import { read } from '../../platform/request.server';
import { markWords, type ComparedText } from '../../progress-reports/mark-words.server';

type Change = NonNullable<PositionVersions['compared']>['list'][number];

const OF_WORDS = new Set(['words', 'confidence_reason', 'not_received_reason', 'ask']);

/** A change, and for words both texts marked word by word. */
export interface ShownChange {
  readonly change: Change;
  readonly words: ComparedText | null;
}

/** Every version of the cycle's position, and the two the address names compared. */
export async function loadVersions(args: LoaderFunctionArgs) {
  const path = pathOf(args.params, 'programme', 'cycle');
  const query = new URL(args.request.url).searchParams;
  const number = (name: string) => (query.get(name) ? { [name]: Number(query.get(name)) } : {});
  const { compared, ...found } = await read(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/positions/{cycle}/versions', {
      params: { path, query: { asAt, ...number('from'), ...number('to') } },
    }),
  );
  if (compared === null) return { ...found, compared: null };
  const { list, ...rest } = compared;
  return { ...found, compared: { ...rest, changes: list.map(shown) } };
}

function shown(change: Change): ShownChange {
  const { kind, language, from, to } = change;
  if (!OF_WORDS.has(kind) || !language) return { change, words: null };
  return { change, words: { language, parts: markWords(from ?? '', to ?? ''), isChanged: true } };
}
