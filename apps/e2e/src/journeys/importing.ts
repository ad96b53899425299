import type { Page } from '@playwright/test';

export const IMPORTS = '/programmes/early-action-together/imports';

/** Cells as a spreadsheet puts them on the clipboard. */
export function pasted(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.join('\t')).join('\n');
}

/** A sheet with a row of every kind: new, changed, the same, refused. */
export const SHEET = pasted([
  [
    'Ref',
    'Title (English)',
    'Workstream',
    'Force',
    'Tier',
    'Owner (English)',
    'Baseline',
    'Forecast',
    'Reason code',
    'Reason',
    'Remarks',
  ],
  [
    'NEW-1',
    'Training for new officers begins',
    'WF',
    'Gwent Police',
    'Programme',
    'Head of training',
    '29/11/2019',
    '',
    '',
    '',
    'none',
  ],
  ['GWP-3-01', '', '', '', '', '', '', '31 January 2020', 'Recruitment', 'Two posts are still empty.', ''],
  ['GWP-4-01', '', '', '', '', '', '', '', '', '', ''],
  ['NEW 2', 'A ref with a space', 'XX', 'Gwent Police', 'Gold', '', '12/25/2019', '', '', '', ''],
]);

/** A sheet with a row whose reason looks like personal data. */
export const WARNED_SHEET = pasted([
  ['Ref', 'Forecast', 'Reason code', 'Reason'],
  ['GWP-3-01', '31 January 2020', 'Recruitment', 'Two posts are still empty: ring 07700 900123.'],
  ['GWP-4-01', '31 January 2020', 'Recruitment', 'Two posts are still empty.'],
]);

/** Pastes a sheet and comes to the page that shows what it would do; nothing is saved. */
export async function showAnImport(page: Page, sheet = SHEET): Promise<void> {
  await page.goto(IMPORTS);
  await page.locator('#paste').fill(sheet);
  await page.locator('main form[method="post"] button[type="submit"]').first().click();
  await page.waitForURL(/\/imports\/IMP-\d+$/);
}
