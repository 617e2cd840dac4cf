import { z } from 'zod'
import { levels } from '#db/values.ts'
import { id, languageMap } from '#lib/fields.ts'
import { uncertainDayAnswer } from '#lib/uncertain-day-field.ts'
import { givenBySides } from '../../contributions/schema.ts'
import { beyondEnd } from './beyond-end.ts'
import { judgement } from './legal-status.ts'
import { legalStates } from './words.ts'

/** What can be done of an agreement that is in force, and is told side by side. */
const simulatedPaths = ['lapse', 'denounce', 'renew'] as const

const civilDay = () => z.string().meta({ format: 'date' })
const value = z.json()

const path = z.strictObject({
  path: z.enum(simulatedPaths),
  /** What would be recorded on the day, as the body of its POST; null where nothing is to be done. */
  event: z.record(z.string(), value).nullable(),
  /** Why it can't be taken; null where it can. */
  why: z
    .strictObject({
      code: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
      text: z.string().optional(),
    })
    .nullable(),
  /** How it would stand on the day; null where it can't be taken. */
  status: judgement.nullable(),
  /** The last day in force at the latest; null where the path leads to none. */
  lastDay: civilDay().nullable(),
  /** What goes on beyond that day; null where there is none. */
  beyond: beyondEnd.nullable(),
  /** What the sides give with a value date after that day; null where that is nothing, or told as known earlier. */
  given: givenBySides.nullable(),
})

/** An agreement on a day, and where each path leads from there. Nothing of it is recorded. */
export const simulationAnswer = z.strictObject({
  id: id(),
  reference: z.string(),
  titles: languageMap(),
  deskId: id(),
  level: z.enum(levels),
  on: civilDay(),
  knownAt: z.string().meta({ format: 'date-time' }).nullable(),
  state: z.enum(legalStates),
  /** Whether the caller may record what a path takes. */
  writable: z.boolean(),
  signedOn: uncertainDayAnswer.nullable(),
  enteredIntoForceOn: uncertainDayAnswer.nullable(),
  paths: z.array(path),
})
export type SimulationAnswer = z.infer<typeof simulationAnswer>
export type SimulatedPath = SimulationAnswer['paths'][number]
