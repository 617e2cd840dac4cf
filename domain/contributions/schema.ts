import { z } from 'zod'
import { levels, sides } from '#db/values.ts'
import { day, id, languageMap, paragraph } from '#lib/fields.ts'
import { pageOf, paging } from '#lib/list-fields.ts'
import { currency, money, moneyAnswer } from '#lib/money-field.ts'
import { disbursement } from '../disbursements/schema.ts'
import { person } from '../milestones/schema.ts'
import { firmnesses, forms } from './schema/words.ts'

const fields = {
  side: z.enum(sides),
  form: z.enum(forms),
  firmness: z.enum(firmnesses),
  /** What is given, and for what. */
  titles: languageMap(),
  /** Null where no amount is stated, and for what is given in kind without a value. */
  money: money().nullable(),
  /** The day whose rate it is converted at; null where none is stated. */
  valueOn: day().nullable(),
  /** The envelope that it comes out of: one of this agreement, or of one that it stands under. */
  drawnFromId: id().nullable(),
}

/** What a side gives, to an agreement as a whole, to an action plan, or to one activity of it. */
export const createContributionInput = z
  .strictObject({
    agreementId: id().optional(),
    planId: id().optional(),
    activityId: id().optional(),
    ...fields,
    money: fields.money.default(null),
    valueOn: fields.valueOn.default(null),
    drawnFromId: fields.drawnFromId.default(null),
  })
  .superRefine(({ agreementId, planId, activityId }, context) => {
    const given = [agreementId, planId, activityId].filter((one) => one !== undefined).length
    if (given === 1) return
    const message = given === 0 ? 'required' : 'onePlaceOnly'
    context.addIssue({ code: 'custom', path: ['agreementId'], message, input: agreementId })
  })

/** What is left out stays; where it is given to stays, too. */
export const correctContributionInput = z.strictObject({
  contributionId: id(),
  side: fields.side.optional(),
  form: fields.form.optional(),
  firmness: fields.firmness.optional(),
  titles: fields.titles.optional(),
  money: fields.money.optional(),
  valueOn: fields.valueOn.optional(),
  drawnFromId: fields.drawnFromId.optional(),
  reason: paragraph(1_000).optional(),
})

export const withdrawContributionInput = z.strictObject({
  contributionId: id(),
  reason: paragraph(1_000, 'reasonMissing'),
})

/** What a change of a contribution answers. */
export const contributionChanged = z.strictObject({ id: id(), version: z.number().int() })

export const readContributionInput = z.strictObject({ contributionId: id() })

const named = () => z.strictObject({ id: id(), titles: languageMap() })

/** A contribution as it is told. */
export const contribution = z.strictObject({
  id: id(),
  version: z.number().int(),
  side: z.enum(sides),
  form: z.enum(forms),
  firmness: z.enum(firmnesses),
  titles: languageMap(),
  money: moneyAnswer().nullable(),
  valueOn: day().nullable(),
  /** In the currency in which the register tells sums, at the rate recorded for the value date; null where there is none. */
  converted: z
    .strictObject({ money: moneyAnswer(), rate: z.string(), rateOn: day(), source: z.string() })
    .nullable(),
  /** What was paid of it and of what comes out of it, by currency: each payment once. */
  paid: z.array(moneyAnswer()),
  /** What is left to pay; null where no amount is stated, and for what is given in kind. */
  open: moneyAnswer().nullable(),
  /** The payments of it itself, the latest first. */
  disbursements: z.array(disbursement),
  /** The envelope that it comes out of, as far as the caller may know of it. */
  drawnFrom: named().nullable(),
  agreement: z.strictObject({ id: id(), reference: z.string(), titles: languageMap() }),
  plan: named().extend({ illustrative: z.boolean() }).nullable(),
  activity: named().nullable(),
  deskId: id(),
  level: z.enum(levels),
})
export type Contribution = z.infer<typeof contribution>

export const contributionDetail = contribution.extend({
  /** Who wrote this version, and when; null where the command line did. */
  changedBy: person.nullable(),
  changedAt: z.iso.datetime(),
  /** Whether the caller may change it. */
  writable: z.boolean(),
})
export type ContributionDetail = z.infer<typeof contributionDetail>

export const listContributionsInput = z.strictObject({
  agreement: id().optional(),
  plan: id().optional(),
  activity: id().optional(),
  /** Those that something given to this agreement may come out of: its own, and of those it stands under. */
  drawableBy: id().optional(),
  side: z.enum(sides).optional(),
  form: z.enum(forms).optional(),
  firmness: z.enum(firmnesses).optional(),
  currency: currency().optional(),
  ...paging(),
})
export type ListContributions = z.infer<typeof listContributionsInput>

export const contributionPage = pageOf(contribution)
export type ContributionPage = z.infer<typeof contributionPage>

/**
 * A sum of amounts. Amounts of different currencies are never added: `converted` is the sum of what
 * is converted, null where nothing is, and what is not stands beside it.
 */
export const contributionSum = z.strictObject({
  /** How many contributions with an amount it holds. */
  count: z.number().int(),
  /** By currency, as stated. */
  amounts: z.array(moneyAnswer()),
  converted: moneyAnswer().nullable(),
  notConverted: z.strictObject({ count: z.number().int(), amounts: z.array(moneyAnswer()) }),
})
export type ContributionSum = z.infer<typeof contributionSum>

/** What one side gives. What was drawn out of an envelope that is told too is counted once. */
export const sideContributions = z.strictObject({
  total: contributionSum,
  firm: contributionSum,
  indicative: contributionSum,
  /** In cash, and nobody stated how much. */
  withoutAmount: z.number().int(),
  /** Listed, and no part of any sum. */
  inKindWithoutValue: z.number().int(),
  /** What was paid, by currency. */
  paid: z.array(moneyAnswer()),
  items: z.array(contribution),
})
export type SideContributions = z.infer<typeof sideContributions>

const sideSums = sideContributions.omit({ items: true, paid: true })

/** The sums of what both sides give, without what they consist of. */
export const givenBySides = z.strictObject({ ours: sideSums, counterpart: sideSums })
export type GivenBySides = z.infer<typeof givenBySides>

/** What both sides give, to a plan or to an agreement with all that stands under it. */
export const contributionsTold = z.strictObject({
  id: id(),
  agreementId: id(),
  deskId: id(),
  level: z.enum(levels),
  /** In which sums are told; null where the office has chosen none. */
  currency: z.string().nullable(),
  writable: z.boolean(),
  ours: sideContributions,
  counterpart: sideContributions,
})
export type ContributionsTold = z.infer<typeof contributionsTold>

export const contributionsOfAgreementInput = z.strictObject({ agreementId: id() })
export const contributionsOfPlanInput = z.strictObject({ planId: id() })
