'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { areaSearch } from '#components/area-search.ts'
import { ChangeDialog } from '#components/change-dialog.tsx'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import type { AreaSurveyed } from '#domain/priority-areas/schema.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import { ListedActs } from './listed-acts.tsx'

type Props = { area: AreaSurveyed | null; others: readonly AreaSurveyed[] }

/** What can be done about an area; without one, a new one is added. */
export function AreaActs({ area, others }: Props) {
  const language = useLocale()
  const search = useMemo(() => {
    return areaSearch(
      language,
      others.filter(({ mergedInto }) => !mergedInto),
    )
  }, [language, others])
  return (
    <ListedActs
      group="areas"
      path="/priority-areas"
      entry={area && { ...area, name: localText(area.labels, language).text }}
      search={search}
      edit={(onClose) => <Edit area={area} onClose={onClose} />}
    />
  )
}

function Edit({ area, onClose }: { area: AreaSurveyed | null; onClose: () => void }) {
  const words = useTranslations('admin')
  const [code, setCode] = useState('')
  const [labels, setLabels] = useState<LanguageMap>(area?.labels ?? {})
  const [field, setField] = useState(area?.field ?? '')
  const [goals, setGoals] = useState(area?.goals.join(', ') ?? '')
  const named = {
    code: words('code'),
    labels: words('names'),
    field: words('areas.field'),
    goals: words('areas.goals'),
  }
  return (
    <ChangeDialog
      title={words(area ? 'areas.change' : 'areas.add')}
      submit={words('save')}
      done={words('done')}
      path={area ? `/priority-areas/${area.id}` : '/priority-areas'}
      method={area ? 'PATCH' : 'POST'}
      ifMatch={area?.version}
      body={() => ({
        ...(area ? {} : { code }),
        labels,
        field: field.trim() || null,
        goals: goals.split(/[\s,，、]+/).flatMap((text) => (text ? [Number(text)] : [])),
      })}
      labels={named}
      onClose={onClose}
    >
      {(problems) => (
        <>
          {!area && (
            <TextField
              name="code"
              label={named.code}
              hint={words('codeHint')}
              error={problems.of('code')}
              value={code}
              onChange={(event) => setCode(event.target.value)}
            />
          )}
          <LanguageFields
            name="labels"
            label={named.labels}
            error={problems.of('labels')}
            value={labels}
            onChange={setLabels}
          />
          <TextField
            name="field"
            label={named.field}
            error={problems.of('field')}
            optional
            characters={6}
            value={field}
            onChange={(event) => setField(event.target.value)}
          />
          <TextField
            name="goals"
            label={named.goals}
            error={problems.of('goals')}
            optional
            characters={20}
            value={goals}
            onChange={(event) => setGoals(event.target.value)}
          />
        </>
      )}
    </ChangeDialog>
  )
}
