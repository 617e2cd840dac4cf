import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { can, deskWrites, staffReads } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { seqKnownAt } from '../../audit/queries/known-at.ts'
import { factsOf } from '../../legal-status/queries/facts-known-at.ts'
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
import { most, type Row, standingNow, standingThen, type TreeSource } from './tree-source.ts'

/** An agreement among those that it stands under and that stand under it, with what is to be decided. */
export const readAgreementTree = query({
  name: 'agreementTree.read',
  event: 'agreementTree.read',
  route: 'GET /agreements/{agreementId}/tree',
  input: readTreeInput,
  output: agreementTree,
  access: staffReads,
  answer: async (db, { input, actor, today }): Promise<AgreementTree | null> => {
    const { agreementId, on = today, knownAt = null } = input
    const seq = knownAt === null ? null : await seqKnownAt(db, new Date(knownAt))
    const source = seq === null ? standingNow(db, actor, on) : standingThen(db, actor, on, seq)
    const [own] = await source.rows({ ids: [agreementId] })
    if (!own)
      return seq === null ? null : await notYetThere(db, actor, { agreementId, on, knownAt })
    const { rows, cut } = await rowsBelow(source, await topOf(source, own))
    const nodes = await nodesOf(db, source, rows, { actor, seq })
    const { id, deskId, level } = own
    const questions = await questionsOf(db, nodes, { on, knownAt })
    return { ...{ id, deskId, level, on, knownAt, cut }, nodes, questions }
  },
  discloses: ({ nodes }) =>
    nodes.map(({ id, deskId, level }) => ({ id, deskId, level, agreementId: id })),
})

type Asked = { agreementId: string; on: Day; knownAt: string | null }

/** An agreement that had not been recorded by then: the caller may know of it, and it stood nowhere. */
async function notYetThere(db: Reader, actor: Actor | null, asked: Asked) {
  const { agreementId: id, ...clocks } = asked
  const [now] = await standingNow(db, actor, clocks.on).rows({ ids: [id] })
  if (!now) return null
  const { deskId, level } = now
  return { ...{ id, deskId, level, ...clocks }, nodes: [], questions: [], cut: false }
}

type Placed = Row & { depth: number }

/** How far up and down is looked. */
const mostSteps = 8

async function topOf(source: TreeSource, own: Row): Promise<Row> {
  let top = own
  const seen = new Set([own.id])
  for (let step = 0; step < mostSteps && top.parentId && !seen.has(top.parentId); step++) {
    const [above] = await source.rows({ ids: [top.parentId] })
    if (!above) break
    seen.add(above.id)
    top = above
  }
  return top
}

/** One query a step down; each row then stands right under its parent. */
async function rowsBelow(source: TreeSource, top: Row) {
  const rows: Placed[] = [{ ...top, depth: 0 }]
  let level: Placed[] = rows
  for (let depth = 1; depth <= mostSteps && level.length > 0 && rows.length < most; depth++) {
    const under = await source.rows({ under: level.map(({ id }) => id) })
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

async function nodesOf(
  db: Reader,
  source: TreeSource,
  rows: readonly Placed[],
  { actor, seq }: { actor: Actor | null; seq: number | null },
): Promise<TreeNode[]> {
  const stateOf = await source.states(rows)
  const decisions = await parentEndingsOf(
    db,
    rows.map(({ id }) => id),
    seq,
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
      // A restricted one is there for those alone who are named; from an earlier moment none is changed.
      writable:
        seq === null && can(actor, deskWrites, { ...row, agreementId: id }, isRestricted(row)),
      overlap: parent && succeeds ? overlapOf(spanOf(parent), spanOf(row)) : null,
      decision:
        decision && decision.parentId === parentId
          ? { fate: decision.fate, reason: decision.reason, recordedAt: decision.recordedAt }
          : null,
    }
  })
}

const isRestricted = ({ level }: Row) => level === 'restricted'

const spanOf = ({ enteredIntoForceOnUpper: from, inForceUntil: to }: Row) => ({ from, to })

/** Asked of each that stands under one that ends, and that has not ended itself. */
async function questionsOf(
  db: Reader,
  nodes: readonly TreeNode[],
  { on, knownAt }: { on: Day; knownAt: string | null },
) {
  const asked = nodes.filter(
    ({ relation, parentId, state, decision }) =>
      parentId && relation && dependent.includes(relation) && state !== 'ended' && !decision,
  )
  const questions: AgreementTree['questions'] = []
  for (const parentId of new Set(asked.map((node) => node.parentId))) {
    const parent = nodes.find(({ id }) => id === parentId)
    if (!parent?.lastDay) continue
    const law = await factsOf(db, parent.id, knownAt)
    const parentEnd = endOfParent(law, on)
    if (parentEnd === null) continue
    const choices = fatesUnder(law)
    for (const { id } of asked.filter((node) => node.parentId === parent.id)) {
      questions.push({ agreementId: id, parentId: parent.id, parentEnd, choices })
    }
  }
  return questions
}
