'use client'

import { useMutation } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import type { FormEvent } from 'react'
import { change } from '#components/api.ts'
import { useFormProblems } from '#components/form-problems.ts'
import { Button } from '#components/ui/button.tsx'
import { ErrorSummary } from '#components/ui/forms/error-summary.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { languageNames, languages } from '#messages/languages.ts'

/** Keeps the language that one reads in with one's account; the page turns to it at once. */
export function LanguageForm() {
  const words = useTranslations('settings.reading')
  const current = useLocale()
  const save = useMutation({
    mutationFn: (language: string) =>
      change('/users/me/language', { method: 'PUT', body: { language } }),
    onSuccess: (_answer, language) => location.assign(`/settings?lang=${language}`),
  })
  const problems = useFormProblems(save.error, { language: words('language') })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    save.mutate(String(new FormData(event.currentTarget).get('language')))
  }

  return (
    <form onSubmit={submit}>
      <ErrorSummary problems={problems.summary} />
      <Select
        name="language"
        label={words('language')}
        hint={words('languageHint')}
        error={problems.of('language')}
        defaultValue={current}
        choices={languages.map((value) => ({ value, text: languageNames[value] }))}
      />
      <Button type="submit" busy={save.isPending} className="mt-4">
        {words('save')}
      </Button>
    </form>
  )
}
