import { and, inArray, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { readableWhere } from '../../../access/queries.ts'
import type { Actor } from '../../../access/schema.ts'
import { contentsAt, seqKnownAt } from '../../../audit/queries/known-at.ts'
import { isOverdue } from '../../../commitments/rules.ts'
import { deskNames } from '../../../desks/queries/desk-names.ts'
import { reportPage } from '../report-page.ts'
import type { CommitmentsInput, CommitmentsRow } from '../../schema/commitments-report.ts'
import { type CommitmentThen, commitmentsThen } from './commitments-then.ts'
import { namesThen } from './parents-known.ts'
import { byPosition, parentsAtOnce, walkUnder } from './walk-under.ts'

type Asked = { actor: Actor | null; today: Day; whole: boolean }

/** Promises and their coverage as they were known at a moment, by the work that was planned then. */
export async function commitmentsReportAsKnown(
  db: Reader,
  input: CommitmentsInput & { knownAt: string },
  { actor, today, whole }: Asked,
) {
  const seq = await seqKnownAt(db, new Date(input.knownAt))
  const desk = await deskNames(db)
  const fits = ({ content, record, coverage }: CommitmentThen) =>
    (input.author === undefined || content.author === input.author) &&
    (input.coverage === undefined || coverage === input.coverage) &&
    (input.level === undefined || record.level === input.level) &&
    (input.desk === undefined || desk(record.deskId).code === input.desk)
  const told = async (agreements: SQL | undefined) =>
    (await commitmentsThen(db, agreements, { ...input, actor, seq })).filter(fits)
  const walk = walkUnder(db, db.tables.agreements.id, told, byPosition, ({ record, content }) => [
    record.agreementId,
    content.position,
    record.id,
  ])
  const { rows, ...page } = await reportPage(walk, input, { whole, most: parentsAtOnce })
  const named = await namedThen(db, rows, { actor, seq })
  const items = rows.map((row): CommitmentsRow => {
    const { record, content, coverage } = row
    const { dueOn } = content
    return {
      ...saidThen(row),
      ...named(row),
      overdue: isOverdue({ coverage, dueOnUpper: dueOn?.upper ?? null }, today),
      desk: desk(record.deskId),
    }
  })
  return { items, ...page }
}

/** What its own version says of a promise. */
const saidThen = ({ record, content, coverage, agreement, dischargedBy }: CommitmentThen) => ({
  reference: agreement.reference,
  agreement: agreement.titles,
  commitment: content.titles,
  author: content.author,
  kind: content.kind,
  coverage,
  dischargedBy,
  due: content.dueOn,
  noActionReason: content.noAction?.reason ?? null,
  quotation: content.quotation,
  quotationLanguage: content.quotationLanguage,
  certainty: content.certainty,
  level: record.level,
  id: record.id,
  agreementId: record.agreementId,
})

/** Names of owners and sources as they were called then; of sources those that the reader may know of. */
async function namedThen(
  db: Reader,
  rows: readonly CommitmentThen[],
  { actor, seq }: { actor: Actor | null; seq: number },
) {
  const owners = rows.flatMap(({ content }) => [content.ourOwnerId, content.counterpartOwnerId])
  const name = await namesThen(db, owners, seq)
  const { sources } = db.tables
  const asked = rows.flatMap(({ content }) => content.sourceId ?? [])
  const readable =
    asked.length === 0
      ? []
      : await db
          .select({ id: sources.id })
          .from(sources)
          .where(and(inArray(sources.id, asked), readableWhere(db, actor, sources)))
  const known = await contentsAt(
    db,
    readable.map(({ id }) => id),
    seq,
  )
  return ({ content }: CommitmentThen) => {
    const source = known.get(content.sourceId ?? '')
    return {
      ourOwner: name(content.ourOwnerId),
      counterpartOwner: name(content.counterpartOwnerId),
      source: (source?.titles ?? null) as LanguageMap | null,
      sourceAddress: (source?.address ?? null) as string | null,
    }
  }
}
