import { useTranslations } from 'next-intl'
import { capitalised } from '#components/agreements/words.ts'
import { Disclosure } from '#components/ui/page/disclosure.tsx'
import { subjectIn } from '#domain/confirmations/rules/subject-in.ts'
import {
  type PlanContent,
  proposableFields,
  type SubjectKind,
} from '#domain/confirmations/schema/content.ts'
import { localText } from '#lib/language-map.ts'

type Props = { content: PlanContent; kind: SubjectKind; id: string; language: string }

/** What of something can be asked to be otherwise: what stays empty stays as it is. */
export function ChangeFields({ content, kind, id, language }: Props) {
  const words = useTranslations('confirmations.link')
  const fields = useTranslations('confirmations.fields')
  const subject = subjectIn(content, { subjectKind: kind, subjectId: id })
  if (!subject) return null
  return (
    <div className="no-print mt-1 text-small">
      <Disclosure summary={words('ask')}>
        {proposableFields[kind].map((field) => {
          const name = `value.${kind}.${id}.${field}`
          const now = subject[field]
          const isDay = typeof now === 'string'
          const text = isDay
            ? ''
            : localText((now as Record<string, string> | null) ?? {}, language).text
          return (
            <div key={field} className="field">
              <label htmlFor={name} className="field-label">
                {capitalised(fields(field))}
              </label>
              {text && <p className="field-hint">{words('now', { text })}</p>}
              <input
                id={name}
                name={name}
                type={isDay ? 'date' : 'text'}
                className="control"
                style={isDay ? { maxWidth: '14rem' } : undefined}
              />
            </div>
          )
        })}
        <div className="field">
          <label htmlFor={`reason.${kind}.${id}`} className="field-label">
            {words('because')}
          </label>
          <textarea
            id={`reason.${kind}.${id}`}
            name={`reason.${kind}.${id}`}
            rows={2}
            className="control"
          />
        </div>
      </Disclosure>
    </div>
  )
}
