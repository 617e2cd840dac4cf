'use client'

import { useLocale, useTranslations } from 'next-intl'
import { createContext, useContext, useState } from 'react'
import { SentenceFinder, useSourceText } from '#components/sources/sentence-finder.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { QuotationField, type Source, newQuotation } from '#components/ui/forms/quotation-field.tsx'
import { newId } from '#lib/ids.ts'
import type { AgreementForm } from './agreement-form.tsx'

/** The sources of the register that a fact of the form can be read from. */
export const KeptSources = createContext<readonly Source[]>([])

type Props = {
  form: AgreementForm
  of: string
  /** What the fact is called, where others are quoted beside it. */
  called?: string
}

/** Where a fact is read: by several sources, if need be, none of which overwrites another. */
export function Quotations({ form, of: field, called }: Props) {
  const words = useTranslations('forms.quotation')
  const language = useLocale()
  const { assertions } = form.value
  const own = assertions.flatMap((row, place) => (row.field === field ? [{ row, place }] : []))
  const kept = useContext(KeptSources)
  const typed = assertions.map(({ source, sourceAddress, sourceId }) => {
    return { source, sourceAddress, sourceId }
  })
  const sources = [
    ...new Map(
      [...kept, ...typed]
        .filter(({ source }) => Object.keys(source).length > 0)
        .map((source) => [source.sourceId ?? JSON.stringify(source.source), source]),
    ).values(),
  ]

  const likely = typed.at(-1) ?? kept[0]
  useSourceText(likely?.sourceId)
  const [begun, setBegun] = useState<string | null>(null)

  function add() {
    const key = newId()
    setBegun(key)
    form.change('assertions', (rows) => [
      ...rows,
      { ...newQuotation(language, likely), key, field, value: null },
    ])
  }

  return (
    <div className="mt-4" role={called && 'group'} aria-label={called}>
      {called && <p className="text-small text-quiet">{called}</p>}
      {own.map(({ row, place }) => (
        <QuotationField
          key={row.key}
          name={`assertions.${place}`}
          value={row}
          begun={row.key === begun}
          sources={sources}
          problem={form.errors.at}
          onChange={(next) =>
            form.change('assertions', (rows) =>
              rows.flatMap((one) =>
                one.key !== row.key ? one : next === null ? [] : { ...one, ...next },
              ),
            )
          }
        >
          {row.sourceId && (
            <SentenceFinder
              name={`assertions.${place}.find`}
              sourceId={row.sourceId}
              onFound={(quotation, quotationLanguage) =>
                form.change('assertions', (rows) =>
                  rows.map((one) =>
                    one.key === row.key ? { ...one, quotation, quotationLanguage } : one,
                  ),
                )
              }
            />
          )}
        </QuotationField>
      ))}
      <button type="button" className="quiet-button mt-1" onClick={add}>
        <Icon name="note" size={14} />
        {own.length > 0 ? words('another') : words('add')}
      </button>
    </div>
  )
}
