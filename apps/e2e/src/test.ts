import { expect, test as base, type BrowserContext } from '@playwright/test';
import { createTranslator, type Language, type Translator } from '@camau/i18n';
import { startInstallation, type Installation } from './installation/installation.js';
import { PASSWORD, POSTS, type Post } from './posts.js';

/** What a test may ask of its installation. */
export interface InstallationOptions {
  /** language the pages are asked for in */
  language: Language;
  /** `own`: the test changes facts, so it begins with the demonstration's and leaves its own behind */
  facts: 'shared' | 'own';
}

interface TestFixtures extends InstallationOptions {
  /** the sentences of the test's language */
  words: Translator;
  /** makes the page's browser somebody signed in; the page that is open, if any, does not know it yet */
  signInAs: (post: Post) => Promise<void>;
  prepared: void;
}

interface WorkerFixtures {
  worker: WorkerInstallation;
  installation: Installation;
}

/** The worker's installation, and what its tests have done to it. */
interface WorkerInstallation {
  readonly installation: Installation;
  readonly cookies: Map<Post, Awaited<ReturnType<BrowserContext['cookies']>>>;
  hasOwnFacts: boolean;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  language: ['en', { option: true }],
  facts: ['shared', { option: true }],
  worker: [
    async ({ browserName }, use, { workerIndex }) => {
      const installation = await startInstallation(`${browserName}_${workerIndex}`);
      await use({ installation, cookies: new Map(), hasOwnFacts: false });
      await installation.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  installation: [({ worker }, use) => use(worker.installation), { scope: 'worker' }],
  prepared: [
    async ({ worker, facts }, use) => {
      if (worker.hasOwnFacts) {
        await worker.installation.restore();
        worker.cookies.clear();
      }
      worker.hasOwnFacts = facts === 'own';
      await use();
    },
    { auto: true, timeout: 60_000 },
  ],
  baseURL: ({ installation }, use) => use(installation.webUrl),
  words: ({ language }, use) => use(createTranslator(language)),
  context: async ({ context, installation, language }, use) => {
    const faults = collectFaults(context);
    await context.addCookies([{ name: 'camau-language', value: language, url: installation.webUrl }]);
    await use(context);
    expect(faults).toEqual([]);
  },
  signInAs: async ({ context, installation, worker }, use) => {
    await use(async (post) => {
      const known = worker.cookies.get(post);
      if (known) return context.addCookies(known);
      await sendSignIn(context, installation.webUrl, post);
      const cookies = await context.cookies();
      worker.cookies.set(
        post,
        cookies.filter(({ name }) => name === 'camau-session'),
      );
    });
  },
});

/** Sends the sign-in form without opening its page: that page has journeys of its own. */
async function sendSignIn(context: BrowserContext, webUrl: string, post: Post): Promise<void> {
  const form = { email: POSTS[post], password: PASSWORD };
  const answer = await context.request.post(`${webUrl}/sign-in`, {
    form,
    headers: { origin: webUrl },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(302);
}

/** What pages throw or complain of, hydration and content security policy included; an answer of 4xx or 5xx is no fault of a page. */
function collectFaults(context: BrowserContext): string[] {
  const faults: string[] = [];
  context.on('weberror', (fault) => {
    faults.push(fault.error().message);
  });
  context.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !text.startsWith('Failed to load resource')) faults.push(text);
  });
  return faults;
}

export { expect };
