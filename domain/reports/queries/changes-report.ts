import { and, asc, count, eq, gt, isNotNull, lte, notInArray, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import { reportReads } from '../../access/rules.ts'
import { entriesBetween } from '../../audit/queries/audit-trail.ts'
import { seqKnownAt } from '../../audit/queries/known-at.ts'
import { auditEvents, disclosedBy } from '../../audit/queries/trail-page.ts'
import type { Entry } from '../../audit/schema.ts'
import { deskIdOf } from '../../desks/queries/desk-record.ts'
import { query } from '../../query.ts'
import { reportPage } from './report-page.ts'
import { type ChangesInput, changesInput, changesPage } from '../schema/changes-report.ts'
import { type Slice, type Walk } from '../../slices.ts'

/** Accounts and settings are the trail's own to tell. */
const ofTheHouse = ['user', 'apiToken', 'session', 'settings', 'desk']

/** What was changed between two days in records that the reader may know of, oldest first. */
export const changesReport = query({
  name: 'report.readChanges',
  event: 'report.changesRead',
  route: 'GET /reports/changes/export',
  input: changesInput,
  output: changesPage,
  access: reportReads,
  answer: async (db, { input, actor, home, whole }) => {
    const { auditEntries } = db.tables
    const wanted = and(changesFound(db, input), readableWhere(db, actor, auditEntries))
    const { first, last } = await entriesBetween(db, input, home.zone)
    const known = input.knownAt ? await seqKnownAt(db, new Date(input.knownAt)) : null
    const walk = walkOf(db, wanted, { first, last: earlier(last, known) })
    const { rows, ...page } = await reportPage(walk, input, { whole })
    return { items: await auditEvents(db, actor, rows), ...page }
  },
  discloses: disclosedBy,
})

function changesFound(db: Reader, { desk, agreement }: ChangesInput): SQL | undefined {
  const { auditEntries, agreements } = db.tables
  const named = (reference: string) =>
    db.select({ id: agreements.id }).from(agreements).where(eq(agreements.reference, reference))
  return and(
    eq(auditEntries.outcome, 'done'),
    isNotNull(auditEntries.subjectId),
    notInArray(auditEntries.subjectKind, ofTheHouse),
    desk === undefined ? undefined : eq(auditEntries.deskId, deskIdOf(db, desk)),
    agreement === undefined ? undefined : eq(auditEntries.agreementId, named(agreement)),
  )
}

const earlier = (one: number | null, other: number | null) =>
  one === null || other === null ? (one ?? other) : Math.min(one, other)

type Span = { first: number | null; last: number | null }

function walkOf(db: Reader, wanted: SQL | undefined, { first, last }: Span): Walk<Entry> {
  const { auditEntries } = db.tables
  const { seq } = auditEntries
  const within = ({ after, to }: Slice) =>
    and(
      after ? gt(seq, Number(after[0])) : undefined,
      to ? lte(seq, Number(to[0])) : last === null ? undefined : lte(seq, last),
    )
  return {
    keyShape: ['number'],
    start: first === null ? null : [first - 1],
    keyOf: (entry) => [entry.seq],
    end: async (after, rows) => {
      const [found] = await db
        .select({ seq })
        .from(auditEntries)
        .where(within({ after, to: null }))
        .orderBy(asc(seq))
        .limit(1)
        .offset(rows - 1)
      return found ? [found.seq] : null
    },
    rows: async (slice, limit) =>
      (await db
        .select()
        .from(auditEntries)
        .where(and(within(slice), wanted))
        .orderBy(asc(seq))
        .limit(limit)) as Entry[],
    count: async (slice) => {
      const where = and(within(slice), wanted)
      const [found] = await db.select({ rows: count() }).from(auditEntries).where(where)
      return found?.rows ?? 0
    },
  }
}
