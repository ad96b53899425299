import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../installation/repository.js';

/** Routes that answer with no page of their own: four only do something, the others are files to keep. */
export const PAGELESS = [
  'language',
  'sign-out',
  'programmes.$programme.cycles.$cycle.closing.follow',
  'programmes.$programme.cycles.$cycle.reports.$subject.autosave.$workstream',
  'programmes.$programme.cycles.$cycle.reports.$subject.submissions.$number.exact-text',
  'programmes.$programme.positions.$cycle.exact-text',
  'programmes.$programme.positions.$cycle.print-footer[.]css',
  'programmes.$programme.milestones[.]csv',
  'programmes.$programme.milestones[.]xlsx',
];

/** The web's routes that are pages, by the names of their folders; a frame (`a` of `a._index`) is seen with what it frames. */
export function pageRoutes(): string[] {
  const folders = readdirSync(join(repository, 'apps/web/app/routes'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const isFrame = (name: string) => folders.some((other) => other.startsWith(`${name}.`));
  return folders.filter((name) => !isFrame(name) && !PAGELESS.includes(name));
}

/** Whether an address is one of the route's: `forces.$force._index` matches `/forces/gwent`; `$` matches anything. */
export function isAddressOf(route: string, address: string): boolean {
  if (route === '$') return true;
  const segments = route.split('.').filter((segment) => !segment.startsWith('_'));
  const pattern = segments
    .map((segment) => (segment.startsWith('$') ? '[^/]+' : segment.replaceAll('-', '\\-')))
    .join('/');
  return new RegExp(`^/${pattern}$`).test(address.split('?')[0] ?? '');
}
