'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { Picked } from '#components/ui/forms/picker/picked.ts'
import { listSearch } from '#components/ui/forms/picker/list-search.ts'
import { RecordPicker } from '#components/ui/forms/picker/record-picker.tsx'
import { Icon } from '#components/ui/icon.tsx'
import type { ActionPlan } from '#domain/action-plans/schema.ts'
import { localText } from '#lib/language-map.ts'
import { planRows } from './plan-rows.ts'

type Props = {
  plan: Pick<ActionPlan, 'activities'>
  /** The row that waits: it can't wait for itself. */
  rowId: string | undefined
  value: readonly string[]
  onChange: (value: readonly string[]) => void
  error: string | undefined
}

/** What a row of a plan waits for, looked up by number or by title. */
export function WaitsField({ plan, rowId, value, onChange, error }: Props) {
  const words = useTranslations('actionPlans.views.waits')
  const language = useLocale()
  const rows = useMemo(
    () =>
      planRows(plan).map(({ id, code, titles }): Picked => {
        const { text, lang } = localText(titles, language)
        return { id, text: `${code} ${text}`, lang }
      }),
    [plan, language],
  )
  const search = useMemo(() => listSearch(rows), [rows])
  const chosen = rows.filter(({ id }) => value.includes(id))
  return (
    <>
      <RecordPicker
        // Another empty one once something was chosen.
        key={value.length}
        name="dependsOn"
        label={words('field')}
        hint={words('hint')}
        optional
        error={error}
        value={null}
        onChange={(picked) => picked && onChange([...value, picked.id])}
        search={search}
        without={rowId ? [...value, rowId] : value}
      />
      {chosen.length > 0 && (
        <ul className="mt-2 mb-6 border-t border-hairline" aria-label={words('field')}>
          {chosen.map(({ id, text, lang }) => (
            <li key={id} className="picked">
              <span className="font-serif" lang={lang}>
                {text}
              </span>
              <button
                type="button"
                className="quiet-button"
                onClick={() => onChange(value.filter((one) => one !== id))}
              >
                <Icon name="close" size={14} />
                {words('remove')}
                <span className="sr-only"> {text}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
