'use client'

import { useMutation } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { partySearch } from '#components/searches.ts'
import { programmePicked } from '#components/searches.ts'
import { change } from '#components/api.ts'
import { useFormProblems } from '#components/form-problems.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { CountrySelect } from '#components/ui/forms/country-select.tsx'
import { ErrorSummary } from '#components/ui/forms/error-summary.tsx'
import { InnerForm } from '#components/ui/forms/inner-form.tsx'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import type { Picked } from '#components/ui/forms/picker/picked.ts'
import { RecordPicker } from '#components/ui/forms/picker/record-picker.tsx'
import type { LanguageMap } from '#lib/language-map.ts'

/** The form around it has fields of the same names. */
const within = 'newProgramme.'

type Props = {
  /** What was looked for and not found: its first name. */
  typed: string
  onClose: () => void
  /** Told the new programme. */
  onPicked: (picked: Picked) => void
}

/** Enters a programme without leaving the form: what it is called, and whose it is. */
export function NewProgrammeDialog({ typed, onClose, onPicked }: Props) {
  const words = useTranslations('forms.newProgramme')
  const ui = useTranslations('frame.ui')
  const language = useLocale()
  const search = useMemo(() => partySearch(language), [language])
  const [names, setNames] = useState<LanguageMap>({ [language]: typed })
  const [owner, setOwner] = useState<Picked | null>(null)
  const [country, setCountry] = useState('')
  const add = useMutation({
    mutationFn: async () => {
      const body = { names, ownerId: owner?.id ?? null, ownerCountry: country || null }
      const { answer } = await change<{ id: string }>('/programmes', { body })
      const picked = programmePicked({ ...body, id: answer.id, owner: null }, language)
      return { ...picked, detail: owner?.detail ?? owner?.text ?? picked.detail }
    },
    onSuccess: onPicked,
  })
  const problems = useFormProblems(
    add.error,
    {
      names: words('names'),
      ownerId: words('owner'),
      ownerCountry: words('country'),
    },
    within,
  )
  const holdsWork =
    Object.keys(names).length > 1 || names[language] !== typed || owner !== null || country !== ''

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
      <InnerForm label={words('title')} onSubmit={submit}>
        <ErrorSummary problems={problems.summary} />
        <LanguageFields
          name={`${within}names`}
          label={words('names')}
          value={names}
          onChange={setNames}
          error={problems.of('names')}
        />
        <RecordPicker
          name={`${within}ownerId`}
          label={words('owner')}
          optional
          value={owner}
          onChange={setOwner}
          search={search}
          error={problems.of('ownerId')}
        />
        <CountrySelect
          name={`${within}ownerCountry`}
          label={words('country')}
          optional
          blank={words('noCountry')}
          value={country}
          onChange={({ target }) => setCountry(target.value)}
          error={problems.of('ownerCountry')}
        />
      </InnerForm>
    </Dialog>
  )
}
