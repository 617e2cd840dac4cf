/** Something counted, or a part of a whole in per cent. */
export const measures = ['number', 'share'] as const
export type Measure = (typeof measures)[number]

/** To whom an exchange leads: one way has targets of its own (`domain.md` rule 36). */
export const directions = ['toCounterpart', 'toOurs'] as const
export type Direction = (typeof directions)[number]
