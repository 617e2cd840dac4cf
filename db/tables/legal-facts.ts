import type { Kit } from '../dialect/sqlite/kit.ts'
import { versionColumn } from './access.ts'
import type { AgreementTables } from './agreements.ts'
import { type Json, sides } from '../values.ts'

/** The events and clauses that an agreement's law is derived from, and where its facts were read. */
export function legalFactTables(kit: Kit, { agreements }: AgreementTables) {
  const legalEvents = kit.table(
    'legal_events',
    {
      id: kit.text('id').primaryKey(),
      agreementId: kit
        .text('agreement_id')
        .notNull()
        .references(() => agreements.id),
      kind: kit.text('kind').notNull(),
      side: kit.oneOf('side', sides),
      ...kit.uncertainDay('on'),
      body: kit.json<Json>('body'),
      recordedSeq: kit.int('recorded_seq').notNull(),
    },
    (t) => [kit.index('legal_events_agreement').on(t.agreementId, t.onLower)],
  )
  const clauses = kit.table(
    'clauses',
    {
      id: kit.text('id').primaryKey(),
      agreementId: kit
        .text('agreement_id')
        .notNull()
        .references(() => agreements.id),
      kind: kit.text('kind').notNull(),
      terms: kit.json<Json>('terms').notNull(),
      placeInText: kit.text('place_in_text'),
    },
    (t) => [kit.index('clauses_agreement').on(t.agreementId, t.kind)],
  )
  const assertions = kit.table(
    'assertions',
    {
      id: kit.text('id').primaryKey(),
      agreementId: kit
        .text('agreement_id')
        .notNull()
        .references(() => agreements.id),
      field: kit.text('field').notNull(),
      // What this source says, where it is not what the record says: both stand.
      value: kit.json<Json>('value'),
      sourceId: kit.text('source_id'),
      source: kit.languageMap('source').notNull(),
      sourceAddress: kit.text('source_address'),
      quotation: kit.text('quotation').notNull(),
      quotationLanguage: kit.text('quotation_language').notNull(),
      certainty: kit.oneOf('certainty', ['stated', 'inferred', 'uncertain']).notNull(),
    },
    (t) => [
      kit.index('assertions_agreement').on(t.agreementId, t.field),
      kit.index('assertions_source').on(t.sourceId),
    ],
  )
  // The states of a life with turns, such as a suspension or a revival, each from its first day to
  // its last; what an agreement's own days tell is not said again.
  const legalSpans = kit.table(
    'legal_spans',
    {
      agreementId: kit
        .text('agreement_id')
        .notNull()
        .references(() => agreements.id),
      fromDay: kit.day('from_day').notNull(),
      toDay: kit.day('to_day').notNull(),
      state: kit.text('state').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.agreementId, t.fromDay], name: 'legal_spans_key' }),
      kit.index('legal_spans_state').on(t.state, t.fromDay, t.toDay, t.agreementId),
    ],
  )
  // The days by which something must be done so that the law goes as it is wanted to, as far as they
  // follow from what is recorded: notices of each period to come, last days in force, wound up.
  const legalDeadlines = kit.table(
    'legal_deadlines',
    {
      id: kit.text('id').primaryKey(),
      agreementId: kit
        .text('agreement_id')
        .notNull()
        .references(() => agreements.id),
      kind: kit.oneOf('kind', ['notice', 'lastDay', 'windingUp']).notNull(),
      sendBy: kit.deadline('send_by').notNull(),
      safeBy: kit.day('safe_by').notNull(),
      certainAfter: kit.day('certain_after').notNull(),
    },
    (t) => [
      kit.index('legal_deadlines_due').on(t.sendBy, t.id, t.kind, t.agreementId),
      kit.index('legal_deadlines_agreement').on(t.agreementId),
    ],
  )
  // Clauses that go together, to fill a text from: the register's own, beside those that are shipped.
  const clausePacks = kit.table('clause_packs', {
    id: kit.text('id').primaryKey(),
    code: kit.text('code').notNull().unique(),
    names: kit.languageMap('names').notNull(),
    clauses: kit.json<Json[]>('clauses').notNull(),
    retiredAt: kit.instant('retired_at'),
    ...versionColumn(kit),
  })
  return { legalEvents, clauses, assertions, legalSpans, legalDeadlines, clausePacks }
}
