'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { ChangeDialog } from '#components/change-dialog.tsx'
import { Button, LinkButton } from '#components/ui/button.tsx'
import { UncertainDayField } from '#components/ui/forms/days/uncertain-day-field.tsx'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import type { Picked } from '#components/ui/forms/picker/picked.ts'
import { RecordPicker } from '#components/ui/forms/picker/record-picker.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import type { LanguageMap } from '#lib/language-map.ts'
import { MergePartyDialog } from './merge-party-dialog.tsx'
import { partySearch } from '#components/searches.ts'

type Act = 'rename' | 'succeed' | 'merge'

export type ActProps = { partyId: string; version: number; name: string }

/** What can be done about a body, beside correcting it. */
export function PartyActs({ mayMerge, ...party }: ActProps & { mayMerge: boolean }) {
  const words = useTranslations('parties.acts')
  const [act, setAct] = useState<Act | null>(null)
  const close = () => setAct(null)
  return (
    <>
      <LinkButton href={`/parties/${party.partyId}/edit`}>{words('edit')}</LinkButton>
      <Button onClick={() => setAct('rename')}>{words('rename')}</Button>
      <Button onClick={() => setAct('succeed')}>{words('succeed')}</Button>
      {mayMerge && <Button onClick={() => setAct('merge')}>{words('merge')}</Button>}
      {act === 'rename' && <Rename {...party} onClose={close} />}
      {act === 'succeed' && <Succeed {...party} onClose={close} />}
      {act === 'merge' && <MergePartyDialog {...party} onClose={close} />}
    </>
  )
}

function Rename({ partyId, version, name, onClose }: ActProps & { onClose: () => void }) {
  const words = useTranslations('parties.rename')
  const [names, setNames] = useState<LanguageMap>({})
  const [acronym, setAcronym] = useState('')
  const [from, setFrom] = useState('')
  const labels = { names: words('names'), acronym: words('acronym'), from: words('from') }
  return (
    <ChangeDialog
      title={words('title')}
      lead={words('lead', { name })}
      submit={words('submit')}
      done={words('done')}
      path={`/parties/${partyId}/names`}
      ifMatch={version}
      body={() => ({ names, acronym: acronym.trim() || null, from: from || undefined })}
      labels={labels}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <LanguageFields
            name="names"
            label={labels.names}
            error={problems.of('names')}
            rows={2}
            value={names}
            onChange={setNames}
          />
          <TextField
            name="acronym"
            label={labels.acronym}
            error={problems.of('acronym')}
            optional
            characters={20}
            value={acronym}
            onChange={(event) => setAcronym(event.target.value)}
          />
          <UncertainDayField
            name="from"
            label={labels.from}
            error={problems.of('from')}
            value={from}
            onChange={setFrom}
          />
        </>
      )}
    </ChangeDialog>
  )
}

function Succeed({ partyId, version, name, onClose }: ActProps & { onClose: () => void }) {
  const words = useTranslations('parties.succeed')
  const language = useLocale()
  const search = useMemo(() => partySearch(language), [language])
  const [before, setBefore] = useState<Picked | null>(null)
  const [on, setOn] = useState('')
  const labels = { predecessorId: words('predecessor'), on: words('on') }
  return (
    <ChangeDialog
      title={words('title')}
      lead={words('lead', { name })}
      submit={words('submit')}
      done={words('done')}
      path={`/parties/${partyId}/predecessors`}
      ifMatch={version}
      body={() => ({ predecessorId: before?.id, on: on || null })}
      labels={labels}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <RecordPicker
            name="predecessorId"
            label={labels.predecessorId}
            error={problems.of('predecessorId')}
            value={before}
            onChange={setBefore}
            search={search}
            without={[partyId]}
          />
          <UncertainDayField
            name="on"
            label={labels.on}
            error={problems.of('on')}
            optional
            value={on}
            onChange={setOn}
          />
        </>
      )}
    </ChangeDialog>
  )
}
