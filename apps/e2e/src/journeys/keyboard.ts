import { expect, type Locator, type Page } from '@playwright/test';

const FURTHEST = 150;

/** Presses Tab until the element has the focus, and sees that the focus shows. Fails when it is never reached. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < FURTHEST; presses += 1) {
    await page.keyboard.press('Tab');
    const isThere = await target.evaluate((element) => element === document.activeElement);
    if (!isThere) continue;
    await expect(target).toHaveCSS('outline-style', /solid|auto|dashed|dotted/);
    return;
  }
  throw new Error(`The Tab key never reaches ${String(target)}.`);
}

/** Tabs to a link or a button and presses Enter. */
export async function tabAndEnter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Tabs to a field and types in place of what it holds. */
export async function tabAndType(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

/** Tabs into a group of radios, then moves with the arrow until the one wanted is chosen. */
export async function tabAndChoose(page: Page, group: Locator, name: string): Promise<void> {
  const radios = group.getByRole('radio');
  const checked = group.getByRole('radio', { checked: true });
  await tabTo(page, (await checked.count()) > 0 ? checked : radios.first());
  const wanted = group.getByRole('radio', { name, exact: true });
  for (let presses = await radios.count(); presses > 0 && !(await wanted.isChecked()); presses -= 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toBeChecked();
}
