import { sql } from 'drizzle-orm'
import type { Kit } from '../dialect/sqlite/kit.ts'
import { type Json, roles } from '../values.ts'
import { versionColumn } from './access.ts'

/** Users, the desks they work at, and how they come in. */
export function houseTables(kit: Kit) {
  const desks = kit.table('desks', {
    id: kit.text('id').primaryKey(),
    code: kit.text('code').notNull().unique(),
    names: kit.languageMap('names').notNull(),
    retiredAt: kit.instant('retired_at'),
    ...versionColumn(kit),
  })
  const users = kit.table('users', {
    id: kit.text('id').primaryKey(),
    role: kit.oneOf('role', roles).notNull(),
    language: kit.text('language'),
    passwordHash: kit.text('password_hash'),
    disabledAt: kit.instant('disabled_at'),
    createdAt: kit.instant('created_at').notNull(),
    ...versionColumn(kit),
  })
  // What may be erased stands here and nowhere else; entries and versions refer to it by commitment.
  const personalValues = kit.table(
    'personal_values',
    {
      id: kit.text('id').primaryKey(),
      userId: kit
        .text('user_id')
        .notNull()
        .references(() => users.id),
      field: kit.oneOf('field', ['email', 'name']).notNull(),
      value: kit.text('value').notNull(),
      salt: kit.text('salt').notNull(),
      current: kit.bool('current').notNull(),
    },
    (t) => [
      kit.index('personal_values_user').on(t.userId, t.field),
      kit.index('personal_values_value').on(t.field, t.value),
      // Two people never come in by one address.
      kit
        .uniqueIndex('personal_values_email')
        .on(t.value)
        .where(sql`field = 'email' AND "current"`),
    ],
  )
  const deskMembers = kit.table(
    'desk_members',
    {
      deskId: kit
        .text('desk_id')
        .notNull()
        .references(() => desks.id),
      userId: kit
        .text('user_id')
        .notNull()
        .references(() => users.id),
    },
    (t) => [
      kit.primaryKey({
        columns: [t.userId, t.deskId],
        name: 'desk_members_key',
      }),
      kit.index('desk_members_desk').on(t.deskId),
    ],
  )
  const sessions = kit.table(
    'sessions',
    {
      id: kit.text('id').primaryKey(),
      // Of the random text in the cookie, which itself is kept nowhere.
      tokenHash: kit.text('token_hash').notNull().unique(),
      userId: kit
        .text('user_id')
        .notNull()
        .references(() => users.id),
      startedAt: kit.instant('started_at').notNull(),
      lastSeenAt: kit.instant('last_seen_at').notNull(),
      endedAt: kit.instant('ended_at'),
      device: kit.text('device'),
    },
    (t) => [kit.index('sessions_user').on(t.userId)],
  )
  const signInDelays = kit.table('sign_in_delays', {
    account: kit.text('account').primaryKey(),
    failures: kit.int('failures').notNull(),
    lastFailureAt: kit.instant('last_failure_at').notNull(),
    openAgainAt: kit.instant('open_again_at').notNull(),
  })
  const signInLinks = kit.table(
    'sign_in_links',
    {
      tokenHash: kit.text('token_hash').primaryKey(),
      userId: kit
        .text('user_id')
        .notNull()
        .references(() => users.id),
      expiresAt: kit.instant('expires_at').notNull(),
      usedAt: kit.instant('used_at'),
    },
    (t) => [kit.index('sign_in_links_user').on(t.userId)],
  )
  const apiTokens = kit.table(
    'api_tokens',
    {
      id: kit.text('id').primaryKey(),
      tokenHash: kit.text('token_hash').notNull().unique(),
      userId: kit
        .text('user_id')
        .notNull()
        .references(() => users.id),
      createdAt: kit.instant('created_at').notNull(),
      expiresAt: kit.instant('expires_at').notNull(),
      revokedAt: kit.instant('revoked_at'),
      ...versionColumn(kit),
    },
    (t) => [kit.index('api_tokens_user').on(t.userId)],
  )
  // What somebody has begun to write, and nobody else sees: no record, and so without versions.
  const drafts = kit.table(
    'drafts',
    {
      id: kit.text('id').primaryKey(),
      userId: kit
        .text('user_id')
        .notNull()
        .references(() => users.id),
      form: kit.text('form').notNull(),
      // The record that is being changed; null for a new one.
      subjectId: kit.text('subject_id'),
      seenVersion: kit.int('seen_version'),
      // Of a new one the record that it is begun from, as its address names it.
      under: kit.text('under'),
      title: kit.text('title'),
      content: kit.json<Json>('content').notNull(),
      savedAt: kit.instant('saved_at').notNull(),
    },
    (t) => [
      kit.index('drafts_user').on(t.userId, t.savedAt),
      kit.index('drafts_form').on(t.userId, t.form, t.subjectId),
    ],
  )
  // What somebody has put off on their own desk, until a day and for a reason; nobody else sees less.
  const snoozes = kit.table(
    'snoozes',
    {
      userId: kit
        .text('user_id')
        .notNull()
        .references(() => users.id),
      subjectId: kit.text('subject_id').notNull(),
      untilDay: kit.day('until_day').notNull(),
      reason: kit.text('reason').notNull(),
      snoozedAt: kit.instant('snoozed_at').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.userId, t.subjectId], name: 'snoozes_key' }),
      kit.index('snoozes_until').on(t.userId, t.untilDay),
    ],
  )
  const registerSettings = kit.table('register_settings', {
    id: kit.text('id').primaryKey(),
    homePartyId: kit.text('home_party_id'),
    homeZone: kit.text('home_zone'),
    language: kit.text('language'),
    // The one in which sums are told; null where each currency stands for itself.
    currency: kit.text('currency'),
    ...versionColumn(kit),
  })
  // When something asks for somebody's eyes, where an administrator has set it otherwise than it ships.
  const alarmRules = kit.table('alarm_rules', {
    rule: kit.text('rule').primaryKey(),
    days: kit.int('days').notNull(),
    active: kit.bool('active').notNull(),
    ...versionColumn(kit),
  })
  return {
    desks,
    users,
    personalValues,
    deskMembers,
    sessions,
    signInDelays,
    signInLinks,
    apiTokens,
    drafts,
    snoozes,
    registerSettings,
    alarmRules,
  }
}

export type HouseTables = ReturnType<typeof houseTables>
