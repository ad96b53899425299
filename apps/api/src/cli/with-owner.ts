import type { DataSource } from 'typeorm';
import { readConfig } from '../platform/config/config.js';
import { openOwner } from '../platform/database/data-source.js';

/** Runs `work` on the owner's connection and closes it afterwards. */
export async function withOwner<T>(work: (owner: DataSource) => Promise<T>): Promise<T> {
  const owner = await openOwner(readConfig());
  try {
    return await work(owner);
  } finally {
    await owner.destroy();
  }
}

/** Prints one line for people on standard output. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
