'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ReasonDialog } from '#components/reason-dialog.tsx'
import { Button } from '#components/ui/button.tsx'
import type { ExchangeRate } from '#domain/exchange-rates/schema.ts'
import { RateDialog } from './rate-dialog.tsx'

type Props = {
  rate: ExchangeRate | null
  /** In which sums are told: what a new rate most likely leads to. */
  toCurrency?: string | null
}

/** What can be done about a rate; without one, a new one is recorded. */
export function RateActs({ rate, toCurrency = null }: Props) {
  const words = useTranslations('contributions.exchangeRates')
  const [act, setAct] = useState<'change' | 'withdraw' | null>(null)
  const close = () => setAct(null)
  return (
    <>
      <Button
        {...(rate ? { small: true, kind: 'quiet' } : { kind: 'primary', icon: 'plus' })}
        onClick={() => setAct('change')}
      >
        {words(rate ? 'correct' : 'add')}
      </Button>
      {rate && (
        <Button small kind="quiet" onClick={() => setAct('withdraw')}>
          {words('withdraw')}
        </Button>
      )}
      {act === 'change' && <RateDialog {...{ rate, toCurrency }} onClose={close} />}
      {act === 'withdraw' && rate && (
        <ReasonDialog
          open
          onClose={close}
          title={words('withdrawTitle')}
          lead={words('withdrawLead')}
          label={words('labels.reason')}
          submit={words('withdraw')}
          path={`/exchange-rates/${rate.id}/withdrawal`}
          version={rate.version}
          done={words('withdrawn')}
        />
      )}
    </>
  )
}
