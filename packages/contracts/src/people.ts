import { SCOPE_KINDS, USER_ACTIONS, USER_STATES } from '@camau/domain';
import { z } from 'zod';
import { asAtQueryShape, pageQueryShape } from './paging.js';
import { roleSchema } from './sessions.js';
import { bilingualTextSchema, businessDateSchema, instantSchema, languageSchema, plainWords, words } from './texts.js';

export const userStateSchema = z.enum(USER_STATES).meta({ id: 'UserState' });
export const userActionSchema = z.enum(USER_ACTIONS).meta({ id: 'UserAction' });
export const scopeKindSchema = z.enum(SCOPE_KINDS).meta({ id: 'ScopeKind' });

const code = (longest: number) => z.string().min(1, { error: 'required' }).max(longest, { error: 'too_long' });

/** Filters of the list of users: words of the post or the e-mail, a role held today, a force's slug, a state. */
export const userQuerySchema = z.strictObject({
  q: plainWords(100).optional(),
  role: roleSchema.optional(),
  force: z.string().max(80, { error: 'too_long' }).optional(),
  state: userStateSchema.optional(),
  ...pageQueryShape,
  ...asAtQueryShape,
});
export type UserQuery = z.infer<typeof userQuerySchema>;

/** A role at one place: a force, a body, or (both null) the whole programme. */
const heldRoleShape = {
  programme: z.string(),
  role: roleSchema,
  forceSlug: z.string().nullable(),
  forceName: bilingualTextSchema.nullable(),
  bodyCode: z.string().nullable(),
  bodyName: bilingualTextSchema.nullable(),
};
export const heldRoleSchema = z.object(heldRoleShape).meta({ id: 'HeldRole' });
export type HeldRole = z.infer<typeof heldRoleSchema>;

const userShape = {
  id: z.string(),
  email: z.string(),
  post: bilingualTextSchema,
  /** code of a body of the programme, or a name in words */
  employer: z.string(),
  /** the body's name when `employer` is a code of one */
  employerName: bilingualTextSchema.nullable(),
  language: languageSchema,
  state: userStateSchema,
  version: z.number().int(),
};

export const userListItemSchema = z
  .object({
    ...userShape,
    /** in force today */
    roles: z.array(heldRoleSchema),
  })
  .meta({ id: 'UserListItem' });
export type UserListItem = z.infer<typeof userListItemSchema>;

export const userListSchema = z
  .object({
    items: z.array(userListItemSchema),
    nextCursor: z.string().nullable(),
    total: z.number().int(),
    today: businessDateSchema,
  })
  .meta({ id: 'UserList' });
export type UserList = z.infer<typeof userListSchema>;

export const userGrantSchema = z
  .object({
    id: z.string(),
    ...heldRoleShape,
    startsOn: businessDateSchema,
    endsOn: businessDateSchema.nullable(),
    state: z.enum(['coming', 'in_force', 'ended', 'withdrawn']),
    canEnd: z.boolean(),
  })
  .meta({ id: 'UserGrant' });
export type UserGrant = z.infer<typeof userGrantSchema>;

/** E-mails about an account, each with one link. */
export const ACCOUNT_EMAIL_KINDS = ['invitation', 'password_reset', 'password_changed'] as const;
export const EMAIL_KINDS = [...ACCOUNT_EMAIL_KINDS, 'report_chase'] as const;
export const EMAIL_STATES = ['waiting', 'sent', 'failed', 'expired'] as const;
/** Why a message has not gone: what the mail server, or the way to it, said. */
export const EMAIL_FAILURES = ['unreachable', 'not_let_in', 'address_refused', 'refused', 'unknown'] as const;

const emailShape = {
  id: z.string(),
  kind: z.enum(EMAIL_KINDS),
  state: z.enum(EMAIL_STATES),
  queuedAt: instantSchema,
  sentAt: instantSchema.nullable(),
  attempts: z.number().int(),
  failure: z.enum(EMAIL_FAILURES).nullable(),
};
export const userEmailSchema = z.object(emailShape).meta({ id: 'UserEmail' });
export type UserEmail = z.infer<typeof userEmailSchema>;

/** One thing that was done to or by a user: an action and what its sentence needs. */
export const userEventSchema = z
  .object({
    at: instantSchema,
    by: bilingualTextSchema.nullable(),
    action: z.string(),
    facts: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'UserEvent' });
export type UserEvent = z.infer<typeof userEventSchema>;

