/** What is given: money, or work, rooms and things. */
export const forms = ['cash', 'inKind'] as const
export type Form = (typeof forms)[number]

/** Whether a side is bound to it, or means to give about so much. */
export const firmnesses = ['firm', 'indicative'] as const
export type Firmness = (typeof firmnesses)[number]
