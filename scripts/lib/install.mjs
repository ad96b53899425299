import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Refusal, say } from './progress.mjs';
import { inRepository, repository } from './repository.mjs';

/** Installs the packages of package-lock.json when what is in node_modules differs from it. */
export async function ensureInstalled() {
  if (isInstalled(readLock('package-lock.json'), readLock('node_modules/.package-lock.json'))) return;
  say('Installing packages (a minute or two the first time)');
  await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  say('Packages installed');
}

/**
 * True when every package the lock asks for is installed in its version. Packages for other systems (optional ones) may be
 * missing. Compares contents, since times change when a clone is copied.
 */
export function isInstalled(wanted, present) {
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes('node_modules/')) return true;
    const found = present[path];
    if (!found) return entry.optional === true || entry.devOptional === true || entry.peer === true;
    return entry.link === true || found.version === entry.version;
  });
}

function readLock(path) {
  const file = inRepository(path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

async function runNpm(args) {
  const npm =
    process.env.npm_execpath && /\.c?js$/.test(process.env.npm_execpath)
      ? [process.execPath, process.env.npm_execpath]
      : ['npm'];
  const [command, ...first] = npm;
  const child = spawn(command, [...first, ...args], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: npm.length === 1 && process.platform === 'win32',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const code = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', resolve);
  });
  if (code === 0) return;
  process.stderr.write(said);
  throw new Refusal(`The packages could not be installed (npm ${args[0]} ended with ${code}): see the lines above.`);
}
