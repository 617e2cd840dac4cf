'use client'

import { useMutation, useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { partyPicked } from '#components/parties/party-words.ts'
import { change, read } from '#components/api.ts'
import { useFormProblems } from '#components/form-problems.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { CountrySelect } from '#components/ui/forms/country-select.tsx'
import { ErrorSummary } from '#components/ui/forms/error-summary.tsx'
import { InnerForm } from '#components/ui/forms/inner-form.tsx'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import type { Picked } from '#components/ui/forms/picker/picked.ts'
import { Select } from '#components/ui/forms/select.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import { Notice } from '#components/ui/page/notice.tsx'
import type { PartyListed } from '#domain/parties/schema.ts'
import { partyKinds } from '#domain/parties/schema/words.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { changedNames } from '#lib/three-way.ts'

/** The form around it has fields of the same names. */
const within = 'newParty.'

type Props = {
  /** What was looked for and not found: its first name. */
  typed: string
  onClose: () => void
  /** Told the new body, or the one that was there already. */
  onPicked: (picked: Picked) => void
}

type NewParty = { kind: string; names: LanguageMap; acronym: string; country: string }

/** Enters a body without leaving the form; who it may be already is shown while its names are typed. */
export function NewPartyDialog({ typed, onClose, onPicked }: Props) {
  const words = useTranslations('forms.newParty')
  const kinds = useTranslations('words.partyKinds')
  const ui = useTranslations('frame.ui')
  const language = useLocale()
  const [begun] = useState<NewParty>({
    kind: '',
    names: { [language]: typed },
    acronym: '',
    country: '',
  })
  const [party, setParty] = useState(begun)
  const holdsWork = changedNames(begun, party).length > 0
  const set = (part: Partial<NewParty>) => setParty({ ...party, ...part })
  const add = useMutation({
    mutationFn: async () => {
      const { kind, names, acronym, country } = party
      const body = {
        kind: kind || undefined,
        names,
        acronym: acronym.trim() || null,
        country: country || null,
      }
      const { answer } = await change<{ id: string }>('/parties', { body })
      return partyPicked({ ...body, id: answer.id }, language)
    },
    onSuccess: onPicked,
  })
  const problems = useFormProblems(
    add.error,
    {
      kind: words('kind'),
      names: words('names'),
      acronym: words('acronym'),
      country: words('country'),
    },
    within,
  )

  const submit = () => {
    if (!add.isPending) add.mutate()
  }

  return (
    <Dialog
      open
      title={words('title')}
      onClose={onClose}
      holdsWork={holdsWork}
      actions={
        <>
          <Button kind="primary" busy={add.isPending} onClick={submit}>
            {words('submit')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {ui('cancel')}
          </Button>
        </>
      }
    >
      <Alike names={party.names} acronym={party.acronym} onPicked={onPicked} />
      <InnerForm label={words('title')} onSubmit={submit}>
        <ErrorSummary problems={problems.summary} />
        <LanguageFields
          name={`${within}names`}
          label={words('names')}
          rows={2}
          value={party.names}
          onChange={(names) => set({ names })}
          error={problems.of('names')}
        />
        <Select
          name={`${within}kind`}
          label={words('kind')}
          blank={words('choose')}
          choices={partyKinds.map((value) => ({ value, text: kinds(value) }))}
          value={party.kind}
          onChange={({ target }) => set({ kind: target.value })}
          error={problems.of('kind')}
        />
        <TextField
          name={`${within}acronym`}
          label={words('acronym')}
          optional
          characters={16}
          value={party.acronym}
          onChange={({ target }) => set({ acronym: target.value })}
          error={problems.of('acronym')}
        />
        <CountrySelect
          name={`${within}country`}
          label={words('country')}
          optional
          blank={words('noCountry')}
          value={party.country}
          onChange={({ target }) => set({ country: target.value })}
          error={problems.of('country')}
        />
      </InnerForm>
    </Dialog>
  )
}

type AlikeProps = { names: LanguageMap; acronym: string; onPicked: Props['onPicked'] }

/** Bodies of the same words or acronym: perhaps it is one of them. */
function Alike({ names, acronym, onPicked }: AlikeProps) {
  const words = useTranslations('forms.newParty')
  const language = useLocale()
  const asked = [...Object.values(names), acronym].map((name) => name.trim()).filter(Boolean)
  const { data = [] } = useQuery({
    queryKey: ['parties', 'alike', asked],
    queryFn: async ({ signal }) => {
      const found = await Promise.all(
        asked.map((name) =>
          read<{ items: PartyListed[] }>(
            `/parties?${new URLSearchParams({ alike: name.slice(0, 300), limit: '5' })}`,
            { signal },
          ),
        ),
      )
      const all = found.flatMap(({ items }) => items)
      return [...new Map(all.map((party) => [party.id, party])).values()]
    },
    placeholderData: (before) => before,
    enabled: asked.length > 0,
  })
  if (data.length === 0) return null
  return (
    <Notice kind="decision" role="status" title={words('alike', { count: data.length })}>
      <ul className="mt-1 grid gap-1">
        {data.map((party) => {
          const picked = partyPicked(party, language)
          return (
            <li key={party.id} className="flex flex-wrap items-baseline gap-x-3">
              <span lang={picked.lang}>{picked.text}</span>
              <span className="text-small text-quiet">{picked.detail}</span>
              <button type="button" className="quiet-button" onClick={() => onPicked(picked)}>
                {words('take')}
                <span className="sr-only"> {picked.text}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
