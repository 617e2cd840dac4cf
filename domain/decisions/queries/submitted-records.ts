import { and, asc, eq, gte, inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import {
  agreementColumns,
  type DecisionSource,
  isCaller,
  ofOwnDesks,
  plain,
} from './decisions-asked.ts'

/** Plans that were submitted; a manager validates each, or reopens it with a reason. */
export const submittedPlans: DecisionSource = async (db, asked) => {
  const { actionPlans } = db.tables
  const rows = await plansAsked(db)
    .where(and(eq(actionPlans.recordStatus, 'submitted'), ofOwnDesks(db, asked, actionPlans)))
    .limit(asked.limit + 1)
  return rows.map(({ row: { id, version, titles, deskId, level }, ...told }) => ({
    ...{ ...plain, kind: 'submittedPlan', decider: 'manager', ...told },
    ...{ id, version, titles, deskId, level, subjectId: id, planId: id },
  }))
}

/** Agreements that were submitted, in the same way. */
export const submittedAgreements: DecisionSource = async (db, asked) => {
  const { agreements, auditEntries } = db.tables
  const guarded = { ...agreements, agreementId: agreements.id }
  const rows = await db
    .select({
      id: agreements.id,
      version: agreements.version,
      titles: agreements.titles,
      deskId: agreements.deskId,
      level: agreements.level,
      agreement: agreementColumns(db),
      askedBy: auditEntries.actorId,
      at: auditEntries.at,
    })
    .from(agreements)
    .innerJoin(auditEntries, eq(auditEntries.seq, agreements.version))
    .where(and(eq(agreements.recordStatus, 'submitted'), ofOwnDesks(db, asked, guarded)))
    .limit(asked.limit + 1)
  return rows.map((row) => ({
    ...{ ...plain, kind: 'submittedAgreement', decider: 'manager' },
    ...{ ...row, subjectId: row.id, planId: null },
  }))
}

/** Plans whose time is not over and that were not submitted, or were reopened. */
export const openPlans: DecisionSource = async (db, asked) => {
  const { actionPlans } = db.tables
  const rows = await plansAsked(db)
    .where(
      and(
        inArray(actionPlans.recordStatus, ['draft', 'reopened']),
        eq(actionPlans.illustrative, false),
        gte(actionPlans.toDay, asked.today),
        ofOwnDesks(db, asked, actionPlans),
      ),
    )
    .orderBy(asc(actionPlans.deskId), asc(actionPlans.id))
    .limit(asked.limit + 1)
  return rows.map(({ row: { id, version, titles, deskId, level }, ...told }) => ({
    ...{ ...plain, kind: 'openPlan', decider: 'desk', ...told },
    ...{ id, version, titles, deskId, level, subjectId: id, planId: id },
  }))
}

/** Plans with who brought them to where they stand, and when. */
function plansAsked(db: Reader) {
  const { actionPlans, agreements, auditEntries } = db.tables
  return db
    .select({
      row: actionPlans,
      agreement: agreementColumns(db),
      askedBy: auditEntries.actorId,
      at: auditEntries.at,
    })
    .from(actionPlans)
    .innerJoin(agreements, eq(agreements.id, actionPlans.agreementId))
    .innerJoin(auditEntries, eq(auditEntries.seq, actionPlans.version))
}

/** What was proposed for the public; a manager decides who is not its author. */
export const proposedPublications: DecisionSource = async (db, asked) => {
  const { publications, agreements } = db.tables
  const rows = await db
    .select({ row: publications, agreement: agreementColumns(db) })
    .from(publications)
    .leftJoin(agreements, eq(agreements.id, publications.agreementId))
    .where(and(eq(publications.state, 'proposed'), ofOwnDesks(db, asked, publications)))
    .orderBy(asc(publications.proposedAt))
    .limit(asked.limit + 1)
  return rows.map(({ row, agreement }) => ({
    ...{ ...plain, kind: 'proposedPublication', decider: 'manager', agreement },
    ...{ id: row.id, version: row.version, deskId: row.deskId, level: row.level },
    ...{ subjectId: row.subjectId, planId: null, askedBy: row.proposedBy, at: row.proposedAt },
    titles: (row.content as { titles: Record<string, string> }).titles,
    problem: isCaller(asked, row.proposedBy) ? 'publication.ownProposal' : null,
  }))
}
