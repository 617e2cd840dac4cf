import type { SideName } from '#components/ui/record/side-mark.tsx'
import type { Contribution } from '#domain/contributions/schema.ts'
import type { Firmness, Form } from '#domain/contributions/schema/words.ts'
import type { LanguageMap } from '#lib/language-map.ts'

/** Where a new one is given to; one activity of the plan is chosen in the form. */
export type GivenTo = { agreementId: string } | { planId: string }

/** A contribution as its form holds it; an empty text is nothing stated. */
export type ContributionTyped = {
  side: SideName | ''
  /** One activity of the plan, or the whole. */
  activityId: string
  form: Form | ''
  firmness: Firmness | ''
  titles: LanguageMap
  money: { amount: string; currency: string }
  valueOn: string
  drawnFromId: string
}

/** What a form begins with. */
export const emptyContribution: ContributionTyped = {
  ...{ side: '', activityId: '', form: 'cash', firmness: '', titles: {} },
  ...{ money: { amount: '', currency: '' }, valueOn: '', drawnFromId: '' },
}

/** A contribution of the register, to be changed. */
export const contributionTyped = (told: Contribution): ContributionTyped => ({
  ...{ side: told.side, form: told.form, firmness: told.firmness, titles: told.titles },
  activityId: told.activity?.id ?? '',
  money: told.money ?? { amount: '', currency: '' },
  valueOn: told.valueOn ?? '',
  drawnFromId: told.drawnFrom?.id ?? '',
})

/** What is sent of it: what was left empty is null, and a choice that was not made is left out. */
export function contributionBody(typed: ContributionTyped): Record<string, unknown> {
  const { money: stated, valueOn, drawnFromId, titles, ...chosen } = typed
  const money = { ...stated, amount: stated.amount.trim() }
  return {
    ...Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== '')),
    titles,
    // A currency alone is asked about: somebody meant to say how much of it.
    money: money.amount === '' && money.currency === '' ? null : money,
    valueOn: valueOn || null,
    drawnFromId: drawnFromId || null,
  }
}
