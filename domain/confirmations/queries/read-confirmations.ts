import { and, desc, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { todayIn } from '#lib/clock.ts'
import { asLanguage } from '#messages/languages.ts'
import { isNamed, readableWhere } from '../../access/queries.ts'
import { can, deskWrites, staffReads } from '../../access/rules.ts'
import { peopleNamed } from '../../milestones/queries/people-named.ts'
import { query } from '../../query.ts'
import { linkStanding } from '../rules/standing.ts'
import {
  type PlanConfirmations,
  planConfirmations,
  readConfirmationsInput,
} from '../schema/confirmation.ts'
import { type PlanStanding, planStanding, shownRow } from './plan-standing.ts'
import { sidesOf } from './sides-of.ts'

/** Where a plan stands between the two sides, and how it came there. */
export const readConfirmations = query({
  name: 'confirmation.list',
  event: 'confirmation.listed',
  route: 'GET /action-plans/{planId}/confirmations',
  input: readConfirmationsInput,
  output: planConfirmations,
  access: staffReads,
  answer: async (db, { input, actor, now, home }): Promise<PlanConfirmations | null> => {
    const { actionPlans } = db.tables
    const [plan] = await db
      .select()
      .from(actionPlans)
      .where(and(eq(actionPlans.id, input.planId), readableWhere(db, actor, actionPlans)))
    const standing = plan && (await planStanding(db, plan))
    if (!plan || !standing) return null
    const { agreementId, deskId, level } = plan
    return {
      ...{ planId: plan.id, agreementId, deskId, level },
      sides: await sidesOf(db, agreementId),
      ...{ standing: standing.standing, covering: [...standing.covering] },
      current: standing.current,
      agreed: standing.agreed && {
        ...shownRow(standing.agreed),
        on: todayIn(home.zone, agreedAt(standing, standing.agreed.id)),
      },
      obstacles: standing.obstacles.map(({ path, code }) => ({ path, code })),
      ...(await historyOf(db, plan.id, standing, now)),
      writable: can(actor, deskWrites, plan, await isNamed(db, actor, plan)),
    }
  },
  discloses: ({ planId, agreementId, deskId, level }) => [
    { id: planId, agreementId, deskId, level },
  ],
})

/** When the second side said yes to a content. */
const agreedAt = ({ given }: PlanStanding, contentId: string): Date => {
  const yes = given.filter((one) => one.contentId === contentId)
  const first = (side: string) => yes.find((one) => one.side === side)?.confirmedAt.getTime() ?? 0
  return new Date(Math.max(first('ours'), first('counterpart')))
}

async function historyOf(db: Reader, planId: string, standing: PlanStanding, now: Date) {
  const { confirmationLinks, counterProposals } = db.tables
  const links = await db
    .select()
    .from(confirmationLinks)
    .where(eq(confirmationLinks.planId, planId))
    .orderBy(desc(confirmationLinks.sentAt))
  const proposals = await db
    .select()
    .from(counterProposals)
    .where(eq(counterProposals.planId, planId))
    .orderBy(desc(counterProposals.madeAt), desc(counterProposals.id))
  const people = await peopleNamed(db, [
    ...standing.given.map(({ confirmedBy }) => confirmedBy),
    ...links.map(({ sentBy }) => sentBy),
    ...proposals.map(({ decidedBy }) => decidedBy),
  ])
  const person = (id: string | null) => (id === null ? null : people(id))
  const content = (id: string) => standing.rows.find((row) => row.id === id)
  return {
    confirmations: standing.given.map(({ id, side, way, name, post, documentId, ...row }) => ({
      ...{ id, side, way, name, post, documentId },
      confirmedBy: person(row.confirmedBy),
      confirmedAt: row.confirmedAt.toISOString(),
      hash: content(row.contentId)?.hash ?? '',
      covers: content(row.contentId)?.seq === standing.since,
    })),
    links: links.map(({ id, version, recipient, answer, name, post, statement, ...row }) => ({
      ...{ id, version, recipient, answer, name, post, statement },
      language: asLanguage(row.language) ?? 'en',
      sentBy: person(row.sentBy),
      sentAt: row.sentAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
      standing: linkStanding(row, {
        now,
        isCurrent: content(row.contentId)?.seq === standing.since,
      }),
      answeredAt: row.answeredAt?.toISOString() ?? null,
    })),
    counterProposals: proposals.map(({ id, version, subjectKind, subjectId, field, ...row }) => ({
      ...{ id, version, subjectKind, subjectId, field },
      ...{ language: row.language, value: row.value, reason: row.reason, state: row.state },
      madeAt: row.madeAt.toISOString(),
      decidedBy: person(row.decidedBy),
      decisionReason: row.decisionReason,
    })),
  }
}
