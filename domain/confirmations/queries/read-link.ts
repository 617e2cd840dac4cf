import { and, count, eq, gte } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { asLanguage } from '#messages/languages.ts'
import { query } from '../../query.ts'
import type { Actor } from '../../access/schema.ts'
import type { World } from '../../world.ts'
import { linkStanding } from '../rules/standing.ts'
import { type LinkRead, linkRead, readLinkInput } from '../schema/confirmation.ts'
import { linkByToken } from './confirmation-states.ts'
import { planStanding, shownRow } from './plan-standing.ts'
import { sidesOf } from './sides-of.ts'

/** What a link shows to whoever holds it: the content that it was sent with, and nothing else. */
export const readLink = query({
  name: 'confirmationLink.read',
  event: 'confirmationLink.read',
  route: 'GET /confirm/{token}',
  input: readLinkInput,
  output: linkRead,
  access: { roles: ['linkHolder'], scope: 'self' },
  answer: async (db, { input, actor, now }): Promise<LinkRead | null> => {
    const link = await linkByToken(db, input.token)
    if (!link || actor?.kind !== 'linkHolder' || actor.id !== link.id) return null
    const { row } = link
    const plan = await planStanding(db, { id: row.planId, agreementId: row.agreementId })
    const sent = plan?.rows.find(({ id }) => id === row.contentId)
    const standing = linkStanding(row, { now, isCurrent: sent?.seq === plan?.since })
    const isOpen = standing === 'open' && sent !== undefined
    const agreed = isOpen && plan?.agreed ? shownRow(plan.agreed) : null
    return {
      standing,
      recipient: isOpen ? row.recipient : null,
      language: asLanguage(row.language) ?? 'en',
      expiresAt: isOpen ? row.expiresAt.toISOString() : null,
      answeredAt: row.answeredAt?.toISOString() ?? null,
      answer: row.answer,
      offered: isOpen ? shownRow(sent) : null,
      agreed,
      sides: isOpen ? await sidesOf(db, row.agreementId) : null,
      illustrative: isOpen && (await isIllustrative(db, row.planId)),
    }
  },
})

async function isIllustrative(db: Reader, planId: string): Promise<boolean> {
  const { actionPlans } = db.tables
  const [plan] = await db
    .select({ illustrative: actionPlans.illustrative })
    .from(actionPlans)
    .where(eq(actionPlans.id, planId))
  return plan?.illustrative ?? false
}

/** How often in how long, in ms, a link's holder may be turned away before being asked to wait. */
const tries = { most: 20, within: 10 * 60_000 }

/** Whoever holds a link, and until when they are asked to wait; null for what is no link of ours. */
export async function linkHolder(
  world: World,
  token: string,
): Promise<{
  actor: Actor & { kind: 'linkHolder' }
  language: string
  openAgainAt: Date | null
} | null> {
  const db = world.store.read
  const link = await linkByToken(db, token)
  if (!link) return null
  const { auditEntries } = db.tables
  const since = new Date(world.now().getTime() - tries.within)
  const [counted] = await db
    .select({ refused: count() })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.actorId, link.id),
        eq(auditEntries.outcome, 'refused'),
        gte(auditEntries.at, since),
      ),
    )
  const isPastLimit = (counted?.refused ?? 0) >= tries.most
  return {
    actor: { kind: 'linkHolder', id: link.id },
    language: link.row.language,
    openAgainAt: isPastLimit ? new Date(world.now().getTime() + tries.within) : null,
  }
}
