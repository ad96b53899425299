import type { LoaderFunctionArgs } from '@remix-run/node';
import { loadSubmission } from '../../progress-reports/load-submission.server';

/** The exact text of a submission that was hashed, as a file: not a byte is added. */
export async function loader(args: LoaderFunctionArgs) {
  const { cycle, subject, number, canonical } = await loadSubmission(args);
  const name = `${args.params.programme}-${cycle}-${subject}-${number}.json`.replaceAll(/[^\w.-]/g, '_');
  return new Response(canonical, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
}
