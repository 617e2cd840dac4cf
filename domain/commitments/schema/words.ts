import { sides } from '#db/values.ts'

/** Who gave it: one side, or both together. */
export const authors = [...sides, 'both'] as const
export type Author = (typeof authors)[number]

/** How far its author is bound by it, the firmest first; an interest is a wish, and promises nothing. */
export const commitmentKinds = ['obligation', 'undertaking', 'intention', 'interest'] as const
export type CommitmentKind = (typeof commitmentKinds)[number]

/**
 * How far a commitment is covered by planned work, the gaps first. `notPromised` is an interest that
 * nothing is planned for: it is no gap.
 */
export const coverages = [
  'notPlanned',
  'notStarted',
  'underWay',
  'done',
  'noActionNeeded',
  'notPromised',
] as const
export type Coverage = (typeof coverages)[number]

/** How a promise is judged to stand; `done` and given up are told by its coverage. */
export const commitmentHealths = ['notStarted', 'onTrack', 'atRisk', 'offTrack'] as const
export type CommitmentHealth = (typeof commitmentHealths)[number]

/**
 * By when a promise is due. `overdue`: its last possible day has passed. `thisQuarter`: that day is
 * still to come in this quarter of the year. `later`: it comes after. These three are still to be done;
 * `known` and `notKnown` tell whether a day was named at all.
 */
export const commitmentDues = ['overdue', 'thisQuarter', 'later', 'known', 'notKnown'] as const
export type CommitmentDue = (typeof commitmentDues)[number]

/** The same for the description of the API. */
export const commitmentDueMeaning =
  'overdue: still to be done, and its last possible day has passed. thisQuarter: that day is still to come in this quarter. later: it comes after. known, notKnown: whether a day was named.'
