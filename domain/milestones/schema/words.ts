/** How a person judges a milestone that is neither done nor given up. */
export const openHealths = ['notStarted', 'onTrack', 'atRisk', 'offTrack'] as const

/** `done` comes by a completion alone. */
export const healths = [...openHealths, 'done', 'dropped'] as const
export type Health = (typeof healths)[number]
