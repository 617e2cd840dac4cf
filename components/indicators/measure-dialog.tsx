'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChangeDialog } from '#components/change-dialog.tsx'
import { DayField } from '#components/ui/forms/day-field.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { TextArea, TextField } from '#components/ui/forms/text-field.tsx'
import type { Indicator } from '#domain/indicators/schema.ts'
import { directions } from '#domain/indicators/schema/words.ts'

type Props = {
  indicator: Indicator
  documents: readonly { id: string; fileName: string }[]
  onClose: () => void
}

/** Records what was reached by a day, with the file that proves it. */
export function MeasureDialog({ indicator, documents, onClose }: Props) {
  const words = useTranslations('contributions.indicators')
  const [typed, setTyped] = useState({
    ...{ measuredOn: '', value: '', direction: '', note: '', documentId: '' },
  })
  const type = (said: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...said }))
  const isExchange = indicator.targets.some(({ direction }) => direction !== null)
  const labels = {
    measuredOn: words('measuring.measuredOn'),
    value: words('measuring.value'),
    direction: words('form.target.direction'),
    note: words('measuring.note'),
    documentId: words('measuring.documentId'),
  }
  return (
    <ChangeDialog
      title={words('measure')}
      submit={words('measuring.save')}
      done={words('measuring.done')}
      path={`/indicators/${indicator.id}/measurements`}
      body={() => ({
        ...{ measuredOn: typed.measuredOn, value: typed.value.trim() },
        direction: typed.direction || null,
        note: typed.note.trim() || null,
        documentId: typed.documentId || null,
      })}
      labels={labels}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <DayField
            name="measuredOn"
            label={labels.measuredOn}
            onChange={(measuredOn) => type({ measuredOn })}
            error={problems.of('measuredOn')}
          />
          <TextField
            name="value"
            label={labels.value}
            hint={words(indicator.measure === 'share' ? 'measuring.shareHint' : 'form.valueHint')}
            inputMode="decimal"
            characters={14}
            value={typed.value}
            onChange={({ target }) => type({ value: target.value })}
            error={problems.of('value')}
          />
          {isExchange && (
            <Select
              name="direction"
              label={labels.direction}
              blank={words('measuring.choose')}
              choices={directions.map((one) => ({
                value: one,
                text: words(`form.directions.${one}`),
              }))}
              value={typed.direction}
              onChange={({ target }) => type({ direction: target.value })}
              error={problems.of('direction')}
            />
          )}
          {documents.length > 0 && (
            <Select
              name="documentId"
              label={labels.documentId}
              optional
              blank={words('measuring.noDocument')}
              choices={documents.map(({ id, fileName }) => ({ value: id, text: fileName }))}
              value={typed.documentId}
              onChange={({ target }) => type({ documentId: target.value })}
              error={problems.of('documentId')}
            />
          )}
          <TextArea
            name="note"
            label={labels.note}
            optional
            rows={2}
            value={typed.note}
            onChange={({ target }) => type({ note: target.value })}
            error={problems.of('note')}
          />
        </>
      )}
    </ChangeDialog>
  )
}
