import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { readableWhere } from '../../access/queries.ts'
import { can, deskWrites, staffReads } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { keptFacts } from '../../legal-status/queries/kept-facts.ts'
import { query } from '../../query.ts'
import { endOfParent, fatesUnder, overlapOf } from '../rules/tree.ts'
import {
  type AgreementTree,
  agreementTree,
  dependent,
  readTreeInput,
  type TreeNode,
} from '../schema/tree.ts'
import { parentEndingsOf } from './parent-endings.ts'
import { statesOn } from './state-facts.ts'

/** An agreement among those that it stands under and that stand under it, with what is to be decided. */
export const readAgreementTree = query({
  name: 'agreementTree.read',
  event: 'agreementTree.read',
  route: 'GET /agreements/{agreementId}/tree',
  input: readTreeInput,
  output: agreementTree,
  access: staffReads,
  answer: async (db, { input, actor, today }): Promise<AgreementTree | null> => {
    const { agreementId, on = today } = input
    const [own] = await rowsOf(db, actor, { ids: [agreementId] })
    if (!own) return null
    const { rows, cut } = await rowsBelow(db, actor, await topOf(db, actor, own))
    const nodes = await nodesOf(db, rows, { actor, on })
    const { id, deskId, level } = own
    return { ...{ id, deskId, level, on, cut }, nodes, questions: await questionsOf(db, nodes, on) }
  },
  discloses: ({ nodes }) =>
    nodes.map(({ id, deskId, level }) => ({ id, deskId, level, agreementId: id })),
})

type Row = Awaited<ReturnType<typeof rowsOf>>[number]
type Placed = Row & { depth: number }

/** How far up and down is looked, and how many are shown. */
const mostSteps = 8
const most = 200

async function topOf(db: Reader, actor: Actor | null, own: Row): Promise<Row> {
  let top = own
  const seen = new Set([own.id])
  for (let step = 0; step < mostSteps && top.parentId && !seen.has(top.parentId); step++) {
    const [above] = await rowsOf(db, actor, { ids: [top.parentId] })
    if (!above) break
    seen.add(above.id)
    top = above
  }
  return top
}

/** One query a step down; each row then stands right under its parent. */
async function rowsBelow(db: Reader, actor: Actor | null, top: Row) {
  const rows: Placed[] = [{ ...top, depth: 0 }]
  let level: Placed[] = rows
  for (let depth = 1; depth <= mostSteps && level.length > 0 && rows.length < most; depth++) {
    const under = await rowsOf(db, actor, { under: level.map(({ id }) => id) })
    const known = new Set(rows.map(({ id }) => id))
    level = under.filter(({ id }) => !known.has(id)).map((row) => ({ ...row, depth }))
    rows.push(...level)
  }
  return { rows: inOrder(rows.slice(0, most)), cut: rows.length > most }
}

function inOrder([top, ...others]: readonly Placed[]): Placed[] {
  const below = (row: Placed): Placed[] => [
    row,
    ...others
      .filter(({ parentId }) => parentId === row.id)
      .toSorted((one, other) => (bySigning(one) < bySigning(other) ? -1 : 1))
      .flatMap(below),
  ]
  return top ? below(top) : []
}

/** What is not signed comes last, in the order in which it was recorded. */
const bySigning = ({ signedOnLower, id }: Row) => `${signedOnLower ?? '9999'} ${id}`

async function rowsOf(
  db: Reader,
  actor: Actor | null,
  which: { ids: string[] } | { under: string[] },
) {
  const { agreements } = db.tables
  return await db
    .select()
    .from(agreements)
    .where(
      and(
        'ids' in which
          ? inArray(agreements.id, which.ids)
          : inArray(agreements.parentId, which.under),
        readableWhere(db, actor, { ...agreements, agreementId: agreements.id }),
      ),
    )
    .orderBy(asc(agreements.id))
    .limit(most + 1)
}

async function nodesOf(
  db: Reader,
  rows: readonly Placed[],
  { actor, on }: { actor: Actor | null; on: Day },
): Promise<TreeNode[]> {
  const stateOf = await statesOn(db, rows, on)
  const decisions = await parentEndingsOf(
    db,
    rows.map(({ id }) => id),
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return rows.map((row) => {
    const { id, reference, titles, parentId, parentRelation: relation, depth, deskId, level } = row
    const parent = parentId ? byId.get(parentId) : undefined
    const decision = decisions.get(id)
    const succeeds = relation !== null && !dependent.includes(relation)
    return {
      ...{ id, reference, titles, relation, depth, deskId, level },
      kind: row.kind as TreeNode['kind'],
      parentId: parent ? parentId : null,
      state: stateOf(row),
      lastDay: row.inForceUntil,
      writable: can(actor, deskWrites, { ...row, agreementId: id }, false),
      overlap: parent && succeeds ? overlapOf(spanOf(parent), spanOf(row)) : null,
      decision:
        decision && decision.parentId === parentId
          ? { fate: decision.fate, reason: decision.reason, recordedAt: decision.recordedAt }
          : null,
    }
  })
}

const spanOf = ({ enteredIntoForceOnUpper: from, inForceUntil: to }: Row) => ({ from, to })

/** Asked of each that stands under one that ends, and that has not ended itself. */
async function questionsOf(db: Reader, nodes: readonly TreeNode[], on: Day) {
  const asked = nodes.filter(
    ({ relation, parentId, state, decision }) =>
      parentId && relation && dependent.includes(relation) && state !== 'ended' && !decision,
  )
  const questions: AgreementTree['questions'] = []
  for (const parentId of new Set(asked.map((node) => node.parentId))) {
    const parent = nodes.find(({ id }) => id === parentId)
    if (!parent?.lastDay) continue
    const law = await keptFacts(db, parent.id)
    const parentEnd = endOfParent(law, on)
    if (parentEnd === null) continue
    const choices = fatesUnder(law)
    for (const { id } of asked.filter((node) => node.parentId === parent.id)) {
      questions.push({ agreementId: id, parentId: parent.id, parentEnd, choices })
    }
  }
  return questions
}

/** The agreements under one, at every step, as far as the caller may know of them; it is not among them. */
export async function agreementsUnder(
  db: Reader,
  actor: Actor | null,
  agreementId: string,
): Promise<string[]> {
  const { agreements } = db.tables
  const known = new Set([agreementId])
  let level = [agreementId]
  for (let step = 0; step < mostSteps && level.length > 0; step++) {
    const rows = await db
      .select({ id: agreements.id })
      .from(agreements)
      .where(
        and(
          inArray(agreements.parentId, level),
          inArray(agreements.parentRelation, [...dependent]),
          readableWhere(db, actor, { ...agreements, agreementId: agreements.id }),
        ),
      )
    level = rows.flatMap(({ id }) => (known.has(id) ? [] : id))
    for (const id of level) known.add(id)
  }
  known.delete(agreementId)
  return [...known]
}

/** The parent that is named with all above it, as far as the caller may know of them. */
export async function lineOf(
  db: Reader,
  actor: Actor | null,
  parentId: string,
): Promise<readonly string[]> {
  const { agreements } = db.tables
  const line: string[] = []
  for (let next: string | null = parentId; next && !line.includes(next); ) {
    const [row]: { parentId: string | null }[] = await db
      .select({ parentId: agreements.parentId })
      .from(agreements)
      .where(
        and(
          eq(agreements.id, next),
          line.length > 0
            ? undefined
            : readableWhere(db, actor, { ...agreements, agreementId: agreements.id }),
        ),
      )
    if (!row) break
    line.push(next)
    next = row.parentId
  }
  return line
}
