import { expect, test } from '@playwright/test';
import { isAddressOf, pageRoutes } from './route-files.js';
import { VISITS } from './visits.js';

test('every page of the web has a visit', () => {
  const visited = new Set(VISITS.map(({ route }) => route));
  expect(pageRoutes().filter((route) => !visited.has(route))).toEqual([]);
});

test('every visit is of a page the web has, at an address of that page', () => {
  const routes = new Set(pageRoutes());
  expect(VISITS.filter(({ route, address }) => !routes.has(route) || !isAddressOf(route, address))).toEqual([]);
});

test('an address of another page is told apart', () => {
  expect(isAddressOf('programmes.$programme.cycles._index', '/programmes/a/cycles?asAt=2019-07-01')).toBe(true);
  expect(isAddressOf('programmes.$programme.cycles._index', '/programmes/a/cycles/2019-20-Q1')).toBe(false);
  expect(isAddressOf('_index', '/')).toBe(true);
  expect(isAddressOf('sign-in', '/')).toBe(false);
});
