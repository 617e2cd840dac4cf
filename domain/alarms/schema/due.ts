/**
 * Why something is on a list of what is due. `late`: its day has passed. `thisWeek`: due from today to
 * Sunday. `nextFourWeeks`: due in the four weeks after. `behindBaseline`: past the day first agreed
 * on, the day now expected still to come.
 */
export const dues = ['late', 'thisWeek', 'nextFourWeeks', 'behindBaseline'] as const
export type Due = (typeof dues)[number]

/** The same for the description of the API. */
export const dueMeaning =
  'late: the forecast day has passed. thisWeek: due from today to Sunday. nextFourWeeks: due in the four weeks after. behindBaseline: past the day first agreed on, the forecast still to come.'
