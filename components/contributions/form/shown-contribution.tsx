'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import { dayWords } from '#lib/day-words.ts'
import { isDay } from '#lib/days.ts'
import type { ActivityChoice, EnvelopeChoice } from './contribution-form.tsx'
import type { ContributionTyped } from './contribution-typed.ts'

/** How a field of a contribution is read, where two versions of it are compared. */
export function useShownContribution({
  envelopes,
  activities,
}: {
  envelopes: readonly EnvelopeChoice[]
  activities: readonly ActivityChoice[]
}) {
  const language = useLocale()
  const words = useTranslations('words')
  const shown: { [N in keyof ContributionTyped]: (value: ContributionTyped) => ReactNode } = {
    side: ({ side }) => side && words(`sides.${side}`),
    activityId: ({ activityId }) => {
      const activity = activities.find(({ id }) => id === activityId)
      return activity && <LocalText of={activity.titles} />
    },
    form: ({ form }) => form && words(`contributionForms.${form}`),
    firmness: ({ firmness }) => firmness && words(`firmnesses.${firmness}`),
    titles: ({ titles }) => Object.keys(titles).length > 0 && <LocalText of={titles} />,
    money: ({ money }) => [money.amount, money.currency].filter(Boolean).join(' '),
    valueOn: ({ valueOn }) => (isDay(valueOn) ? dayWords(valueOn, language) : valueOn),
    drawnFromId: ({ drawnFromId }) => {
      const envelope = envelopes.find(({ id }) => id === drawnFromId)
      return envelope && <LocalText of={envelope.titles} />
    },
  }
  return (name: keyof ContributionTyped, value: ContributionTyped): ReactNode =>
    shown[name](value) || <NotStated />
}
