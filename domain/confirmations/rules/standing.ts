import { type Side, sides } from '#db/values.ts'
import type { LinkStanding, Standing } from '../schema/confirmation.ts'

/** A content that was put to somebody: since which entry of the audit log it stood so, and who said yes. */
export type KeptContent = { id: string; seq: number; confirmedBy: readonly Side[] }

const isAgreed = ({ confirmedBy }: KeptContent) => sides.every((side) => confirmedBy.includes(side))

/**
 * Where a plan stands between the two sides (`domain.md` rule 28). `since` is the entry of the audit
 * log that changed what was agreed last: a yes covers the content that stood from the same entry on,
 * so one to a content that was left and restored covers it no more.
 */
export function standingOf(
  contents: readonly KeptContent[],
  since: number,
): { standing: Standing; covering: readonly Side[]; agreed: KeptContent | null } {
  const now = contents.find(({ seq }) => seq === since)
  const covering = now?.confirmedBy ?? []
  const agreed = contents.filter(isAgreed).toSorted((one, other) => other.seq - one.seq)[0] ?? null
  if (agreed && agreed.seq === since) return { standing: 'byBoth', covering, agreed }
  if (agreed) return { standing: 'changeProposed', covering, agreed }
  const [side] = covering
  const standing = side ? (side === 'ours' ? 'byUs' : 'byCounterpart') : 'notConfirmed'
  return { standing, covering, agreed: null }
}

type Kept = KeptContent & { hasIndicators: boolean; confirmedAt: number }
type Changed = { since: number; ofIndicators: number; ofTheRest: number }

/**
 * Contents as the form of today judges them. Indicators were no part of a content at first: what both
 * sides said yes to then goes on covering the plan, until an indicator or anything else is changed.
 */
export function inLaterForm(contents: readonly Kept[], changed: Changed): readonly KeptContent[] {
  const { since, ofIndicators, ofTheRest } = changed
  if (contents.some(({ seq }) => seq === since)) return contents
  return contents.map((one) => {
    const stillCovers =
      !one.hasIndicators && isAgreed(one) && one.seq === ofTheRest && ofIndicators < one.confirmedAt
    return stillCovers ? { ...one, seq: since } : one
  })
}

type LinkFacts = { revokedAt: Date | null; answeredAt: Date | null; expiresAt: Date }

/** Whether a link still asks for an answer; overtaken once the plan was changed after it was sent. */
export function linkStanding(
  { revokedAt, answeredAt, expiresAt }: LinkFacts,
  { now, isCurrent }: { now: Date; isCurrent: boolean },
): LinkStanding {
  if (answeredAt) return 'answered'
  if (revokedAt) return 'revoked'
  if (expiresAt <= now) return 'expired'
  return isCurrent ? 'open' : 'overtaken'
}
