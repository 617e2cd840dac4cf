import { createHash } from 'node:crypto'
import { getTableColumns } from 'drizzle-orm'
import type { Tables, Writer } from '#db/store.ts'

/** Rows as small as the tables allow, for tests of the data layer itself; others write by `perform`. */
export async function oneDesk(tx: Writer, id = 'desk') {
  await tx.insert(tx.tables.desks).values({ id, code: id, names: { en: id }, version: 1 })
}

type AgreementRow = Tables['agreements']['$inferInsert']

export async function oneAgreement(tx: Writer, values: Partial<AgreementRow> & { id: string }) {
  await tx.insert(tx.tables.agreements).values({
    reference: values.id,
    kind: 'memorandum',
    titles: { en: values.id },
    sortTitle: values.id,
    ourCharacter: 'notStated',
    counterpartCharacter: 'notStated',
    recordStatus: 'draft',
    deskId: 'desk',
    level: 'internal',
    version: 1,
    ...values,
  })
}

/** A row in every table, with a value of its kind in every column; its id is the table's name. Answers the rows. */
export async function oneOfEach(tx: Writer): Promise<Record<string, Record<string, unknown>>> {
  const rows: Record<string, Record<string, unknown>> = {}
  const names = Object.keys(tx.tables) as (keyof Tables)[]
  // The one table that points at a later one.
  const ordered = [...names.filter((name) => name !== 'completionEvidence'), 'completionEvidence']
  for (const name of ordered as (keyof Tables)[]) {
    const columns = Object.entries(getTableColumns(tx.tables[name]))
    const row = Object.fromEntries(
      columns.map(([key, column]) => [key, valueOf(name, key, column.dataType)]),
    )
    await tx.insert(tx.tables[name]).values(row as never)
    rows[name] = row
  }
  return rows
}

const pointsAt: Record<string, keyof Tables> = {
  deskId: 'desks',
  userId: 'users',
  completedBy: 'users',
  takenBackBy: 'users',
  addedBy: 'users',
  agreementId: 'agreements',
  parentId: 'agreements',
  partyId: 'parties',
  ourPartyId: 'parties',
  counterpartPartyId: 'parties',
  areaId: 'priorityAreas',
  planId: 'actionPlans',
  activityId: 'activities',
  milestoneId: 'milestones',
  contributionId: 'contributions',
  indicatorId: 'indicators',
  completionId: 'completions',
  documentId: 'documents',
  predecessorId: 'parties',
  successorId: 'parties',
  ownerId: 'parties',
  ourOwnerId: 'parties',
  counterpartOwnerId: 'parties',
  delegationId: 'parties',
  hostId: 'parties',
  counterpartId: 'parties',
  issuerId: 'parties',
  personId: 'people',
  ourPersonId: 'people',
  counterpartPersonId: 'people',
  officerId: 'users',
  programmeId: 'programmes',
  sourceId: 'sources',
  visitId: 'visits',
  meetingId: 'meetings',
  commitmentId: 'commitments',
  publicationId: 'publications',
  proposedBy: 'users',
  decidedBy: 'users',
  noActionBy: 'users',
  judgedBy: 'users',
  sentBy: 'users',
  confirmedBy: 'users',
  askedBy: 'users',
  saidBy: 'users',
  withdrawnBy: 'users',
  contentId: 'planContents',
  linkId: 'confirmationLinks',
}

function valueOf(table: string, key: string, kind: string): unknown {
  if (key === 'id') return table
  if (pointsAt[key]) return pointsAt[key]
  if (/(On|Day|Until|Lower|Upper|sendBy|safeBy|certainAfter)$/.test(key)) return '2019-06-21'
  if (key === 'sha256') return sha256Of(table)
  return { boolean: true, number: 1, date: aMoment, json: someJson }[kind] ?? `${key} 中秘 é`
}

export const sha256Of = (content: string) => createHash('sha256').update(content).digest('hex')

const aMoment = new Date('2026-11-23T04:05:06.789Z')

/** In the order in which jsonb keeps keys: shorter first. */
const someJson = { n: [0, -1.5, 1e21, null], es: 'línea\n\u2028"', deep: { a: [], bb: {} } }
