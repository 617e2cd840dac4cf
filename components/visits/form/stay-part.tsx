'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { BodyPicker } from '#components/parties/body-picker.tsx'
import { CountrySelect } from '#components/ui/forms/country-select.tsx'
import { DayField } from '#components/ui/forms/day-field.tsx'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import { RecordPicker } from '#components/ui/forms/picker/record-picker.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { FormPart } from '#components/ui/forms/sheet/form-sheet.tsx'
import { SideField } from '#components/ui/forms/side-field.tsx'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import { agreementSearch } from '#components/searches.ts'
import type { VisitForm } from './visit-form.tsx'
import { type Beginning, betweenLeads } from './visit-typed.ts'

export type DeskChoice = { id: string; code: string; names: LanguageMap }

type Props = {
  form: VisitForm
  desks: readonly DeskChoice[]
  /** Of a new visit's agreement; null where a visit is changed. */
  leads: Beginning['leads'] | null
}

/** Who came, from where, when, to whom, and under which agreement. */
export function StayPart({ form, desks, leads }: Props) {
  const words = useTranslations('visitForm')
  const language = useLocale()
  const agreements = useMemo(() => agreementSearch(language), [language])
  const from = form.field('fromDay')
  const to = form.field('toDay')
  const country = form.field('country')
  const desk = form.field('deskId')

  function came(side: 'ours' | 'counterpart') {
    form.change('visitingSide', side)
    if (!leads) return
    const { delegationId, hostId, country: where } = betweenLeads(side, form.value, leads)
    form.change('delegationId', delegationId)
    form.change('hostId', hostId)
    form.change('country', where)
  }

  return (
    <FormPart id="part-stay" title={words('parts.stay')}>
      <SideField<'ours' | 'counterpart'> {...form.field('visitingSide')} onChange={came} />
      <BodyPicker {...form.field('delegationId')} />
      <LanguageFields {...form.field('titles')} hint={words('hints.titles')} rows={2} />
      <DayField
        key={`from ${form.base.version}`}
        {...{ name: from.name, label: from.label, error: from.error }}
        defaultValue={from.value}
        onChange={from.onChange}
      />
      <DayField
        key={`to ${form.base.version}`}
        {...{ name: to.name, label: to.label, error: to.error }}
        hint={words('hints.toDay')}
        optional
        defaultValue={to.value}
        onChange={to.onChange}
      />
      <BodyPicker {...form.field('hostId')} optional />
      <CountrySelect
        {...country}
        optional
        blank={words('noCountry')}
        onChange={({ target }) => country.onChange(target.value)}
      />
      <LanguageFields {...form.field('places')} optional />
      <RecordPicker {...form.field('agreementId')} optional search={agreements} />
      {leads && form.value.agreementId === null && desks.length > 1 && (
        <Select
          {...desk}
          choices={desks.map(({ id, code, names }) => {
            return { value: id, text: `${code} · ${localText(names, language).text}` }
          })}
          onChange={({ target }) => desk.onChange(target.value)}
        />
      )}
    </FormPart>
  )
}
