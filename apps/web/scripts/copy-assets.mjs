/** Copies the images the two front-end packages' styles point at into public/assets/frontend, which the build serves. */
import { cp, mkdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const target = fileURLToPath(new URL('../public/assets/frontend/images', import.meta.url));
const folderOf = (name) => path.dirname(require.resolve(`${name}/package.json`));

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
const isIcon = (file) => !/crest|crown|logotype|touch-icon/.test(path.basename(file));
await cp(path.join(folderOf('@ministryofjustice/frontend'), 'moj/assets/images'), target, {
  recursive: true,
  filter: isIcon,
});
