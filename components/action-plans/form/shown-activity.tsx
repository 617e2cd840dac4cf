'use client'

import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { planRows } from '../plan-rows.ts'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import { dayWords } from '#lib/day-words.ts'
import { isDay } from '#lib/days.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import type { ActivityChoices } from './activity-form.tsx'
import type { ActivityTyped } from './activity-typed.ts'

/** How a field of an activity is read, where two versions of it are compared. */
export function useShownActivity({ plans, areas, promises, plan }: ActivityChoices) {
  const language = useLocale()
  const text = (map: LanguageMap) => localText(map, language).text
  const day = (typed: string) => (isDay(typed) ? dayWords(typed, language) : typed)
  const map = (of: LanguageMap) => Object.keys(of).length > 0 && <LocalText of={of} />
  const shown: { [N in keyof ActivityTyped]: (value: ActivityTyped) => ReactNode } = {
    planId: ({ planId }) => map(plans.find(({ id }) => id === planId)?.titles ?? {}),
    titles: ({ titles }) => map(titles),
    expectedResults: ({ expectedResults }) => map(expectedResults),
    areaId: ({ areaId }) => map(areas.find(({ id }) => id === areaId)?.labels ?? {}),
    fromDay: ({ fromDay }) => day(fromDay),
    toDay: ({ toDay }) => day(toDay),
    ourPartyId: ({ ourPartyId }) => ourPartyId?.text,
    counterpartPartyId: ({ counterpartPartyId }) => counterpartPartyId?.text,
    commitmentIds: ({ commitmentIds }) =>
      promises
        .filter(({ id }) => commitmentIds.includes(id))
        .map(({ titles }) => text(titles))
        .join('; '),
    dependsOn: ({ dependsOn = [] }) =>
      plan &&
      planRows(plan)
        .filter(({ id }) => dependsOn.includes(id))
        .map(({ code }) => code)
        .join('; '),
  }
  return (name: keyof ActivityTyped, value: ActivityTyped): ReactNode =>
    shown[name](value) || <NotStated />
}
