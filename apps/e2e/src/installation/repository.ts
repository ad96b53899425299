import { join } from 'node:path';

/** The root of this clone. */
export const repository = join(import.meta.dirname, '../../../..');

/** Where a run leaves what it wrote: logs, pictures of failures, screenshots. */
export const resultsFolder = join(repository, 'apps/e2e/results');
