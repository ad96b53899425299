import { chromium } from '@playwright/test';
const [, , email, langs, ...paths] = process.argv;
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
for (const width of [1280, 375])
  for (const lang of langs.split(',')) {
    const c = await b.newContext({ viewport: { width, height: 900 }, baseURL: 'http://127.0.0.1:3900' });
    await c.addCookies([{ name: 'camau-language', value: lang, url: 'http://127.0.0.1:3900' }]);
    const p = await c.newPage();
    if (email !== '-') {
      await p.goto('/sign-in');
      await p.fill('input[name=email]', email);
      await p.fill('input[name=password]', 'camau-demo-2019');
      await p.click('form:has(input[name=password]) button');
      await p.waitForLoadState('networkidle');
    }
    for (const path of paths) {
      const r = await p.goto(path);
      await p.waitForLoadState('networkidle');
      const name = `${email.split('@')[0]}-${path.replace(/[^a-z0-9]+/gi, '_')}-${lang}-${width}`;
      await p.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true });
      const sw = await p.evaluate(() => document.documentElement.scrollWidth);
      console.log(r.status(), name, sw > width ? 'OVERFLOW ' + sw : '');
    }
    await c.close();
  }
await b.close();
