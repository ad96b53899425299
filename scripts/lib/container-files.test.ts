import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Service {
  readonly image?: string;
  readonly build?: { readonly dockerfile: string };
  readonly healthcheck?: { readonly test?: string[]; readonly disable?: boolean };
  readonly ports?: string[];
  readonly restart?: string;
  readonly depends_on?: Record<string, { readonly condition: string }>;
}

const root = join(import.meta.dirname, '../..');
const text = await readFile(join(root, 'docker-compose.yml'), 'utf8');
const { services } = parse(text, { merge: true }) as { services: Record<string, Service> };
const everyService = Object.entries(services);

describe('docker-compose.yml', () => {
  it('brings the database, the API, the web server and a mail catcher', () => {
    expect(Object.keys(services)).toEqual(['postgres', 'setup', 'api', 'web', 'mail']);
    expect(services['postgres']?.image).toBe('postgres:18');
  });

  it.each(everyService)('%s has a health check, unless it runs once', (_name, service) => {
    if (service.restart === 'no') expect(service.healthcheck).toEqual({ disable: true });
    else expect(service.healthcheck?.test?.[0]).toBe('CMD');
  });

  it.each(everyService)('%s publishes ports to this machine only', (_name, service) => {
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it.each(everyService)('%s waits for services that exist, in a state they can reach', (_name, service) => {
    for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
      const runsOnce = services[other]?.restart === 'no';
      expect(condition).toBe(runsOnce ? 'service_completed_successfully' : 'service_healthy');
    }
  });

  it('holds no password: each comes from the environment, or nothing starts', () => {
    const secrets = text.match(/(?:PASSWORD|SECRET|postgres:\/\/\w+):[ ]?\S+/g) ?? [];
    expect(secrets.length).toBeGreaterThan(5);
    for (const secret of secrets) expect(secret).toMatch(/\$\{CAMAU_\w+:\?/);
  });
});

describe.each([...new Set(everyService.flatMap(([, { build }]) => (build ? [build.dockerfile] : [])))])(
  '%s',
  (dockerfile) => {
    it('is built in stages and ends as an ordinary user with a health check', async () => {
      const stages = (await readFile(join(root, dockerfile), 'utf8')).split(/^FROM /m).slice(1);
      expect(stages.length).toBeGreaterThan(1);
      const last = stages.at(-1) ?? '';
      expect(last).toMatch(/^USER node$/m);
      expect(last).toMatch(/^HEALTHCHECK /m);
      expect(last).toMatch(/^CMD \["node", "apps\/\w+\/\S+"\]$/m);
      expect(last).not.toMatch(/COPY (?!--from=)/);
    });
  },
);
