'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { change } from '#components/api.ts'
import { announce } from '#components/ui/announce.ts'
import { Button } from '#components/ui/button.tsx'
import { type LanguageMap, localText } from '#lib/language-map.ts'

/** Shows again what was put off. */
export function TakeUpButton({ subjectId, titles }: { subjectId: string; titles: LanguageMap }) {
  const words = useTranslations('milestones.desk.putOff')
  const router = useRouter()
  const title = localText(titles, useLocale()).text
  const ending = useMutation({
    mutationFn: () => change(`/snoozes/${encodeURIComponent(subjectId)}`, { method: 'DELETE' }),
    onSuccess: () => announce({ text: words('takenUp', { title }) }),
    onSettled: () => router.refresh(),
  })
  return (
    <Button
      small
      kind="quiet"
      className="no-print -ml-3"
      busy={ending.isPending}
      aria-label={words('takeUpOf', { title })}
      onClick={() => ending.mutate()}
    >
      {words('takeUp')}
    </Button>
  )
}
