import type { AuditEvent } from '#domain/audit/schema.ts'
import type { Json } from '#lib/canonical-json.ts'
import { countryName } from '#lib/countries.ts'
import { dayWords, instantWords, uncertainDayWords } from '#lib/day-words.ts'
import { isDay } from '#lib/days.ts'
import type { UncertainDay } from '#lib/edtf.ts'
import { isId } from '#lib/ids.ts'
import { localText } from '#lib/language-map.ts'
import type { Money } from '#lib/money.ts'
import { moneyWords } from '#lib/money-words.ts'
import named from '#messages/en/audit.json' with { type: 'json' }
import { nameOf } from './names.ts'
import type { Teller } from './teller.ts'

/** Words, and the language that they are in where it is not the reader's. */
export type Words = { text: string; lang?: string }

/** The words of a field's value: its shape tells what it is, its name what its codes mean. */
export function valueWords(field: string, value: Json, event: AuditEvent, tell: Teller): Words {
  if (value === null) return { text: tell.say('values.none') }
  if (typeof value === 'boolean') return { text: tell.say(value ? 'values.yes' : 'values.no') }
  if (typeof value === 'number') return { text: String(value) }
  if (typeof value === 'string') return { text: textWords(field, value, event, tell) }
  if (Array.isArray(value)) return { text: listWords(field, value, event, tell) }
  return objectWords(field, value as { [key: string]: Json }, event, tell)
}

/** A field's name in the reader's language; one that nobody has named stands as it is. */
export function fieldName(field: string, { say }: Teller): string {
  return say.has(`fields.${field}`) ? say(`fields.${field}`) : field
}

const places = new Map(Object.keys(named.fields).map((field, place) => [field, place]))

/**
 * Fields in the order in which the messages name them, those that nobody has named last: PostgreSQL
 * keeps the keys of JSON in an order of its own, and a file of the trail is the same from both
 * databases.
 */
export function inOrder(fields: readonly string[]): string[] {
  const place = (field: string) => places.get(field) ?? places.size
  return fields.toSorted((one, other) => place(one) - place(other) || (one < other ? -1 : 1))
}

const countryFields = new Set(['country', 'counterpartCountry', 'ownerCountry'])

const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

function textWords(field: string, text: string, event: AuditEvent, tell: Teller): string {
  if (isDay(text)) return dayWords(text, tell.language)
  if (instant.test(text)) return instantWords(text, tell.language, tell.zone)
  if (isId(text)) return nameOf(text, event, tell) ?? text
  if (countryFields.has(field)) return countryName(text, tell.language)
  return codeWords(field, text, event, tell) ?? text
}

/** Under which of the glossary's lists the codes of a field are said. */
const listsOfField: Record<string, string[]> = {
  role: ['roles', 'partyRoles'],
  kind: ['clauses', 'legalEventKinds'],
  level: ['levels'],
  side: ['sides'],
  visitingSide: ['sides'],
  statedBy: ['sides'],
  author: ['sides'],
  health: ['healths'],
  ours: ['legalCharacters'],
  counterpart: ['legalCharacters'],
  recordStatus: ['recordStatuses'],
  certainty: ['certainties'],
  form: ['contributionForms'],
  firmness: ['firmnesses'],
}

/** Fields of one name that mean another thing in each kind of record. */
const listOfKind: Record<string, Record<string, string>> = {
  agreement: { kind: 'agreementKinds' },
  party: { kind: 'partyKinds' },
  document: { role: 'documentRoles' },
  source: { kind: 'sourceKinds' },
  meeting: { kind: 'meetingKinds', role: 'participantRoles' },
  visit: { role: 'participantRoles' },
  commitment: { kind: 'commitmentKinds' },
}

function codeWords(
  field: string,
  code: string,
  { subject }: AuditEvent,
  { words, say }: Teller,
): string | undefined {
  const own = `codes.${field}.${code}`
  if (say.has(own)) return say(own)
  const lists = [listOfKind[subject?.kind ?? '']?.[field], ...(listsOfField[field] ?? [])]
  const key = lists.map((list) => `${list}.${code}`).find((name) => words.has(name))
  return key && words(key)
}

function listWords(field: string, list: readonly Json[], event: AuditEvent, tell: Teller): string {
  if (list.length === 0) return tell.say('values.nothing')
  return list.map((one) => valueWords(field, one, event, tell).text).join(tell.say('itemSeparator'))
}

function objectWords(
  field: string,
  value: { [key: string]: Json },
  event: AuditEvent,
  tell: Teller,
): Words {
  if ('commitment' in value) return { text: tell.say('values.personal') }
  if ('edtf' in value) {
    return { text: uncertainDayWords(value as unknown as UncertainDay, tell.language) }
  }
  if (isMoney(value)) return { text: moneyWords(value, tell.language) }
  if (isLanguageMap(value)) {
    const { text, lang } = localText(value, tell.language)
    return lang === tell.language || lang === 'und' ? { text } : { text, lang }
  }
  const { say } = tell
  const parts = inOrder(Object.keys(value)).flatMap((name) => {
    const inner = value[name] ?? null
    // The number of a part of a record tells nobody anything.
    if (name === 'id' || inner === null) return []
    const { text } = valueWords(name === 'kind' ? field : name, inner, event, tell)
    return [say('values.part', { field: fieldName(name, tell), value: text })]
  })
  return { text: parts.join(say('partSeparator')) }
}

const isMoney = (value: { [key: string]: Json }): value is Money =>
  typeof value['amount'] === 'string' && typeof value['currency'] === 'string'

const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/** A part of a record has keys of other forms, or values that are no text. */
function isLanguageMap(value: { [key: string]: Json }): value is { [key: string]: string } {
  const entries = Object.entries(value)
  return (
    entries.length > 0 &&
    entries.every(([key, text]) => languageTag.test(key) && typeof text === 'string')
  )
}
