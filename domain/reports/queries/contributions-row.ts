import type { Level } from '#db/values.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import type { Standing } from '../../confirmations/schema/confirmation.ts'
import type { ContentContribution } from '../../confirmations/schema/content.ts'
import type { Paid } from '../../disbursements/rules.ts'
import type { ContributionsRow } from '../schema/contributions-report.ts'
import type { GivenRow } from './given-as-agreed.ts'
import { paidColumns } from './paid-columns.ts'
import type { ratesOf } from './rates-of.ts'

/** A contribution as a report prints it, with where it stands. */
export type ContributionTold = Pick<GivenRow, 'plan' | 'activity'> & {
  id: string
  agreementId: string
  deskId: string
  level: Level
  agreement: { reference: string; titles: LanguageMap }
  given: ContentContribution
  confirmation: Standing | null
}

type Beside = {
  desk: ContributionsRow['desk']
  envelope: { titles: LanguageMap } | null
  conversionOf: Awaited<ReturnType<typeof ratesOf>>
  paid: Paid
}

/** A row of the report on contributions, now or as it was known. */
export function contributionsRowOf(
  { plan, activity, agreement, given, confirmation, ...record }: ContributionTold,
  { desk, envelope, conversionOf, paid }: Beside,
): ContributionsRow {
  const { titles, side, form, firmness, money, valueOn } = given
  return {
    reference: agreement.reference,
    agreement: agreement.titles,
    plan: plan?.titles ?? null,
    illustrative: plan?.illustrative ?? false,
    activity: activity?.titles ?? null,
    contribution: titles,
    ...{ side, form, firmness, confirmation },
    amount: money?.amount ?? null,
    ...paidColumns(given, paid),
    valueOn,
    ...conversionOf(given),
    envelope: envelope?.titles ?? null,
    desk,
    level: record.level,
    id: record.id,
    agreementId: record.agreementId,
  }
}
