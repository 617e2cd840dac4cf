import type { LanguageMap } from '#lib/language-map.ts'
import type { Actor, Level } from '../access/schema.ts'
import type { Problem } from '../outcome.ts'
import type { ProposePublication, PublicationState } from './schema/publication.ts'

type Proposable = {
  level: Level
  contentHash: string
  /** Of what the public sees now; null where it sees nothing. */
  standingHash: string | null
}

/** Why a record can't be proposed at all, whatever is asked with it. */
export function subjectProblem({ level, contentHash, standingHash }: Proposable): Problem | null {
  if (level === 'confidential' || level === 'restricted') return { code: 'publication.guarded' }
  return contentHash === standingHash ? { code: 'publication.nothingNew' } : null
}

/** Why a proposal can't be made: the record is guarded, or is not as its author saw it. */
export function proposalProblem(asked: ProposePublication, found: Proposable): Problem | null {
  const problem = subjectProblem(found)
  if (problem) return problem
  if (found.level !== 'public' && !asked.raiseLevel) return { code: 'publication.notPublic' }
  const seen = asked.contentHash ?? found.contentHash
  return seen === found.contentHash ? null : { code: 'publication.changedSincePreview' }
}

type Proposal = {
  state: PublicationState
  proposedBy: string | null
  /** Who changed the record last, before or since it was proposed. */
  lastChangedBy: string | null
  /** The record's level now. */
  level: Level
}

/**
 * Two persons stand behind what the public reads (guarantees, "Public"): its author, who proposed it
 * or changed the record last, never approves it.
 */
export function approvalProblem(proposal: Proposal, actor: Actor): Problem | null {
  if (proposal.state !== 'proposed') return { code: 'publication.notWaiting' }
  const own = actor.kind === 'user' ? actor.id : null
  if (own === proposal.proposedBy) return { code: 'publication.ownProposal' }
  if (own === proposal.lastChangedBy) return { code: 'publication.ownChange' }
  const guarded = proposal.level === 'confidential' || proposal.level === 'restricted'
  return guarded ? { code: 'publication.guarded' } : null
}

/** A manager declines; whoever proposed may take the proposal back. */
export function declineProblem(
  { state, proposedBy }: Pick<Proposal, 'state' | 'proposedBy'>,
  actor: Actor,
): Problem | null {
  if (state !== 'proposed') return { code: 'publication.notWaiting' }
  const decides = actor.kind === 'user' && (actor.role === 'manager' || actor.id === proposedBy)
  return decides ? null : { code: 'publication.notYours' }
}

export const withdrawalProblem = ({ state }: Pick<Proposal, 'state'>): Problem | null =>
  state === 'published' ? null : { code: 'publication.notPublished' }

/** A source that anybody may open: one with an address on the web; null for any other. */
export const openSourceOf = (
  source: { titles: LanguageMap; address: string | null; level: string } | null,
): { titles: LanguageMap; address: string } | null => {
  if (!source?.address || !/^https?:\/\//.test(source.address)) return null
  if (source.level !== 'public' && source.level !== 'internal') return null
  return { titles: source.titles, address: source.address }
}
