import { z } from 'zod'
import { email, id, line, paragraph } from '#lib/fields.ts'
import { roles } from '../access/schema.ts'
import { deskOutput } from '../desks/schema.ts'

export const addUserInput = z.strictObject({
  email: email(),
  name: line(200),
  role: z.enum(roles),
  deskIds: z.array(id()).max(50).default([]),
})

export const listColleaguesInput = z.strictObject({
  /** Beginnings of words of a name, in any order and without accents. */
  q: line(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(25),
})

export const colleagueList = z.strictObject({
  items: z.array(z.strictObject({ id: id(), name: z.string(), role: z.enum(roles) })),
})

/** What is changed of a user; what is not named stays. */
export const changeUserInput = z.strictObject({
  userId: id(),
  name: line(200).optional(),
  role: z.enum(roles).optional(),
  deskIds: z.array(id()).max(50).optional(),
})
export type ChangeUser = z.infer<typeof changeUserInput>

/** A one-time sign-in link, as the path after `APP_ORIGIN`; null when the answer is given again. */
const linkOutput = {
  signInPath: z.string().nullable(),
  signInExpiresAt: z.string(),
}

export const addUserOutput = z.strictObject({ userId: z.string(), ...linkOutput })

export const makeLinkOutput = z.strictObject(linkOutput)

export const userInput = z.strictObject({ userId: id() })

export const disableUserInput = z.strictObject({
  userId: id(),
  reason: paragraph(1_000).optional(),
})

export const setPasswordInput = z.strictObject({ userId: id(), password: z.string() })

export const changePasswordInput = z.strictObject({
  currentPassword: z.string().max(1_000).min(1, 'required'),
  newPassword: z.string().max(1_000).min(1, 'required'),
})

export const choosePasswordInput = z.strictObject({
  token: z.string().max(100),
  newPassword: z.string().max(1_000).min(1, 'required'),
})

/** The reader's language; null follows the browser. */
export const chooseLanguageInput = z.strictObject({
  language: z.enum(['en', 'es', 'zh-CN']).nullable(),
})

export const nothingOutput = z.strictObject({})

/** `invited`: has not chosen a password yet. */
export const userStates = ['active', 'invited', 'disabled'] as const
export type UserState = (typeof userStates)[number]

export const userOutput = z.strictObject({
  id: z.string(),
  version: z.number(),
  name: z.string(),
  email: z.string(),
  role: z.enum(roles),
  desks: z.array(deskOutput),
  state: z.enum(userStates),
  /** Instants, RFC 3339 UTC. */
  lastSignInAt: z.string().nullable(),
  disabledAt: z.string().nullable(),
})

export type UserItem = z.infer<typeof userOutput>

export const listUsersInput = z.strictObject({
  email: email().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(100),
  cursor: id().optional(),
})

export const listUsersOutput = z.strictObject({
  items: z.array(userOutput),
  nextCursor: z.string().nullable(),
  total: z.union([z.strictObject({ exact: z.number() }), z.strictObject({ atLeast: z.number() })]),
})

export const meInput = z.strictObject({})

export const meOutput = z.strictObject({
  id: z.string(),
  version: z.number(),
  name: z.string(),
  email: z.string(),
  role: z.enum(roles),
  desks: z.array(deskOutput),
  language: z.string().nullable(),
})

export type Me = z.infer<typeof meOutput>

/** What nobody would be left to do if somebody could not sign in any more. */
export const workOfUserOutput = z.strictObject({
  /** Desks where no other officer or manager may sign in, with what the caller may know of on them. */
  desks: z.array(deskOutput.extend({ agreements: z.number().int() })),
  /** What the user has begun to write, and nobody else sees. */
  drafts: z.number().int(),
})
export type WorkOfUser = z.infer<typeof workOfUserOutput>
