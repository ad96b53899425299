import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

const SKIPPED_FOLDERS = new Set([
  'node_modules',
  'dist',
  'build',
  '.turbo',
  'coverage',
  'results',
  'test-results',
  'e2e',
  'benchmarks',
]);
/** What a build itself copies into the sources. */
const GENERATED = /^apps[\\/]web[\\/]public[\\/]assets[\\/]frontend$/;
const SKIPPED_FILES = /\.test\.tsx?$|\.tsbuildinfo$|\.md$/;

/**
 * A hash over path, size and time of every file a build reads: equal hashes mean nothing was touched since. Only decides
 * whether turbo, which hashes contents, is asked at all.
 */
export async function stampSources(root, entries) {
  const hash = createHash('sha256');
  for (const entry of entries) {
    for (const line of (await linesOf(root, join(root, entry))).sort()) hash.update(line);
  }
  return hash.digest('hex');
}

async function linesOf(root, path) {
  const found = await stat(path).catch(() => undefined);
  if (!found || GENERATED.test(relative(root, path))) return [];
  if (!found.isDirectory()) return [`${relative(root, path)} ${found.size} ${found.mtimeMs}\n`];
  const inside = await readdir(path, { withFileTypes: true });
  const kept = inside.filter((entry) =>
    entry.isDirectory() ? !SKIPPED_FOLDERS.has(entry.name) : !SKIPPED_FILES.test(entry.name),
  );
  return (await Promise.all(kept.map((entry) => linesOf(root, join(path, entry.name))))).flat();
}
