import type { AuditEvent } from '#domain/audit/schema.ts'
import type { Json } from '#lib/canonical-json.ts'
import type { Teller } from './teller.ts'
import { fieldName, inOrder, valueWords } from './value-words.ts'

type Props = { event: AuditEvent; tell: Teller }

/** Field by field, what a record said before and after. */
export function ChangesTable({ event, tell }: Props) {
  const { say } = tell
  const { before, after } = event
  const fields = inOrder(Object.keys({ ...before, ...after }))
  if (fields.length === 0) return null
  return (
    <table className="changes">
      <caption className="sr-only">{say('changes')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('field')}</th>
          {before && <th scope="col">{say('detail.before')}</th>}
          <th scope="col">{say('detail.after')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field}>
            <th scope="row">{fieldName(field, tell)}</th>
            {before && (
              <td data-label={say('detail.before')}>
                <Value of={before[field] ?? null} {...{ field, event, tell }} />
              </td>
            )}
            <td data-label={say('detail.after')}>
              <Value of={after?.[field] ?? null} {...{ field, event, tell }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Value({ of, field, event, tell }: Props & { of: Json; field: string }) {
  const { text, lang } = valueWords(field, of, event, tell)
  if (of === null) return <span className="not-stated">{text}</span>
  return <span lang={lang}>{text}</span>
}
