import { and, asc, eq, exists, gt, gte, isNull, ne, not, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import {
  agreementColumns,
  type DecisionSource,
  type DecisionsAsked,
  ofOwnDesks,
  plain,
} from './decisions-asked.ts'

/** Links that the counterpart has not answered, while they can be. */
export const sentLinks: DecisionSource = async (db, asked) => {
  const { confirmationLinks: links, actionPlans, agreements } = db.tables
  const rows = await db
    .select({ row: links, titles: actionPlans.titles, agreement: agreementColumns(db) })
    .from(links)
    .innerJoin(actionPlans, eq(actionPlans.id, links.planId))
    .innerJoin(agreements, eq(agreements.id, links.agreementId))
    .where(
      and(
        isNull(links.answeredAt),
        isNull(links.revokedAt),
        gt(links.expiresAt, asked.now),
        ofOwnDesks(db, asked, links),
      ),
    )
    .orderBy(asc(links.sentAt), asc(links.id))
    .limit(asked.limit + 1)
  return rows.map(
    ({ row: { id, version, planId, recipient, deskId, level, ...row }, ...told }) => ({
      ...{ ...plain, kind: 'sentLink', decider: 'counterpart', ...told },
      ...{ id, version, planId, subjectId: planId, recipient, deskId, level },
      ...{ askedBy: row.sentBy, at: row.sentAt },
    }),
  )
}

const [day, aYear] = [24 * 60 * 60 * 1_000, 365]

/** Plans of which one side alone has said yes to what was put to both last, within a year. */
export const oneSided: DecisionSource = async (db, asked) => {
  const { confirmations, actionPlans, agreements } = db.tables
  const rows = await db
    .select({ row: confirmations, plan: actionPlans, agreement: agreementColumns(db) })
    .from(confirmations)
    .innerJoin(actionPlans, eq(actionPlans.id, confirmations.planId))
    .innerJoin(agreements, eq(agreements.id, confirmations.agreementId))
    .where(
      and(
        gte(confirmations.confirmedAt, new Date(asked.now.getTime() - aYear * day)),
        ofOwnDesks(db, asked, confirmations),
        not(exists(othersYes(db))),
        not(exists(laterContent(db))),
        not(exists(openLink(db, asked))),
      ),
    )
    .orderBy(asc(confirmations.confirmedAt), asc(confirmations.id))
    .limit(asked.limit + 1)
  return rows.map(({ row: { side, deskId, level, ...row }, plan, agreement }) => ({
    ...{ ...plain, agreement, titles: plan.titles, version: plan.version, deskId, level },
    ...(side === 'counterpart'
      ? { kind: 'ourConfirmation' as const, decider: 'manager' as const }
      : { kind: 'theirConfirmation' as const, decider: 'desk' as const }),
    ...{ id: plan.id, subjectId: plan.id, planId: plan.id, recipient: row.name },
    ...{ askedBy: row.confirmedBy, at: row.confirmedAt },
  }))
}

type Db = Parameters<DecisionSource>[0]

function othersYes(db: Db) {
  const { confirmations } = db.tables
  const other = alias(confirmations, 'other_side')
  return db
    .select({ one: sql`1` })
    .from(other)
    .where(and(eq(other.contentId, confirmations.contentId), ne(other.side, confirmations.side)))
}

function laterContent(db: Db) {
  const { confirmations, planContents } = db.tables
  const [later, own] = [alias(planContents, 'later'), alias(planContents, 'own')]
  const since = db.select({ seq: own.seq }).from(own).where(eq(own.id, confirmations.contentId))
  return db
    .select({ one: sql`1` })
    .from(later)
    .where(and(eq(later.planId, confirmations.planId), sql`${later.seq} > (${since})`))
}

/** Where the counterpart has been asked already, the link is what waits. */
function openLink(db: Db, { now }: DecisionsAsked) {
  const { confirmations, confirmationLinks: links } = db.tables
  return db
    .select({ one: sql`1` })
    .from(links)
    .where(
      and(
        eq(links.planId, confirmations.planId),
        isNull(links.answeredAt),
        isNull(links.revokedAt),
        gt(links.expiresAt, now),
      ),
    )
}
