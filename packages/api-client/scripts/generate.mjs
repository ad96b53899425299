// Writes src/generated/schema.ts from apps/api/openapi.json; with --check compares instead and fails when it is stale.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTypescript, { astToString } from 'openapi-typescript';

const DOCUMENT = new URL('../../../apps/api/openapi.json', import.meta.url);
const FILE = new URL('../src/generated/schema.ts', import.meta.url);

const text = `/** Generated from apps/api/openapi.json; \`npm run generate -w @camau/api-client\` writes it anew. */\n\n${astToString(await openapiTypescript(DOCUMENT))}`;
if (!process.argv.includes('--check')) {
  await writeFile(FILE, text);
} else if ((await readFile(FILE, 'utf8').catch(() => '')) !== text) {
  process.stderr.write(
    'The client types are not what apps/api/openapi.json says: run `npm run generate -w @camau/api-client`.\n',
  );
  process.exitCode = 1;
}
