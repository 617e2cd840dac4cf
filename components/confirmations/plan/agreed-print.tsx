import { useLocale, useTranslations } from 'next-intl'
import type { PlanConfirmations } from '#domain/confirmations/schema/confirmation.ts'
import { dayWords } from '#lib/day-words.ts'
import { ContentView } from '../content-view.tsx'
import { DifferencesList } from '../differences-list.tsx'

/** On paper, what both sides said yes to stands first, and what is proposed since is marked as such. */
export function AgreedPrint({ told: { agreed, current, standing } }: { told: PlanConfirmations }) {
  const words = useTranslations('confirmations.print')
  const language = useLocale()
  if (standing !== 'changeProposed' || !agreed) return null
  return (
    <section className="print-only mb-8">
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
