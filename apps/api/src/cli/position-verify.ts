import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkFrozenFiles, type FileFault } from '@camau/domain';
import { CommandError } from './command-error.js';
import { say } from './with-owner.js';

const FAULTS: Readonly<Record<FileFault, string>> = {
  not_a_position: 'is not a position as Camau gives it to be downloaded',
  not_canonical: 'has been written anew: its text is not the canonical one that was hashed',
  sequence_broken: 'does not follow the position before it: one is missing',
  hash_differs: 'does not have its hash',
  previous_differs: 'names another hash than that of the position before it',
  document_unreadable: 'cannot be read',
  document_differs_from_row: 'says another place in the chain',
};

/** `camau position verify FILE…`: checks downloaded positions with no database; says each hash, fails on the first fault. */
export async function verifyPositions(paths: readonly string[], { sha256 }: { sha256?: string }): Promise<void> {
  if (sha256 !== undefined && paths.length > 1) throw new CommandError('--sha256 goes with one file.');
  const given = await Promise.all(paths.map(async (path) => ({ name: basename(path), text: await readText(path) })));
  const { files, fault } = checkFrozenFiles(given, sha256Of);
  for (const file of files) {
    const before = file.previousSha256 === null ? 'the first of its programme' : `after ${file.previousSha256}`;
    say(`${file.name}: ${file.cycle}, version ${file.version}, number ${file.sequence} in the chain, ${before}`);
    say(`  SHA-256 ${file.sha256}`);
  }
  if (fault !== null) throw new CommandError(`${fault.name} ${FAULTS[fault.code]}.`);
  if (sha256 !== undefined && files[0]?.sha256 !== sha256.trim().toLowerCase()) {
    throw new CommandError(
      `${given[0]!.name} does not have the hash given: it is another text than the one that was frozen.`,
    );
  }
  say(files.length > 1 ? `The ${files.length} positions are whole and follow one another.` : 'The position is whole.');
}

/** The file's text exactly; one that is not UTF-8 was not downloaded from Camau. */
async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => {
    throw new CommandError(`${path} cannot be read.`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CommandError(`${basename(path)} ${FAULTS.not_a_position}.`);
  }
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
