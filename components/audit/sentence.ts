import type { AuditEvent } from '#domain/audit/schema.ts'
import { dayWords } from '#lib/day-words.ts'
import { actorName, nameOf, subjectName } from './names.ts'
import { listName } from './particulars.ts'
import type { Teller } from './teller.ts'
import { fieldName, valueWords } from './value-words.ts'

/**
 * An entry as one sentence in the reader's language, made from what it holds: a person's name is
 * today's, or that it was erased, and the words of a record are those that the entry kept.
 */
export function sentenceOf(event: AuditEvent, tell: Teller): string {
  return event.outcome === 'refused' ? refusedSentence(event, tell) : doneSentence(event, tell)
}

function doneSentence(event: AuditEvent, tell: Teller): string {
  const key = `sentences.${event.event}.done`
  if (tell.say.has(key)) return tell.say(key, argumentsOf(event, tell))
  return tell.say('otherwise', { actor: actorName(event, tell), event: event.event })
}

/** The answer that the caller was given is repeated; what it named of a record is not in the log. */
function refusedSentence(event: AuditEvent, tell: Teller): string {
  const key = `sentences.${event.event}.attempt`
  const attempt = tell.say.has(key) ? tell.say(key) : event.event
  return tell.say('refused', { actor: actorName(event, tell), attempt, told: told(event, tell) })
}

function told({ details }: AuditEvent, { refusals }: Teller): string {
  const code = String((details as { code?: unknown } | null)?.code ?? '')
  return refusals.has(code) ? withoutArguments(refusals, code) : code
}

/** Says a refusal whose values were not recorded: dots stand in their places. */
function withoutArguments(refusals: Teller['refusals'], code: string): string {
  const text = refusals.raw(code)
  const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, '…'])
  // A plural chooses its words by the value; without one the code is all that can be said.
  return /\{\w+,/.test(text) ? code : refusals(code, Object.fromEntries(names))
}

type Content = Record<string, unknown>

/** What a sentence may name; each is there for every entry, empty where the entry has no such thing. */
export const sentenceArguments = {
  actor: actorName,
  subject: subjectName,
  agreement: (event, tell) =>
    (event.agreementId && nameOf(event.agreementId, event, tell)) || tell.say('unnamed'),
  /** How many records a reading showed. */
  count: ({ details }) => lengthOf((details as Content | null)?.read),
  /** Which list was exported. */
  list: ({ details }, tell) => listName(String((details as Content | null)?.query ?? ''), tell),
  /** What is said to discharge a promise. */
  activity: (event, tell) => detailName('activity', event, tell),
  /** The plan that was promised, and the file that proves it. */
  plan: (event, tell) => detailName('plan', event, tell),
  document: (event, tell) => detailName('document', event, tell),
  /** Which rule of alarms was set. */
  alarm: ({ details }, { words }) => {
    const key = `alarmRules.${String((details as Content | null)?.alarm ?? '')}`
    return words.has(key) ? words(key) : ''
  },
  /** What happened to an agreement in law; a notice is called by its purpose. */
  legalEvent: (event, tell) => {
    const { law } = tell
    const content = partOf('legalEvent', event.details as Content | null)
    if (content?.kind === 'partySucceeded') return successionWords(content, event, tell)
    const key = `events.${String(content?.purpose ?? content?.kind ?? '')}`
    return law.has(key) ? law(key) : 'none'
  },
  /** Whose rights a token has. */
  owner: (event, tell) => fieldWords('userId', event, tell),
  /** How somebody came in. */
  by: ({ details }) => String((details as Content | null)?.by ?? ''),
  role: (event, tell) => fieldWords('role', event, tell),
  /** Which fact a source was named for. */
  field: ({ before, after }, tell) => fieldName(String(after?.field ?? before?.field ?? ''), tell),
  completedOn: ({ before, after }, { language }) => {
    const completion = (after?.completion ?? before?.completion) as Content | null
    return completion ? dayWords(String(completion.completedOn), language) : ''
  },
  /** How many documents prove it. */
  evidence: ({ before, after }) => {
    const completion = (after?.completion ?? before?.completion) as Content | null
    return lengthOf(completion?.evidence)
  },
} satisfies Record<string, (event: AuditEvent, tell: Teller) => string | number>

/** Which body was succeeded by which, as far as the event names them. */
function successionWords(content: Content, event: AuditEvent, tell: Teller): string {
  const called = (id: unknown) => nameOf(String(id), event, tell) ?? 'none'
  const [predecessor, successor] = [called(content.predecessorId), called(content.successorId)]
  return tell.law('succession', { predecessor, successor })
}

function detailName(part: string, event: AuditEvent, tell: Teller): string {
  const id = String((event.details as Content | null)?.[part] ?? '')
  return nameOf(id, event, tell) ?? tell.say('unnamed')
}

/** What a part was entered with that came along with the record itself. */
function partOf(kind: string, details: Content | null): Content | undefined {
  const parts = (details?.with ?? []) as { kind: string; content: Content }[]
  return parts.find((part) => part.kind === kind)?.content
}

const argumentsOf = (event: AuditEvent, tell: Teller) =>
  Object.fromEntries(
    Object.entries(sentenceArguments).map(([name, value]) => [name, value(event, tell)]),
  )

const lengthOf = (list: unknown) => (Array.isArray(list) ? list.length : 0)

function fieldWords(field: string, event: AuditEvent, tell: Teller): string {
  const value = event.after?.[field] ?? event.before?.[field]
  return value === undefined ? '' : valueWords(field, value, event, tell).text
}
