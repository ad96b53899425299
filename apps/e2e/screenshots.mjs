/** `npm run screenshots -w @camau/e2e [-- FOLDER]`: writes pictures of every page in both languages, wide and narrow. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const folder = resolve(process.argv[2] ?? `${import.meta.dirname}/results/screenshots`);
const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
const child = spawn(process.execPath, [playwright, 'test', '--config=screenshots.config.ts'], {
  cwd: import.meta.dirname,
  env: { ...process.env, CAMAU_SCREENSHOTS: folder },
  stdio: 'inherit',
});
child.once('exit', (code) => process.exit(code ?? 1));
