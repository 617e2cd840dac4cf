'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type ClipboardEvent, useMemo, useState } from 'react'
import { announce } from '#components/ui/announce.ts'
import { NewProgrammeDialog } from '#components/programmes/new-programme-dialog.tsx'
import { Radios } from '#components/ui/forms/choices.tsx'
import { RecordPicker } from '#components/ui/forms/picker/record-picker.tsx'
import { LanguageSelect } from '#components/ui/forms/quotation-field.tsx'
import { Rows } from '#components/ui/forms/rows/rows.tsx'
import { FormPart } from '#components/ui/forms/sheet/form-sheet.tsx'
import { SideField } from '#components/ui/forms/side-field.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import type { Side } from '#domain/agreements/schema/words.ts'
import type { PriorityArea } from '#domain/priority-areas/schema.ts'
import { nestedQuotes } from '#lib/nested-quotes.ts'
import { newId } from '#lib/ids.ts'
import type { AgreementForm } from './agreement-form.tsx'
import type { AreaRow, ProgrammeRow } from './agreement-typed.ts'
import { Quotations } from './quotations.tsx'
import { areaSearch } from '#components/area-search.ts'
import { programmeSearch } from '#components/searches.ts'
import { pastedAreas } from './pasted-areas.ts'

type Props = { form: AgreementForm; areas: readonly PriorityArea[] }

/** The language that the next words are probably in: that of the last ones. */
const sameLanguage = (rows: readonly { verbatimLanguage: string }[], reader: string) =>
  rows.at(-1)?.verbatimLanguage ?? reader

/** What it is about: entries of the taxonomy, each with the source's own words. */
export function AreasPart({ form, areas }: Props) {
  const words = useTranslations('agreementForm')
  const language = useLocale()
  const search = useMemo(() => areaSearch(language, areas), [language, areas])
  const { statedBy, exhaustive, list } = form.value.areas
  const set = (part: Partial<typeof form.value.areas>) =>
    form.change('areas', (now) => ({ ...now, ...part }))
  const newRow = (): AreaRow => {
    return {
      key: newId(),
      area: null,
      verbatim: '',
      verbatimLanguage: sameLanguage(list, language),
    }
  }
  const change = (to: (rows: readonly AreaRow[]) => readonly AreaRow[]) =>
    form.change('areas', (now) => ({ ...now, list: to(now.list) }))

  /** A whole list that is pasted becomes a row an area. */
  function paste(event: ClipboardEvent<HTMLInputElement>, row: AreaRow) {
    const pasted = pastedAreas(event.clipboardData.getData('text'), { row, list, areas, language })
    if (!pasted) return
    event.preventDefault()
    const keys = new Set(pasted.map(({ key }) => key))
    change((now) => now.flatMap((one) => (one.key === row.key ? pasted : one)))
    announce({
      text: words('areasPasted', { count: pasted.length }),
      action: {
        label: words('areasInOne'),
        run: () =>
          change((now) =>
            now.flatMap((one) => (one.key === pasted[0]?.key ? row : keys.has(one.key) ? [] : one)),
          ),
      },
    })
  }

  return (
    <FormPart id="part-areas" title={words('parts.areas')} lead={words('areasLead')}>
      <SideField<Side>
        name="areas.statedBy"
        label={words('areasStatedBy')}
        value={statedBy}
        onChange={(side) => set({ statedBy: side })}
      />
      <Radios
        name="areas.exhaustive"
        label={words('exhaustive')}
        inLine
        options={(['no', 'yes'] as const).map((value) => ({
          value,
          text: words(`exhaustives.${value}`),
        }))}
        value={exhaustive}
        onChange={({ target }) => set({ exhaustive: target.value as typeof exhaustive })}
      />
      <Rows
        name="areas.list"
        label={words('areas')}
        rows={list}
        onChange={change}
        called={({ area }, index) => area?.text ?? words('areaNumber', { number: index + 1 })}
        add={{ text: words('addArea'), row: newRow }}
        error={form.errors.exactlyAt('areas.list')}
      >
        {(row, index, change) => {
          const { area, verbatim, verbatimLanguage } = row
          const name = `areas.list.${index}`
          return (
            <Wording
              {...{ form, name, verbatim, verbatimLanguage, change }}
              onPaste={(event) => paste(event, row)}
              picker={
                <RecordPicker
                  name={`${name}.areaId`}
                  label={words('area')}
                  value={area}
                  onChange={(picked) => change({ area: picked })}
                  search={search}
                  without={list.flatMap((row) => row.area?.id ?? [])}
                  near={verbatim}
                  error={form.errors.at(`${name}.areaId`) ?? form.errors.exactlyAt(name)}
                />
              }
            />
          )
        }}
      </Rows>
      <Quotations form={form} of="areas" />
    </FormPart>
  )
}

