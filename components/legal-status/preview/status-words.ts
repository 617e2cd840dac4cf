'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { LawPreview } from '#domain/legal-status/schema/legal-status.ts'
import { dayWords } from '#lib/day-words.ts'
import { listWords } from '#lib/list-words.ts'
import { dayText } from '../law-words.ts'
import type { Told } from './changes.ts'

type Judgement = LawPreview['before']

/** Says a part of a status: "in force, terminating", "21 June 2029", "none". */
export function useStatusWords(): (status: Judgement, part: Told) => string {
  const words = useTranslations('lawForms.preview')
  const law = useTranslations('law')
  const names = useTranslations('words')
  const language = useLocale()
  const none = words('none')
  return (status, part) => {
    const { period, periodEnd, renewsUntil, cutOff, missing } = status
    switch (part) {
      case 'state':
        return words('state', {
          state: names(`legalStates.${status.state}`),
          endedBy: status.endedBy ? law(`endings.${status.endedBy}`) : 'none',
          phase: status.phase ? law(`phases.${status.phase}`) : 'none',
        })
      case 'end': {
        const end = status.end ?? status.latestEnd
        return end ? dayText(end, language) : words('noEnd')
      }
      case 'period':
        return period === null
          ? none
          : words('period', {
              period,
              end: periodEnd ? dayText(periodEnd, language) : 'none',
            })
      case 'renewal':
        return renewsUntil ? words('renews', { until: dayText(renewsUntil, language) }) : none
      case 'cutOff':
        return cutOff
          ? words('cutOff', {
              safeBy: dayWords(cutOff.safeBy, language),
              sendBy: dayWords(cutOff.sendBy, language),
            })
          : none
      case 'missing':
        return missing.length === 0
          ? words('nothingMissing')
          : listWords(
              missing.map((term) => names(`clauses.${term}`)),
              language,
            )
    }
  }
}
