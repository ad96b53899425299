import { ROLES } from '@camau/domain';
import { z } from 'zod';
import { bilingualTextSchema, businessDateSchema, instantSchema, languageSchema, plainWords } from './texts.js';

export const signInSchema = z
  .strictObject({
    email: z
      .string()
      .trim()
      .min(1, { error: 'required' })
      .max(254, { error: 'too_long' })
      .regex(/^[\x21-\x7e]*$/, { error: 'invalid' }),
    password: z.string().min(1, { error: 'required' }).max(200, { error: 'too_long' }),
  })
  .meta({ id: 'SignIn' });

export const roleSchema = z.enum(ROLES).meta({ id: 'Role' });

export const grantSchema = z
  .object({
    programme: z.string(),
    role: roleSchema,
    forceSlug: z.string().nullable(),
    forceName: bilingualTextSchema.nullable(),
    bodyCode: z.string().nullable(),
    startsOn: businessDateSchema,
    endsOn: businessDateSchema.nullable(),
  })
  .meta({ id: 'Grant' });

/** The signed-in person: a post, its employing body and what it may do today. */
export const meSchema = z
  .object({
    id: z.string(),
    email: z.string(),
    post: bilingualTextSchema,
    /** code of the employing body */
    employer: z.string(),
    language: languageSchema,
    grants: z.array(grantSchema),
    /** programme slug → permission names held there today */
    permissions: z.record(z.string(), z.array(z.string())),
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof meSchema>;

export const signedInSchema = z
  .object({ token: z.string(), expiresAt: instantSchema, user: meSchema })
  .meta({ id: 'SignedIn' });
export type SignedIn = z.infer<typeof signedInSchema>;

/** Shortest password we accept: length over composition rules (NCSC guidance). */
export const PASSWORD_MINIMUM = 12;

export const changePasswordSchema = z
  .strictObject({
    currentPassword: z.string().min(1, { error: 'required' }).max(200, { error: 'too_long' }),
    newPassword: plainWords(200).refine((value) => value.length >= PASSWORD_MINIMUM, { error: 'too_short' }),
  })
  .meta({ id: 'ChangePassword' });

/** What kind of installation this is; public. */
export const installationSchema = z
  .object({
    name: z.literal('Camau'),
    version: z.string(),
    factsClock: z.object({ mode: z.enum(['system', 'demonstration']), today: businessDateSchema, now: instantSchema }),
    /** what becomes of e-mails: sent, only shown (development), or none at all */
    mail: z.enum(['sent', 'shown', 'off']),
  })
  .meta({ id: 'Installation' });
export type Installation = z.infer<typeof installationSchema>;
