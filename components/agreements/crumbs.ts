import type { Crumb } from '#components/ui/page/page-header.tsx'
import { type LanguageMap, localText } from '#lib/language-map.ts'

type Agreement = { id: string; reference: string }
type Plan = { id: string; titles: LanguageMap }

/** The way to what belongs to an agreement, and to a plan under it where there is one. */
export function crumbsTo(
  agreement: Agreement,
  plan: Plan | null | undefined,
  language: string,
): Crumb[] {
  const ofAgreement = { href: `/agreements/${agreement.id}`, text: agreement.reference }
  if (!plan) return [ofAgreement]
  const title = localText(plan.titles, language).text
  return [ofAgreement, { href: `/action-plans/${plan.id}`, text: title }]
}
