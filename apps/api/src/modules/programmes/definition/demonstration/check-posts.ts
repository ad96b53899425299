import type { Report } from '../definition-error.js';
import type { ProgrammeDefinition } from '../programme-definition.js';
import { type DemonstrationPost, POSTS_FILE } from './posts.schema.js';

/** Keys and addresses that repeat, bodies and forces that are not in the programme, scopes that do not fit the role. */
export function checkPosts(posts: readonly DemonstrationPost[], definition: ProgrammeDefinition, report: Report): void {
  const forces = new Set(definition.forces.map(({ code }) => code));
  const bodies = new Set(definition.bodies.map(({ code }) => code));
  posts.forEach((post, index) => {
    const wrong = (path: PropertyKey[], message: string) => report(POSTS_FILE, ['posts', index, ...path], message);
    const earlier = posts.slice(0, index);
    if (earlier.some(({ key }) => key === post.key)) wrong(['key'], `${post.key} is used twice`);
    if (earlier.some(({ email }) => email === post.email)) wrong(['email'], `${post.email} is used twice`);
    if (!bodies.has(post.body)) wrong(['body'], `no body has the code ${post.body}`);
    if (post.to && post.to < post.from) wrong(['to'], `must not be before ${post.from}`);
    if (post.scope.kind === 'forces') {
      post.scope.forces.forEach(
        (code, at) => forces.has(code) || wrong(['scope', 'forces', at], `no force has the code ${code}`),
      );
    }
    if (post.scope.kind === 'bodies') {
      post.scope.bodies.forEach(
        (code, at) => bodies.has(code) || wrong(['scope', 'bodies', at], `no body has the code ${code}`),
      );
    }
    const needed = NEEDED_SCOPE[post.role];
    if (needed && post.scope.kind !== needed) wrong(['scope', 'kind'], `must be ${needed} for ${post.role}`);
  });
}

const NEEDED_SCOPE: Partial<Record<DemonstrationPost['role'], DemonstrationPost['scope']['kind']>> = {
  force_lead: 'forces',
  force_deputy: 'forces',
  partner_lead: 'bodies',
};
