'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChangeDialog } from '#components/change-dialog.tsx'
import type { FormProblems } from '#components/form-problems.ts'
import { CurrencySelect } from '#components/ui/forms/currency-select.tsx'
import { DayField } from '#components/ui/forms/day-field.tsx'
import { TextArea, TextField } from '#components/ui/forms/text-field.tsx'
import type { ExchangeRate } from '#domain/exchange-rates/schema.ts'

type Props = { rate: ExchangeRate | null; toCurrency: string | null; onClose: () => void }

/** Records a rate, or mends the figure and the source of one with the reason. */
export function RateDialog({ rate, toCurrency, onClose }: Props) {
  const words = useTranslations('contributions.exchangeRates')
  const [typed, setTyped] = useState({
    currency: '',
    toCurrency: toCurrency ?? '',
    rateOn: '',
    rate: rate?.rate ?? '',
    source: rate?.source ?? '',
    sourceAddress: rate?.sourceAddress ?? '',
    reason: '',
  })
  const type = (said: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...said }))
  const names = ['currency', 'toCurrency', 'rateOn', 'rate', 'source', 'sourceAddress', 'reason']
  const labels = Object.fromEntries(
    names.map((name) => [name, words(`labels.${name as keyof typeof typed}`)]),
  ) as Record<keyof typeof typed, string>
  const text = (name: 'rate' | 'source' | 'sourceAddress', problems: FormProblems) => ({
    name,
    label: labels[name],
    value: typed[name],
    onChange: ({ target }: { target: { value: string } }) => type({ [name]: target.value }),
    error: problems.of(name),
  })

  function body() {
    const { currency, toCurrency: to, rateOn, reason, ...said } = typed
    const sourced = { ...said, sourceAddress: said.sourceAddress.trim() || null }
    return rate ? { ...sourced, reason } : { ...sourced, currency, toCurrency: to, rateOn }
  }

  return (
    <ChangeDialog
      title={words(rate ? 'correctTitle' : 'addTitle')}
      lead={
        rate
          ? words('correctLead', { currency: rate.currency, toCurrency: rate.toCurrency })
          : words('addLead')
      }
      submit={words(rate ? 'correct' : 'save')}
      done={words('done')}
      path={rate ? `/exchange-rates/${rate.id}` : '/exchange-rates'}
      method={rate ? 'PATCH' : 'POST'}
      ifMatch={rate?.version}
      body={body}
      labels={labels}
      onClose={onClose}
    >
      {(problems) => (
        <>
          {!rate && (
            <>
              {(['currency', 'toCurrency'] as const).map((name) => (
                <CurrencySelect
                  key={name}
                  name={name}
                  label={labels[name]}
                  blank={words('choose')}
                  value={typed[name]}
                  onChange={({ target }) => type({ [name]: target.value })}
                  error={problems.of(name)}
                />
              ))}
              <DayField
                name="rateOn"
                label={labels.rateOn}
                onChange={(rateOn) => type({ rateOn })}
                error={problems.of('rateOn')}
              />
            </>
          )}
          <TextField
            {...text('rate', problems)}
            hint={words('rateHint')}
            inputMode="decimal"
            characters={14}
          />
          <TextField {...text('source', problems)} hint={words('sourceHint')} />
          <TextField {...text('sourceAddress', problems)} type="url" optional />
          {rate && (
            <TextArea
              name="reason"
              label={labels.reason}
              rows={2}
              value={typed.reason}
              onChange={({ target }) => type({ reason: target.value })}
              error={problems.of('reason')}
            />
          )}
        </>
      )}
    </ChangeDialog>
  )
}
