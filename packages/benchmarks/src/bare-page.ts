import { createElement as h, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';

/** A row of the list as the statement answers it. */
export interface Item {
  readonly ref: string;
  readonly title: { readonly en: string };
  readonly force: string;
  readonly workstream: string;
  readonly tier: string;
  readonly baselineOn: string;
  readonly forecastOn: string;
  readonly slip: number;
  readonly status: string;
}

const HEAD = ['Milestone', 'Force', 'Workstream', 'Tier', 'Baseline', 'Forecast', 'Slip', 'Status'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * The list's rows as a bare React page: one table with the cells a reader of our page sees (a link, dates and slip in words, a
 * status with its shape), English alone, without frame, filters, translator, router or what a browser would go on with.
 */
export function renderBarePage(items: readonly Item[], names: ReadonlyMap<string, string>): string {
  return `<!doctype html>${renderToString(h(BarePage, { items, names }))}`;
}

interface Rows {
  readonly items: readonly Item[];
  readonly names: ReadonlyMap<string, string>;
}

function BarePage({ items, names }: Rows): ReactElement {
  const head = HEAD.map((words) => h('th', { key: words, scope: 'col', className: 'govuk-table__header' }, words));
  const rows = items.map((item) => h(BareRow, { key: item.ref, item, names }));
  const table = h('table', { className: 'govuk-table' }, h('thead', null, h('tr', null, head)), h('tbody', null, rows));
  return h('html', { lang: 'en' }, h('body', null, table));
}

function BareRow({ item, names }: { item: Item; names: Rows['names'] }): ReactElement {
  const href = `/programmes/benchmark/forces/${item.force}/milestones/${item.ref}`;
  const cells = [
    names.get(item.force),
    names.get(item.workstream),
    item.tier,
    h('time', { dateTime: item.baselineOn }, inWords(item.baselineOn)),
    h('time', { dateTime: item.forecastOn }, inWords(item.forecastOn)),
    item.slip < 0 ? `${-item.slip} working days early` : `${item.slip} working days late`,
    h(BareStatus, { status: item.status }),
  ];
  const link = h(
    'a',
    { className: 'govuk-link', href },
    h('span', null, item.ref),
    ' ',
    h('span', null, item.title.en),
  );
  return h(
    'tr',
    { className: 'govuk-table__row' },
    h('th', { scope: 'row', className: 'govuk-table__header' }, link),
    cells.map((cell, index) => h('td', { key: index, className: 'govuk-table__cell' }, cell)),
  );
}

function BareStatus({ status }: { status: string }): ReactElement {
  const shape = h('svg', { viewBox: '0 0 16 16', width: 16, height: 16 }, h('circle', { cx: 8, cy: 8, r: 7 }));
  return h('span', { className: `camau-status camau-status--${status}` }, shape, h('span', null, status));
}

function inWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[month! - 1]} ${year}`;
}
