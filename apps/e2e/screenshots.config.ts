import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.js';

/** Pictures of every page for people to look at; no test. */
export default defineConfig(journeys, { testDir: 'src/screenshots', testIgnore: [], maxFailures: 0 });
