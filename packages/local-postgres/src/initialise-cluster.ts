import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { chown, lchown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries.js';
import { LocalPostgresError } from './local-postgres-error.js';
import { serverEnvironment, type ServerAccount } from './server-account.js';

interface Cluster {
  readonly binaries: Binaries;
  readonly account: ServerAccount;
  readonly dataDirectory: string;
  readonly cluster: string;
  readonly superuserPassword: string;
  readonly durable: boolean;
}

/**
 * Makes the cluster's files unless they exist: UTF-8, the built-in C.UTF-8 locale (same order on every machine), SCRAM for
 * every connection. Works in a folder beside and renames it, so an interrupted run leaves nothing that looks whole.
 * Returns true when it made them. Refuses files of another major version of PostgreSQL.
 */
export async function initialiseCluster(cluster: Cluster): Promise<boolean> {
  const version = await readFile(join(cluster.cluster, 'PG_VERSION'), 'utf8').catch(() => undefined);
  const major = cluster.binaries.version.split('.')[0];
  if (version !== undefined) {
    if (version.trim() === major) {
      await handOver(cluster.cluster, cluster.account);
      return false;
    }
    throw new LocalPostgresError(
      `The data in ${cluster.dataDirectory} was written by PostgreSQL ${version.trim()} and this is ${major}: move it away, or set CAMAU_DATA_DIR.`,
    );
  }
  if (await stat(cluster.cluster).catch(() => undefined)) {
    throw new LocalPostgresError(
      `${cluster.cluster} is not a readable PostgreSQL data folder: move it away, or set CAMAU_DATA_DIR.`,
    );
  }
  await makeBeside(cluster);
  return true;
}

async function makeBeside({
  binaries,
  account,
  dataDirectory,
  cluster,
  superuserPassword,
  durable,
}: Cluster): Promise<void> {
  const partial = `${cluster}.new`;
  const passwordFile = join(dataDirectory, `.initdb-${randomBytes(6).toString('hex')}`);
  await rm(partial, { recursive: true, force: true });
  await prepareFolder(partial, account);
  await writeFile(passwordFile, superuserPassword + '\n', { mode: 0o600 });
  try {
    if (account) await chown(passwordFile, account.uid, account.gid);
    await runInitdb(binaries, account, [
      `--pgdata=${partial}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ]);
    await rename(partial, cluster);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(partial, { recursive: true, force: true });
  }
}

async function prepareFolder(directory: string, account: ServerAccount): Promise<void> {
  await mkdir(directory, { mode: 0o700 });
  if (account) await chown(directory, account.uid, account.gid);
}

/** A clone copied by root has cluster files of root's, which the server's user cannot open: gives them over. */
async function handOver(cluster: string, account: ServerAccount): Promise<void> {
  if (!account || (await stat(cluster)).uid === account.uid) return;
  for (const entry of await readdir(cluster, { recursive: true }))
    await lchown(join(cluster, entry), account.uid, account.gid);
  await chown(cluster, account.uid, account.gid);
}

function runInitdb(binaries: Binaries, account: ServerAccount, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(binaries.initdb, args, {
      ...account,
      cwd: account ? '/' : undefined,
      env: serverEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
      windowsHide: true,
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    child.once('error', (error) => reject(new LocalPostgresError(`PostgreSQL could not be set up: ${error.message}.`)));
    child.once('close', (code) => {
      const why = said.split('\n').find((line) => line.startsWith('initdb: error:')) ?? said.split('\n')[0] ?? '';
      if (code === 0) resolve();
      else
        reject(
          new LocalPostgresError(
            `PostgreSQL could not be set up: ${why.replace('initdb: error: ', '').trim() || `initdb ended with ${code}`}.`,
          ),
        );
    });
  });
}
