import { describe, expect, it, jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startTemporaryPostgres, sweepTemporaryPostgres, withClient } from './index.js';
import { isAlive, readPostmaster } from './postmaster-pid.js';

jest.setTimeout(60_000);

describe('a temporary PostgreSQL', () => {
  it('leaves nothing behind when it is stopped', async () => {
    const server = await startTemporaryPostgres();
    await withClient(server.ownerUrl, (client) => client.query('CREATE TABLE fact (n int)'));
    await server.stop();
    expect(existsSync(server.dataDirectory)).toBe(false);
  });

  it('is cleared away by the next run when its process was killed', async () => {
    const source = `import(${JSON.stringify(new URL('../dist/index.js', import.meta.url).href)})
      .then((m) => m.startTemporaryPostgres())
      .then((server) => { console.log(server.dataDirectory); setTimeout(() => process.kill(process.pid, 'SIGKILL'), 50); })`;
    const child = spawn(process.execPath, ['-e', source], { stdio: ['ignore', 'pipe', 'inherit'] });
    let directory = '';
    child.stdout.on('data', (chunk: Buffer) => (directory += chunk.toString()));
    await once(child, 'close');
    const pid = (await readPostmaster(join(directory.trim(), 'cluster')))?.pid ?? 0;
    expect(isAlive(pid)).toBe(true);
    await sweepTemporaryPostgres();
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(directory.trim())).toBe(false);
  });
});
