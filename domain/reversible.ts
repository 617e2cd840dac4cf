import { canonicalJson, type Json } from '#lib/canonical-json.ts'
import { correctAgreement } from './agreements/commands/correct-agreement.ts'
import type { AnyCommand } from './command.ts'

/** Commands whose changes can be taken back by the same command: each says with which input. */
const reversible: readonly AnyCommand[] = [correctAgreement]

/** What of an entry of the audit log a reversal is told from. */
export type RevertibleEntry = {
  event: string
  outcome: string
  subjectId: string | null
  before: Json
}

/** The command that takes a change back, and its input; null where none does. */
export function reversalOf(
  entry: RevertibleEntry,
): { command: AnyCommand; input: Record<string, Json> } | null {
  const { event, outcome, subjectId, before } = entry
  const command = reversible.find((one) => one.event === event)
  if (outcome !== 'done' || !command?.undo || subjectId === null || !isFields(before)) return null
  const input = command.undo(subjectId, before)
  return input && { command, input }
}

/** Whether the fields of a record still stand as a change left them. */
export const stillStands = (content: Record<string, Json>, after: Json): boolean =>
  isFields(after) &&
  Object.entries(after).every(
    ([field, value]) => canonicalJson(content[field] ?? null) === canonicalJson(value),
  )

const isFields = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
