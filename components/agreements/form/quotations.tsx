'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Icon } from '#components/ui/icon.tsx'
import { QuotationField, newQuotation } from '#components/ui/forms/quotation-field.tsx'
import { newId } from '#lib/ids.ts'
import type { AgreementForm } from './agreement-form.tsx'

/** Where a fact is read: by several sources, if need be, none of which overwrites another. */
export function Quotations({ form, of: field }: { form: AgreementForm; of: string }) {
  const words = useTranslations('forms.quotation')
  const language = useLocale()
  const { assertions } = form.value
  const own = assertions.flatMap((row, place) => (row.field === field ? [{ row, place }] : []))
  const sources = [
    ...new Map(
      assertions
        .filter(({ source }) => Object.keys(source).length > 0)
        .map(({ source, sourceAddress }) => [JSON.stringify(source), { source, sourceAddress }]),
    ).values(),
  ]

  const add = () =>
    form.change('assertions', (rows) => [
      ...rows,
      {
        ...newQuotation(language, sources.at(-1)),
        ...{ key: newId(), field, sourceId: null, value: null },
      },
    ])

  return (
    <div className="mt-4">
      {own.map(({ row, place }) => (
        <QuotationField
          key={row.key}
          name={`assertions.${place}`}
          value={row}
          sources={sources}
          problem={form.errors.at}
          onChange={(next) =>
            form.change('assertions', (rows) =>
              rows.flatMap((one) =>
                one.key !== row.key ? one : next === null ? [] : { ...one, ...next },
              ),
            )
          }
        />
      ))}
      <button type="button" className="quiet-button mt-1" onClick={add}>
        <Icon name="note" size={14} />
        {own.length > 0 ? words('another') : words('add')}
      </button>
    </div>
  )
}
