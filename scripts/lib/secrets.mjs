import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from './progress.mjs';

/** The secrets of the two servers, generated once and kept beside the data in a file only we can read. */
export async function keepSecrets(dataDirectory) {
  const path = join(dataDirectory, 'secrets.json');
  const text = await readFile(path, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return undefined;
    throw new Refusal(`Camau cannot read its secrets in ${path} (${error.code}).`);
  });
  const kept = parse(text);
  if (kept?.sessionSecret?.length >= 32) return kept;
  const made = { sessionSecret: randomBytes(32).toString('base64url') };
  try {
    await mkdir(dataDirectory, { recursive: true });
    await writeFile(`${path}.new`, JSON.stringify(made, null, 2) + '\n', { mode: 0o600 });
    await chmod(`${path}.new`, 0o600);
    await rename(`${path}.new`, path);
  } catch (error) {
    throw new Refusal(`Camau cannot write its data directory ${dataDirectory} (${error.code}).`);
  }
  return made;
}

/** A damaged file is replaced: the only cost is that people sign in again. */
function parse(text) {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
