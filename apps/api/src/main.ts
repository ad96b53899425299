import 'reflect-metadata';
import { createApp } from './create-app.js';
import { ConfigError, readConfig } from './platform/config/config.js';

async function main(): Promise<void> {
  const config = readConfig();
  const app = await createApp(config);
  await app.listen(config.port, config.host);
}

main().catch((error: unknown) => {
  const message = error instanceof ConfigError || error instanceof Error ? error.message : String(error);
  process.stderr.write(`The API cannot start: ${message}\n`);
  process.exit(1);
});
