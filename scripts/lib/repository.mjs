import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The top folder of this clone, without a slash at the end. */
export const repository = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** A path inside the clone. */
export const inRepository = (...parts) => join(repository, ...parts);
