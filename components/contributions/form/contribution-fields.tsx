'use client'

import { useLocale, useTranslations } from 'next-intl'
import { capitalised } from '#components/agreements/words.ts'
import type { RecordForm } from '#components/record-form/use-record-form.ts'
import { Radios } from '#components/ui/forms/choices.tsx'
import { CurrencySelect } from '#components/ui/forms/currency-select.tsx'
import { DayField } from '#components/ui/forms/day-field.tsx'
import { LanguageFields } from '#components/ui/forms/language-fields.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { FormPart } from '#components/ui/forms/sheet/form-sheet.tsx'
import { SideField } from '#components/ui/forms/side-field.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import { firmnesses, forms } from '#domain/contributions/schema/words.ts'
import { localText } from '#lib/language-map.ts'
import type { ActivityChoice, EnvelopeChoice } from './contribution-form.tsx'
import type { ContributionTyped } from './contribution-typed.ts'

type Props = {
  form: RecordForm<ContributionTyped>
  parts: readonly { id: string; title: string }[]
  envelopes: readonly EnvelopeChoice[]
  activities: readonly ActivityChoice[]
}

/** What is given and how surely, then how much, of which day, and out of what. */
export function ContributionFields({ form, parts, envelopes, activities }: Props) {
  const words = useTranslations('contributions.form')
  const codes = useTranslations('words')
  const language = useLocale()
  const { value, errors } = form
  const [given, amount] = parts
  const named = (choices: readonly ActivityChoice[]) =>
    choices.map(({ id, titles }) => ({ value: id, text: localText(titles, language).text }))
  const ofSide = envelopes.filter(({ side }) => side === value.side)
  return (
    <>
      {given && (
        <FormPart {...given}>
          <SideField {...form.field('side')} />
          {activities.length > 0 && (
            <Select
              {...form.field('activityId')}
              optional
              blank={words('wholePlan')}
              choices={named(activities)}
              onChange={({ target }) => form.change('activityId', target.value)}
            />
          )}
          <LanguageFields {...form.field('titles')} hint={words('titlesHint')} rows={2} />
          <Radios
            {...form.field('form')}
            inLine
            options={forms.map((one) => ({
              value: one,
              text: capitalised(codes(`contributionForms.${one}`)),
            }))}
            onChange={({ target }) =>
              form.change('form', target.value as ContributionTyped['form'])
            }
          />
          <Radios
            {...form.field('firmness')}
            options={firmnesses.map((one) => ({
              value: one,
              text: capitalised(codes(`firmnesses.${one}`)),
              hint: words(`firmnessHints.${one}`),
            }))}
            onChange={({ target }) =>
              form.change('firmness', target.value as ContributionTyped['firmness'])
            }
          />
        </FormPart>
      )}
      {amount && (
        <FormPart {...amount} lead={words('amountLead')}>
          <TextField
            name="money.amount"
            label={words('labels.amount')}
            hint={words('amountHint')}
            optional
            inputMode="decimal"
            characters={20}
            value={value.money.amount}
            onChange={({ target }) =>
              form.change('money', (money) => ({ ...money, amount: target.value }))
            }
            error={errors.at('money.amount')}
          />
          <CurrencySelect
            name="money.currency"
            label={words('labels.currency')}
            optional
            blank={words('noCurrency')}
            value={value.money.currency}
            onChange={({ target }) =>
              form.change('money', (money) => ({ ...money, currency: target.value }))
            }
            error={errors.at('money.currency')}
          />
          <DayField
            key={`valueOn ${form.base.version}`}
            name="valueOn"
            label={words('labels.valueOn')}
            hint={words('valueOnHint')}
            optional
            defaultValue={value.valueOn}
            onChange={(next) => form.change('valueOn', next)}
            error={errors.at('valueOn')}
          />
          {(ofSide.length > 0 || value.drawnFromId !== '') && (
            <Select
              {...form.field('drawnFromId')}
              hint={words('drawnFromHint')}
              optional
              blank={words('noEnvelope')}
              choices={named(ofSide)}
              onChange={({ target }) => form.change('drawnFromId', target.value)}
            />
          )}
        </FormPart>
      )}
    </>
  )
}
