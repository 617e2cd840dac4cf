import { sql } from 'drizzle-orm'
import type { Kit } from '../dialect/sqlite/kit.ts'
import { type Json, levels } from '../values.ts'

/** What was changed, by whom, when and why; and each record's content after each change. */
export function auditTables(kit: Kit) {
  const auditEntries = kit.table(
    'audit_entries',
    {
      seq: kit.int('seq').primaryKey(),
      at: kit.instant('at').notNull(),
      actorKind: kit.oneOf('actor_kind', ['user', 'operator', 'linkHolder']).notNull(),
      actorId: kit.text('actor_id'),
      event: kit.text('event').notNull(),
      outcome: kit.oneOf('outcome', ['done', 'refused']).notNull(),
      subjectKind: kit.text('subject_kind'),
      subjectId: kit.text('subject_id'),
      agreementId: kit.text('agreement_id'),
      deskId: kit.text('desk_id'),
      level: kit.oneOf('level', levels).notNull(),
      reason: kit.text('reason'),
      requestId: kit.text('request_id'),
      before: kit.json<Json>('before'),
      after: kit.json<Json>('after'),
      // Of a refusal its code and fields; of a reading the records that were shown; of an export its filters.
      details: kit.json<Json>('details'),
      leafHash: kit.text('leaf_hash').notNull(),
    },
    (t) => [
      kit.index('audit_entries_subject').on(t.subjectId, t.seq),
      kit.index('audit_entries_agreement').on(t.agreementId, t.seq),
      kit.index('audit_entries_actor').on(t.actorId, t.seq),
      kit.index('audit_entries_event').on(t.event, t.seq),
      kit.index('audit_entries_at').on(t.at, t.seq),
      // Few, and looked for among millions.
      kit.index('audit_entries_refused').on(t.seq).where(sql`outcome = 'refused'`),
    ],
  )
  const versions = kit.table(
    'versions',
    {
      subjectId: kit.text('subject_id').notNull(),
      fromSeq: kit.int('from_seq').notNull(),
      toSeq: kit.int('to_seq'),
      subjectKind: kit.text('subject_kind').notNull(),
      agreementId: kit.text('agreement_id'),
      deskId: kit.text('desk_id'),
      level: kit.oneOf('level', levels).notNull(),
      content: kit.json<Json>('content').notNull(),
    },
    (t) => [
      kit.primaryKey({
        columns: [t.subjectId, t.fromSeq],
        name: 'versions_key',
      }),
      kit.uniqueIndex('versions_current').on(t.subjectId).where(sql`to_seq IS NULL`),
      kit.index('versions_agreement').on(t.agreementId, t.fromSeq),
    ],
  )
  const idempotencyKeys = kit.table(
    'idempotency_keys',
    {
      actorId: kit.text('actor_id').notNull(),
      key: kit.text('key').notNull(),
      requestHash: kit.text('request_hash').notNull(),
      answer: kit.json<Json>('answer'),
      answeredAt: kit.instant('answered_at').notNull(),
    },
    (t) => [
      kit.primaryKey({
        columns: [t.actorId, t.key],
        name: 'idempotency_keys_key',
      }),
      kit.index('idempotency_keys_age').on(t.answeredAt),
    ],
  )
  return { auditEntries, versions, idempotencyKeys }
}