export const userSchema = z
  .object({
    ...userShape,
    suspendedAt: instantSchema.nullable(),
    isSelf: z.boolean(),
    grants: z.array(userGrantSchema),
    sessions: z.object({ open: z.number().int(), lastSignedInAt: instantSchema.nullable() }),
    /** the latest messages to this user, without their text */
    emails: z.array(userEmailSchema),
    /** newest first */
    history: z.array(userEventSchema),
    allowedActions: z.array(userActionSchema),
    today: businessDateSchema,
  })
  .meta({ id: 'User' });
export type User = z.infer<typeof userSchema>;

const detailsShape = {
  email: plainWords(254).pipe(z.string().trim().min(1, { error: 'required' })),
  post: bilingualTextSchema,
  employer: plainWords(120).pipe(z.string().trim().min(1, { error: 'required' })),
  language: languageSchema,
};

/** A grant to give: forces by slug, bodies by code; neither is the whole programme. Both days are included. */
export const newGrantSchema = z
  .strictObject({
    programme: code(80),
    role: roleSchema,
    forces: z.array(code(80)).max(100).default([]),
    bodies: z.array(code(40)).max(100).default([]),
    startsOn: businessDateSchema,
    endsOn: businessDateSchema.nullable().default(null),
  })
  .meta({ id: 'NewGrant' });
export type NewGrant = z.output<typeof newGrantSchema>;

/** A user to add, with a first role; an invitation to set a password goes by e-mail unless told otherwise. */
export const newUserSchema = z
  .strictObject({ ...detailsShape, grant: newGrantSchema.optional(), invite: z.boolean().default(true) })
  .meta({ id: 'NewUser' });
export type NewUser = z.output<typeof newUserSchema>;

export const userChangeSchema = z.strictObject(detailsShape).meta({ id: 'UserChange' });
export type UserChange = z.output<typeof userChangeSchema>;

/** The last day of a grant; null takes a last day away. Yesterday ends it at once. */
export const grantEndSchema = z.strictObject({ endsOn: businessDateSchema.nullable() }).meta({ id: 'GrantEnd' });
export type GrantEnd = z.output<typeof grantEndSchema>;

export const suspensionSchema = z
  .strictObject({ reason: words(1000).pipe(z.string().trim().min(1, { error: 'required' })) })
  .meta({ id: 'Suspension' });
export type Suspension = z.output<typeof suspensionSchema>;

export const reassignmentQuerySchema = z.strictObject({ to: z.uuid({ error: 'invalid' }), ...asAtQueryShape });
export type ReassignmentQuery = z.infer<typeof reassignmentQuerySchema>;
export const reassignSchema = z.strictObject({ to: z.uuid({ error: 'invalid' }) }).meta({ id: 'Reassign' });
export type Reassign = z.output<typeof reassignSchema>;

/** What will move, before it does. */
export const reassignmentSchema = z
  .object({
    from: z.object({ id: z.string(), post: bilingualTextSchema, version: z.number().int() }),
    to: z.object({ id: z.string(), post: bilingualTextSchema }),
    grants: z.array(
      z.object({
        ...heldRoleShape,
        startsOn: businessDateSchema,
        endsOn: businessDateSchema.nullable(),
        /** the successor holds the same already */
        isHeld: z.boolean(),
      }),
    ),
    /** open milestones whose owner is the leaver's post */
    milestones: z.array(z.object({ programme: z.string(), ref: z.string(), title: bilingualTextSchema })),
    /** change requests the leaver raised that wait for a decision: they stay as they were raised */
    changeRequests: z.array(z.object({ programme: z.string(), ref: z.string() })),
    today: businessDateSchema,
  })
  .meta({ id: 'Reassignment' });
export type Reassignment = z.infer<typeof reassignmentSchema>;

export const passwordResetSchema = z
  .strictObject({ email: plainWords(254).pipe(z.string().trim().min(1, { error: 'required' })) })
  .meta({ id: 'PasswordReset' });

/** The token of a link in an e-mail and the password chosen. */
export const setPasswordSchema = z
  .strictObject({
    token: z
      .string()
      .min(1, { error: 'required' })
      .max(200, { error: 'too_long' })
      .regex(/^[A-Za-z0-9_-]*$/, { error: 'invalid' }),
    password: plainWords(200),
  })
  .meta({ id: 'SetPassword' });

/** One message as it would have gone. Only where no mail server is set and never in production. */
export const outboxEmailSchema = z
  .object({
    ...emailShape,
    to: z.string(),
    language: languageSchema,
    subject: z.string(),
    text: z.string().nullable(),
  })
  .meta({ id: 'OutboxEmail' });
export const outboxSchema = z
  .object({ items: z.array(outboxEmailSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'Outbox' });
export type Outbox = z.infer<typeof outboxSchema>;
export const outboxQuerySchema = z.strictObject({ ...pageQueryShape, ...asAtQueryShape });
export type OutboxQuery = z.infer<typeof outboxQuerySchema>;
