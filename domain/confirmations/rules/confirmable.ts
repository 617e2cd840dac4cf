import type { Side } from '#db/values.ts'
import { isDay } from '#lib/days.ts'
import { missingInPlan } from '../../action-plans/rules.ts'
import { placeholder } from '../../legal-status/rules/recording.ts'
import type { FieldProblem, Problem } from '../../outcome.ts'
import type { LinkStanding, Proposed } from '../schema/confirmation.ts'
import { type PlanContent, proposableFields } from '../schema/content.ts'
import { subjectIn } from './subject-in.ts'

const hasGap = (texts: Record<string, string> | null) =>
  texts !== null && Object.values(texts).some((text) => placeholder.test(text))

/** What keeps a content from being confirmed, each at its place: what it lacks, and what is still "to be defined". */
export function obstaclesIn({
  titles,
  activities,
  contributions = [],
  indicators = [],
}: PlanContent): FieldProblem[] {
  const missing = missingInPlan(
    activities.map(({ areaId, ourPartyId, counterpartPartyId, milestones, ...rest }) => ({
      ...{ ...rest, area: areaId, ourParty: ourPartyId, counterpartParty: counterpartPartyId },
      milestones: milestones.length,
    })),
  )
  const texts: [string, Record<string, string> | null][] = [
    ['titles', titles],
    ...activities.flatMap((activity): [string, Record<string, string> | null][] => [
      [`activities.${activity.id}.titles`, activity.titles],
      [`activities.${activity.id}.expectedResults`, activity.expectedResults],
      ...activity.milestones.map((milestone): [string, Record<string, string>] => [
        `milestones.${milestone.id}.titles`,
        milestone.titles,
      ]),
    ]),
    ...contributions.map((one): [string, Record<string, string>] => [
      `contributions.${one.id}.titles`,
      one.titles,
    ]),
    ...indicators.flatMap((one): [string, Record<string, string> | null][] => [
      [`indicators.${one.id}.titles`, one.titles],
      [`indicators.${one.id}.units`, one.units],
    ]),
  ]
  const open = texts.flatMap(([path, map]) => (hasGap(map) ? [{ path, code: 'toBeDefined' }] : []))
  return [...missing, ...open]
}

type Given = {
  /** Of the plan as it is now. */
  hash: string
  obstacles: readonly FieldProblem[]
  /** The sides that said yes to it already. */
  covering: readonly Side[]
}

/** Why a side can't say yes: it saw another content, something is still open, or it has said so. */
export function confirmationProblem(
  { hash, obstacles, covering }: Given,
  seen: string,
  side: Side | null,
): Problem | null {
  if (hash !== seen) return { code: 'confirmation.changedSince' }
  if (obstacles.length > 0) return { code: 'confirmation.notReady', fields: obstacles }
  if (side && covering.includes(side)) return { code: 'confirmation.alreadyGiven' }
  return null
}

/** Why a link can't be answered. */
export const linkProblem = (standing: LinkStanding): Problem | null =>
  standing === 'open' ? null : { code: `confirmation.link.${standing}` }

/** Why changes can't be asked for so, each at its place in the list. */
export function proposalsProblem(
  content: PlanContent,
  proposals: readonly Proposed[],
): Problem | null {
  const fields = proposals.flatMap((proposal, place): FieldProblem[] => {
    const at = (field: string, code: string) => [{ path: `proposals.${place}.${field}`, code }]
    const subject = subjectIn(content, proposal)
    if (!subject) return at('subjectId', 'noSuchRecord')
    const known: readonly string[] = proposableFields[proposal.subjectKind]
    if (!known.includes(proposal.field)) return at('field', 'notProposable')
    const isDayField = typeof subject[proposal.field] === 'string'
    return isDayField && !isDay(proposal.value) ? at('value', 'noSuchDay') : []
  })
  return fields.length > 0 ? { code: 'invalid', fields } : null
}
