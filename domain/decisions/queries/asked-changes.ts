import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import {
  agreementColumns,
  type DecisionSource,
  isCaller,
  ofOwnDesks,
  plain,
} from './decisions-asked.ts'

/** Days that somebody asks to move; a manager decides who is not the same person. */
export const dateRequests: DecisionSource = async (db, asked) => {
  const { dateRequests: requests, milestones, agreements } = db.tables
  const rows = await db
    .select({ row: requests, titles: milestones.titles, agreement: agreementColumns(db) })
    .from(requests)
    .innerJoin(milestones, eq(milestones.id, requests.milestoneId))
    .innerJoin(agreements, eq(agreements.id, requests.agreementId))
    .where(and(eq(requests.state, 'waiting'), ofOwnDesks(db, asked, requests)))
    .orderBy(asc(requests.askedAt), asc(requests.id))
    .limit(asked.limit + 1)
  return rows.map(({ row, titles, agreement }) => ({
    ...{ ...plain, kind: 'dateRequest', decider: 'manager', id: row.id, version: row.version },
    ...{ titles, agreement, subjectId: row.milestoneId, planId: row.planId },
    ...{ askedBy: row.askedBy, at: row.askedAt, deskId: row.deskId, level: row.level },
    change: {
      ...{ subjectKind: 'milestone', field: 'baselineOn', language: null },
      ...{ from: row.baselineOn, to: row.askedOn, reason: row.reason },
    },
    problem: isCaller(asked, row.askedBy) ? 'milestone.ownDateRequest' : null,
  }))
}

/** What the counterpart asks to be otherwise; anybody at the desk answers. */
export const counterProposals: DecisionSource = async (db, asked) => {
  const { counterProposals: proposals, confirmationLinks, agreements } = db.tables
  const rows = await db
    .select({
      row: proposals,
      recipient: confirmationLinks.recipient,
      agreement: agreementColumns(db),
    })
    .from(proposals)
    .innerJoin(confirmationLinks, eq(confirmationLinks.id, proposals.linkId))
    .innerJoin(agreements, eq(agreements.id, proposals.agreementId))
    .where(and(eq(proposals.state, 'waiting'), ofOwnDesks(db, asked, proposals)))
    .orderBy(asc(proposals.madeAt), asc(proposals.id))
    .limit(asked.limit + 1)
  const subjects = await subjectsOf(
    db,
    rows.map(({ row }) => row),
  )
  return rows.flatMap(({ row, recipient, agreement }) => {
    const subject = subjects(row)
    if (!subject) return []
    return {
      ...{ ...plain, kind: 'counterProposal', decider: 'desk', id: row.id, version: row.version },
      ...{ titles: subject.titles as LanguageMap, agreement, recipient, askedBy: null },
      ...{ subjectId: row.subjectId, planId: row.planId, at: row.madeAt },
      ...{ deskId: row.deskId, level: row.level },
      change: {
        ...{ subjectKind: row.subjectKind, field: row.field, language: row.language },
        ...{ from: saidIn(subject[row.field], row.language), to: row.value, reason: row.reason },
      },
    } as const
  })
}

type Proposed = {
  subjectKind: 'actionPlan' | 'activity' | 'milestone'
  subjectId: string
  planId: string
}
type SubjectRow = Record<string, unknown>

/** What proposals are about, as it stands now: one query for each kind of thing. */
async function subjectsOf(db: Reader, proposed: readonly Proposed[]) {
  const { actionPlans, activities, milestones } = db.tables
  const found = new Map<string, SubjectRow>()
  const tables = { actionPlan: actionPlans, activity: activities, milestone: milestones }
  for (const kind of ['actionPlan', 'activity', 'milestone'] as const) {
    const ids = proposed.flatMap((one) => (one.subjectKind === kind ? recordOf(one) : []))
    if (ids.length === 0) continue
    const rows = await db.select().from(tables[kind]).where(inArray(tables[kind].id, ids))
    for (const row of rows) found.set(row.id, row)
  }
  return (one: Proposed) => found.get(recordOf(one))
}

/** Of a plan as a whole the content knows its agreement alone. */
const recordOf = ({ subjectKind, subjectId, planId }: Proposed) =>
  subjectKind === 'actionPlan' ? planId : subjectId

function saidIn(value: unknown, language: string): string | null {
  if (typeof value === 'string') return value
  const texts = value as LanguageMap | null | undefined
  return texts?.[language] ?? Object.values(texts ?? {})[0] ?? null
}
