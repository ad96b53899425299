import type { LoaderFunctionArgs } from '@remix-run/node';
import type { ApiClient, operations } from '@camau/api-client';
import { given, pathOf } from '../platform/parameters';
import { read } from '../platform/request.server';

/** The address may hold anything; the API is the one that judges it. */
type Filters = NonNullable<operations['MilestoneExports_csv']['parameters']['query']>;

/** What the list is narrowed and ordered by, without its page. */
function filtersOf(request: Request, asAt: string | undefined): Filters {
  const search = new URL(request.url).searchParams;
  const filters = [...search].filter(([name]) => !['cursor', 'limit', 'lang', 'asAt', 'view'].includes(name));
  return given({ ...Object.fromEntries(filters), asAt });
}

/** The list that is shown, as a file: the API's own bytes, handed on as they come. */
export async function downloadMilestones(args: LoaderFunctionArgs, ending: 'csv' | 'xlsx'): Promise<Response> {
  const path = pathOf(args.params, 'programme');
  let headers = new Headers();
  const file = await read(args, async (api: ApiClient, asAt) => {
    const params = { path, query: filtersOf(args.request, asAt) };
    const answer =
      ending === 'csv'
        ? await api.GET('/api/v1/programmes/{programme}/milestones.csv', { params, parseAs: 'arrayBuffer' })
        : await api.GET('/api/v1/programmes/{programme}/milestones.xlsx', { params, parseAs: 'arrayBuffer' });
    headers = answer.response.headers;
    return answer;
  });
  return new Response(file, {
    headers: {
      'content-type': headers.get('content-type') ?? 'application/octet-stream',
      'content-disposition': headers.get('content-disposition') ?? 'attachment',
    },
  });
}
