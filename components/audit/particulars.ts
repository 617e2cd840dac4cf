import type { AuditEvent } from '#domain/audit/schema.ts'
import type { Json } from '#lib/canonical-json.ts'
import { nameOf } from './names.ts'
import type { Teller } from './teller.ts'
import { valueWords } from './value-words.ts'

/** What an entry says beside the change itself, each with its name. */
export type Particular = { term: string; text: string }

/**
 * Of a refusal its code and the fields, of a reading the records that were shown, of an export the
 * list and its filters, of a record that was entered with its parts how many of each.
 */
export function particularsOf(event: AuditEvent, tell: Teller): Particular[] {
  const { details } = event
  if (details === null || typeof details !== 'object' || Array.isArray(details)) return []
  return Object.entries(details as { [name: string]: Json }).flatMap(([name, value]) => {
    const text = textOf(name, value, event, tell)
    return text ? { term: termOf(name, tell), text } : []
  })
}

function termOf(name: string, { say }: Teller): string {
  return say.has(`particulars.${name}`) ? say(`particulars.${name}`) : name
}

function textOf(name: string, value: Json, event: AuditEvent, tell: Teller): string {
  if (name === 'with' && Array.isArray(value)) return partsWords(value, tell)
  if (name === 'query') return listName(String(value), tell)
  if (name === 'read' && Array.isArray(value)) {
    const names = value.map((id) => nameOf(String(id), event, tell) ?? String(id))
    return names.join(tell.say('itemSeparator'))
  }
  return valueWords(name, value, event, tell).text
}

/** What a list that was taken away is called. */
export const listName = (query: string, { say }: Teller) =>
  say.has(`lists.${query}`) ? say(`lists.${query}`) : query

/** Such as "party 2; signatory 2"; each part stands in the log with its content. */
function partsWords(parts: readonly Json[], { say, words }: Teller): string {
  const counts = new Map<string, number>()
  for (const part of parts) {
    const kind = String((part as { kind?: Json }).kind ?? '')
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const named = (kind: string) => {
    if (say.has(`kinds.${kind}`)) return say(`kinds.${kind}`)
    return words.has(`nouns.${kind}`) ? words(`nouns.${kind}`) : kind
  }
  return [...counts]
    .map(([kind, count]) => say('values.part', { field: named(kind), value: String(count) }))
    .join(say('itemSeparator'))
}
