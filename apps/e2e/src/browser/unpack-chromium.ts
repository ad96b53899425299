import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { repository } from '../installation/repository.js';
import type { FoundBrowser } from './found-browser.js';

const PACKAGE = '@sparticuz/chromium';

/**
 * The Chromium of the npm package, unpacked once per version with its libraries and fonts. Two runs at once unpack apart and
 * the first to finish wins.
 */
export async function unpackChromium(): Promise<FoundBrowser> {
  const folder = join(await cacheFolder(), `chromium-${await packageVersion()}`);
  if (!(await exists(folder))) await unpackInto(folder);
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  return { executablePath: join(folder, 'chromium'), env };
}

/**
 * NB: the package unpacks into the system's temporary folder, and its libraries only where it believes to be a Lambda; it is
 * run in a process of its own that believes both.
 */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}-`);
  try {
    const script = `import('${PACKAGE}').then(({ default: chromium }) => chromium.executablePath())`;
    await promisify(execFile)(process.execPath, ['-e', script], {
      cwd: import.meta.dirname,
      env: { ...process.env, NODE_OPTIONS: '', TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    });
    await writeFile(join(unfinished, 'fonts.conf'), fontsConfiguration(folder));
    await rename(unfinished, folder).catch(async (error: unknown) => {
      if (!(await exists(folder))) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

/** Beside the packages, so that it goes with them; the temporary folder when they may not be written. */
async function cacheFolder(): Promise<string> {
  const folder = join(repository, 'node_modules/.cache/camau');
  const made = await mkdir(folder, { recursive: true }).then(
    () => true,
    () => false,
  );
  return made ? folder : join(tmpdir(), 'camau-cache');
}

async function packageVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve(PACKAGE);
  const text = await readFile(join(dirname(entry), '../../package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
