import { randomBytes } from 'node:crypto';
import {
  checkGrantScope,
  isEmailAddress,
  parseBusinessDate,
  ROLES,
  type BilingualText,
  type Role,
} from '@camau/domain';
import { problemDocument } from '../platform/problems/problem-texts.js';
import { loadUsers, type GrantScope } from '../modules/programmes/loading/load-users.js';
import { Passwords } from '../platform/sessions/passwords.js';
import { CommandError } from './command-error.js';
import { say, withOwner } from './with-owner.js';

/** Options of `camau user add`, as commander gives them. */
export interface UserAddOptions {
  readonly programme: string;
  readonly email: string;
  readonly titleEn?: string;
  readonly titleCy?: string;
  readonly body: string;
  readonly role: string;
  readonly forces?: string;
  readonly bodies?: string;
  readonly from: string;
  readonly to?: string;
  readonly language: string;
}

/** `camau user add`: adds one post with one role, and prints its first password once. */
export async function addUser(options: UserAddOptions): Promise<void> {
  const { email, body, from, to, programme } = options;
  if (!isEmailAddress(email)) throw new CommandError(`${email} is not an e-mail address.`);
  for (const date of [from, to])
    if (date !== undefined && parseBusinessDate(date) === null)
      throw new CommandError(`${date} is not a date: write it as YYYY-MM-DD.`);
  const language = options.language;
  if (language !== 'en' && language !== 'cy') throw new CommandError('The language is en or cy.');
  const password = randomBytes(15).toString('base64url');
  const user = {
    email,
    title: titleOf(options),
    body,
    role: roleOf(options.role),
    scope: scopeOf(options, roleOf(options.role)),
    from,
    to,
    language,
  } as const;
  const hash = await new Passwords().hash(password);
  const added = await withOwner((owner) => loadUsers(owner, programme, [user], hash));
  if (added === 0) throw new CommandError(`There is already a user ${email}.`);
  say(`Added ${email}. First password, shown only now: ${password}`);
}

function roleOf(role: string): Role {
  const found = ROLES.find((each) => each === role);
  if (found === undefined) throw new CommandError(`${role} is not a role; roles are ${ROLES.join(', ')}.`);
  return found;
}

function titleOf({ titleEn, titleCy }: UserAddOptions): BilingualText {
  if (titleEn === undefined && titleCy === undefined)
    throw new CommandError('The post needs a title: --title-en, --title-cy or both.');
  if (titleEn !== undefined && titleCy !== undefined)
    return { en: titleEn, cy: titleCy, original: 'both', otherState: 'checked' };
  return {
    en: titleEn ?? null,
    cy: titleCy ?? null,
    original: titleEn === undefined ? 'cy' : 'en',
    otherState: 'missing',
  };
}

/** The scope, by the same rule as the administrator's page. */
function scopeOf({ forces, bodies }: UserAddOptions, role: Role): GrantScope {
  const codes = (list: string): string[] => list.split(',').map((code) => code.trim());
  if (forces !== undefined && bodies !== undefined)
    throw new CommandError('A grant reaches forces or bodies, not both.');
  const asked = {
    forces: forces === undefined ? [] : codes(forces),
    bodies: bodies === undefined ? [] : codes(bodies),
  };
  const [refused] = problemDocument('unprocessable', checkGrantScope(role, asked), '', 'en').problems;
  if (refused !== undefined) throw new CommandError(`${refused.text}.`);
  if (forces !== undefined) return { kind: 'forces', forces: asked.forces };
  return bodies === undefined ? { kind: 'programme' } : { kind: 'bodies', bodies: asked.bodies };
}