/** The programmes that it is linked to; they are no parents, and belong to others. */
export function ProgrammesPart({ form }: { form: AgreementForm }) {
  const words = useTranslations('agreementForm')
  const language = useLocale()
  const search = useMemo(() => programmeSearch(language), [language])
  const rows = form.rows('programmes')
  const [adding, setAdding] = useState<{ key: string; typed: string } | null>(null)
  const newRow = (): ProgrammeRow => ({
    ...{ key: newId(), programme: null, verbatim: '' },
    statedBy: rows.rows.at(-1)?.statedBy ?? '',
    verbatimLanguage: sameLanguage(rows.rows, language),
  })
  return (
    <FormPart id="part-programmes" title={words('parts.programmes')} lead={words('programmesLead')}>
      <Rows
        {...rows}
        called={({ programme }, index) =>
          programme?.text ?? words('programmeNumber', { number: index + 1 })
        }
        add={{ text: words('addProgramme'), row: newRow }}
      >
        {({ key, programme, statedBy, verbatim, verbatimLanguage }, index, change) => {
          const name = `programmes.${index}`
          return (
            <>
              <Wording
                {...{ form, name, verbatim, verbatimLanguage, change }}
                picker={
                  <RecordPicker
                    name={`${name}.programmeId`}
                    label={words('programme')}
                    value={programme}
                    onChange={(picked) => change({ programme: picked })}
                    search={search}
                    without={rows.rows.flatMap((row) => row.programme?.id ?? [])}
                    near={verbatim}
                    add={{
                      text: (typed) =>
                        words('addNewProgramme', { name: nestedQuotes(typed, language) }),
                      onAdd: (typed) => setAdding({ key, typed }),
                    }}
                    error={form.errors.at(`${name}.programmeId`) ?? form.errors.exactlyAt(name)}
                  />
                }
              />
              <SideField<Side>
                name={`${name}.statedBy`}
                label={words('linkStatedBy')}
                value={statedBy}
                onChange={(side) => change({ statedBy: side })}
              />
            </>
          )
        }}
      </Rows>
      <Quotations form={form} of="programmes" />
      {adding && (
        <NewProgrammeDialog
          typed={adding.typed}
          onClose={() => setAdding(null)}
          onPicked={(picked) => {
            rows.onChange((now) =>
              now.map((row) => (row.key === adding.key ? { ...row, programme: picked } : row)),
            )
            setAdding(null)
          }}
        />
      )}
    </FormPart>
  )
}

/** Where it was agreed that plans follow; the plans themselves are made on the agreement's page. */
export function PlansPart({ form }: { form: AgreementForm }) {
  const words = useTranslations('agreementForm')
  return (
    <FormPart id="part-plans" title={words('parts.plans')} lead={words('plansLead')}>
      <Quotations form={form} of="actionPlans" />
    </FormPart>
  )
}

type WordingProps = {
  form: AgreementForm
  name: string
  picker: React.ReactNode
  verbatim: string
  verbatimLanguage: string
  change: (part: { verbatim?: string; verbatimLanguage?: string }) => void
  onPaste?: (event: ClipboardEvent<HTMLInputElement>) => void
}

/** The source's own words beside the entry that they were found to mean. */
function Wording(props: WordingProps) {
  const { form, name, picker, verbatim, verbatimLanguage, change, onPaste } = props
  const words = useTranslations('agreementForm')
  return (
    <>
      <TextField
        name={`${name}.verbatim`}
        label={words('verbatim')}
        lang={verbatimLanguage}
        dir="auto"
        value={verbatim}
        onPaste={onPaste}
        onChange={({ target }) => change({ verbatim: target.value })}
        error={form.errors.at(`${name}.verbatim`)}
      />
      {picker}
      <LanguageSelect
        name={`${name}.verbatimLanguage`}
        label={words('verbatimLanguage')}
        value={verbatimLanguage}
        onChange={(next) => change({ verbatimLanguage: next })}
      />
    </>
  )
}
