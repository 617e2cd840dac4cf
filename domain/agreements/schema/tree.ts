import { z } from 'zod'
import { levels, parentFates, parentRelations } from '#db/values.ts'
import { day, id, instant, languageMap, paragraph } from '#lib/fields.ts'
import { legalStates } from '../../legal-status/schema/words.ts'
import { agreementKinds } from './words.ts'

export type { ParentFate } from '#db/values.ts'

/** The agreement that another stands under or comes after, and as what. */
export const parent = z.strictObject({ agreementId: id(), relation: z.enum(parentRelations) })
export type Parent = z.infer<typeof parent>

/** Those that stand or fall with their parent, and are asked about at its end. */
export const dependent: readonly Parent['relation'][] = ['implements', 'amends']

export const readTreeInput = z.strictObject({
  agreementId: id(),
  on: day().optional(),
  /** What stood under what, and how, by what had been recorded by then. */
  knownAt: instant().optional(),
})

const civilDay = () => z.string().meta({ format: 'date' })

const decision = z.strictObject({
  fate: z.enum(parentFates),
  reason: z.string(),
  recordedAt: z.string().meta({ format: 'date-time' }),
})

const node = z.strictObject({
  id: id(),
  reference: z.string(),
  kind: z.enum(agreementKinds),
  titles: languageMap(1_000),
  parentId: id().nullable(),
  relation: z.enum(parentRelations).nullable(),
  /** How many steps below the first of the tree. */
  depth: z.number().int(),
  state: z.enum(legalStates),
  /** The last day in force at the latest, where anything ends it. */
  lastDay: civilDay().nullable(),
  deskId: id(),
  level: z.enum(levels),
  writable: z.boolean(),
  /** Of a successor: the days on which both are in force; that warns, and bars nothing. */
  overlap: z.strictObject({ from: civilDay(), to: civilDay().nullable() }).nullable(),
  /** What was decided to become of it at the end of its parent; null until somebody says it. */
  decision: decision.nullable(),
})

/** What becomes of an agreement whose parent ends: asked, until it is decided. */
const question = z.strictObject({
  agreementId: id(),
  parentId: id(),
  parentEnd: civilDay(),
  /** What can be answered: provisions that survive are there only where a clause says so. */
  choices: z.array(z.enum(parentFates)),
})

export const agreementTree = z.strictObject({
  id: id(),
  deskId: id(),
  level: z.enum(levels),
  on: civilDay(),
  knownAt: z.string().meta({ format: 'date-time' }).nullable(),
  /** From the first of all on, each under its parent. */
  nodes: z.array(node),
  questions: z.array(question),
  /** Whether there are more than are shown. */
  cut: z.boolean(),
})
export type AgreementTree = z.infer<typeof agreementTree>
export type TreeNode = AgreementTree['nodes'][number]

export const decideParentEndingInput = z.strictObject({
  agreementId: id(),
  fate: z.enum(parentFates),
  reason: paragraph(1_000),
})

export const parentEndingDecided = z.strictObject({ id: id(), version: z.number().int() })
