import type { AuditEvent } from '#domain/audit/schema.ts'
import type { CsvColumn } from '#lib/csv.ts'
import type { Language } from '#messages/languages.ts'
import { actorName, actorStanding, nameOf, subjectName } from './names.ts'
import { sentenceOf } from './sentence.ts'
import { type Teller, teller } from './teller.ts'
import { fieldName, inOrder, valueWords } from './value-words.ts'

type Column = {
  name: string
  kind: CsvColumn<AuditEvent>['kind']
  value: (event: AuditEvent, tell: Teller) => string | number | null
}

/** What a file of the trail holds, in this order; the page's details show the same. */
const columns: readonly Column[] = [
  { name: 'seq', kind: 'number', value: ({ seq }) => seq },
  { name: 'at', kind: 'date', value: ({ at }) => at },
  { name: 'actor', kind: 'text', value: actorName },
  { name: 'role', kind: 'text', value: actorStanding },
  { name: 'event', kind: 'text', value: ({ event }) => event },
  { name: 'outcome', kind: 'text', value: ({ outcome }, { say }) => say(`outcomes.${outcome}`) },
  { name: 'sentence', kind: 'text', value: sentenceOf },
  {
    name: 'subject',
    kind: 'text',
    value: (event, tell) => (event.subject ? subjectName(event, tell) : null),
  },
  {
    name: 'agreement',
    kind: 'text',
    value: (event, tell) => event.agreementId && nameOf(event.agreementId, event, tell),
  },
  { name: 'reason', kind: 'text', value: ({ reason }) => reason },
  { name: 'before', kind: 'text', value: (event, tell) => fieldsOf(event.before, event, tell) },
  { name: 'after', kind: 'text', value: (event, tell) => fieldsOf(event.after, event, tell) },
  { name: 'level', kind: 'text', value: ({ level }, { words }) => words(`levels.${level}`) },
  { name: 'requestId', kind: 'text', value: ({ requestId }) => requestId },
  { name: 'leafHash', kind: 'text', value: ({ leafHash }) => leafHash },
]

/** The trail as a file in the reader's language; `zone` is the office's (`HOME_ZONE`). */
export function auditColumns(language: Language, zone: string): readonly CsvColumn<AuditEvent>[] {
  const tell = teller(language, zone)
  return columns.map(({ name, kind, value }) => ({
    header: tell.say(`detail.${name}`),
    kind,
    value: (event) => value(event, tell),
  }))
}

function fieldsOf(content: AuditEvent['before'], event: AuditEvent, tell: Teller): string | null {
  if (content === null) return null
  const parts = inOrder(Object.keys(content)).map((field) =>
    tell.say('values.part', {
      field: fieldName(field, tell),
      value: valueWords(field, content[field] ?? null, event, tell).text,
    }),
  )
  return parts.join('\n')
}
