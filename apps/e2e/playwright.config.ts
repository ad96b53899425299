import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/browser/find-browser.js';
import type { InstallationOptions } from './src/test.js';

const { executablePath, env } = await findBrowser();

/** Journeys over both apps started for real: one installation a worker, two workers, no second try. */
export default defineConfig<InstallationOptions>({
  testDir: 'src',
  testMatch: '**/*.spec.ts',
  testIgnore: 'screenshots/**',
  outputDir: 'results/artifacts',
  globalSetup: './src/installation/template-database.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  maxFailures: 12,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, env: { ...(process.env as Record<string, string>), ...env } },
  },
});
