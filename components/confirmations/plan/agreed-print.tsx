'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { dayWords } from '#lib/day-words.ts'
import { confirmationsQuery } from '../confirmations-query.ts'
import { ContentView } from '../content-view.tsx'
import { DifferencesList } from '../differences-list.tsx'

/** On paper, what both sides said yes to stands first, and what is proposed since is marked as such. */
export function AgreedPrint({ planId }: { planId: string }) {
  const words = useTranslations('confirmations.print')
  const language = useLocale()
  const { agreed, current, standing } = useSuspenseQuery(confirmationsQuery(planId)).data
  if (standing !== 'changeProposed' || !agreed) return null
  return (
    <section className="print-only mb-8">
      <p className="text-quiet">{agreed.content.agreement.reference}</p>
      <p className="mb-6 font-serif text-title">
        <LocalText of={agreed.content.titles} />
      </p>
      <h2 className="section-title">{words('title')}</h2>
      <p className="mb-4">{words('lead', { day: dayWords(agreed.on, language) })}</p>
      <ContentView shown={agreed} />
      <h2 className="section-title mt-8">{words('proposed')}</h2>
      <p className="mb-2">{words('proposedLead')}</p>
      <DifferencesList before={agreed} after={current} />
      <h2 className="section-title mt-8">{words('working')}</h2>
    </section>
  )
}
