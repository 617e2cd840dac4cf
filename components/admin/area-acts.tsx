'use client'

import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { read } from '#components/api.ts'
import { ChangeDialog } from '#components/change-dialog.tsx'
import { Button } from '#components/ui/button.tsx'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { TextArea, TextField } from '#components/ui/forms/text-field.tsx'
import type { AreaMergerPreview, AreaSurveyed } from '#domain/priority-areas/schema.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'

type Act = 'add' | 'change' | 'merge' | 'separate' | 'retire' | 'restore'
type Props = { area: AreaSurveyed | null; others: readonly AreaSurveyed[] }

/** What can be done about an area; without one, a new one is added. */
export function AreaActs({ area, others }: Props) {
  const words = useTranslations('admin.areas')
  const [act, setAct] = useState<Act | null>(null)
  const acts: Act[] =
    area === null
      ? ['add']
      : area.mergedInto
        ? ['separate']
        : ['change', 'merge', area.retired ? 'restore' : 'retire']
  const close = () => setAct(null)
  return (
    <>
      {acts.map((one) => (
        <Button
          key={one}
          {...(one === 'add' ? { kind: 'primary', icon: 'plus' } : { small: true, kind: 'quiet' })}
          onClick={() => setAct(one)}
        >
          {words(one)}
        </Button>
      ))}
      {(act === 'add' || act === 'change') && <Edit area={area} onClose={close} />}
      {act === 'merge' && area && <Merge area={area} others={others} onClose={close} />}
      {(act === 'separate' || act === 'retire' || act === 'restore') && area && (
        <Reasoned area={area} act={act} onClose={close} />
      )}
    </>
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

type MergeProps = { area: AreaSurveyed; others: readonly AreaSurveyed[]; onClose: () => void }

function Merge({ area, others, onClose }: MergeProps) {
  const words = useTranslations('admin')
  const language = useLocale()
  const [intoId, setInto] = useState('')
  const [reason, setReason] = useState('')
  const path = `/priority-areas/${area.id}/merger`
  const { data } = useQuery({
    queryKey: ['area-merger', area.id, intoId],
    enabled: intoId !== '',
    queryFn: ({ signal }) => read<AreaMergerPreview>(`${path}?intoId=${intoId}`, { signal }),
  })
  return (
    <ChangeDialog
      title={words('areas.merge')}
      lead={words('areas.mergeLead', { name: localText(area.labels, language).text })}
      submit={words('areas.merge')}
      done={words('done')}
      path={path}
      ifMatch={area.version}
      body={() => ({ intoId: intoId || undefined, reason })}
      labels={{ intoId: words('areas.into'), reason: words('reason') }}
      decision
      onClose={onClose}
    >
      {(problems) => (
        <>
          <Select
            name="intoId"
            label={words('areas.into')}
            error={problems.of('intoId')}
            blank=""
            value={intoId}
            onChange={(event) => setInto(event.target.value)}
            choices={others.flatMap((one) =>
              one.mergedInto || one.id === area.id
                ? []
                : [{ value: one.id, text: localText(one.labels, language).text }],
            )}
          />
          {data && (
            <p className="my-4 text-small" aria-live="polite">
              {words('areas.moved', {
                moved: data.moved.agreements,
                together: data.together.agreements,
              })}
            </p>
          )}
          <TextArea
            name="reason"
            label={words('reason')}
            error={problems.of('reason')}
            rows={2}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </>
      )}
    </ChangeDialog>
  )
}

type ReasonedProps = {
  area: AreaSurveyed
  act: 'separate' | 'retire' | 'restore'
  onClose: () => void
}

function Reasoned({ area, act, onClose }: ReasonedProps) {
  const words = useTranslations('admin')
  const language = useLocale()
  const [reason, setReason] = useState('')
  const asks = act !== 'restore'
  return (
    <ChangeDialog
      title={words(`areas.${act}`)}
      lead={
        act === 'retire' &&
        words('areas.retireLead', { name: localText(area.labels, language).text })
      }
      submit={words(`areas.${act}`)}
      done={words('done')}
      path={`/priority-areas/${area.id}/${act === 'separate' ? 'merger' : 'retirement'}`}
      method={act === 'retire' ? 'POST' : 'DELETE'}
      ifMatch={area.version}
      body={() => (asks ? { reason } : {})}
      labels={{ reason: words('reason') }}
      onClose={onClose}
    >
      {(problems) =>
        asks && (
          <TextArea
            name="reason"
            label={words('reason')}
            error={problems.of('reason')}
            rows={2}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )
      }
    </ChangeDialog>
  )
}
