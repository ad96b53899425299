import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { FoundBrowser } from './found-browser.js';
import { unpackChromium } from './unpack-chromium.js';

const FOUND = 'CAMAU_FOUND_BROWSER';
const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder ? [join(folder, 'Google/Chrome/Application/chrome.exe')] : [],
  ),
};

/**
 * The browser of a run: the one CHROME_PATH names, else an installed Chrome or Chromium that answers, else the Chromium of
 * the npm package, unpacked. Nothing is fetched. Found once and handed to the workers through the environment.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const known = process.env[FOUND];
  if (known) return JSON.parse(known) as FoundBrowser;
  const found = await search();
  process.env[FOUND] = JSON.stringify(found);
  return found;
}

async function search(): Promise<FoundBrowser> {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (await answers(given)) return { executablePath: given, env: {} };
    throw new Error(`CHROME_PATH names ${given}, which is not a browser that runs.`);
  }
  for (const place of [...inPath(), ...(PLACES[process.platform] ?? [])]) {
    if (await answers(place)) return { executablePath: place, env: {} };
  }
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
  throw new Error('No Chrome or Chromium is installed: install one, or set CHROME_PATH to its program.');
}

function inPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** NB: some systems install a stub of this name that only says where to get the browser. */
async function answers(program: string): Promise<boolean> {
  try {
    await access(program, constants.X_OK);
    if (process.platform !== 'linux') return true;
    const { stdout } = await promisify(execFile)(program, ['--version'], { timeout: 20_000 });
    return /\d+\.\d+/.test(stdout);
  } catch {
    return false;
  }
}
