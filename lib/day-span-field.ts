import { z } from 'zod'
import type { Day } from './days.ts'
import { readUncertainDay } from './edtf.ts'

/** All days from one to another, both included. */
export type DaySpan = { from: Day; to: Day }

/** A day, a month or a year, or two of them with all between, `1990/1999`: whatever could be then. */
export const daySpan = () =>
  z.string().transform((text, context): DaySpan => {
    const [from = '', to = from, ...others] = text.split('/')
    const [first, last] = [readUncertainDay(from), readUncertainDay(to)]
    const refuse = (message: string) => {
      context.addIssue({ code: 'custom', message, input: text })
      return z.NEVER
    }
    if (!first.ok) return refuse(first.problem)
    if (!last.ok) return refuse(last.problem)
    if (others.length > 0) return refuse('notADate')
    const span = { from: first.value.lower, to: last.value.upper }
    return span.to < span.from ? refuse('reversed') : span
  })
