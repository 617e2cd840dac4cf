import { useLocale, useTranslations } from 'next-intl'
import { Almanac, type Column } from '#components/ui/record/almanac.tsx'
import type { ExchangeRate } from '#domain/exchange-rates/schema.ts'
import { dayWords } from '#lib/day-words.ts'
import { RateActs } from './rate-acts.tsx'

type Props = {
  rates: readonly ExchangeRate[]
  /** The reader may mend what amounts are converted at. */
  mends: boolean
}

/** Every rate that was recorded, with who published it. */
export function RateTable({ rates, mends }: Props) {
  const words = useTranslations('contributions.exchangeRates')
  const language = useLocale()
  const acts: Column<ExchangeRate> = {
    key: 'acts',
    head: <span className="sr-only">{words('acts')}</span>,
    label: '',
    cell: (rate) => (
      <span className="no-print -ml-3 flex flex-wrap">
        <RateActs rate={rate} />
      </span>
    ),
  }
  return (
    <Almanac
      caption={words('title')}
      rows={rates}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'rateOn',
          head: words('labels.rateOn'),
          names: true,
          cell: ({ rateOn }) => <time dateTime={rateOn}>{dayWords(rateOn, language)}</time>,
        },
        {
          key: 'rate',
          head: words('labels.rate'),
          cell: ({ currency, toCurrency, rate }) => (
            <span className="tabular-nums">{words('isWorth', { currency, toCurrency, rate })}</span>
          ),
        },
        {
          key: 'source',
          head: words('labels.source'),
          cell: ({ source, sourceAddress }) =>
            sourceAddress ? <a href={sourceAddress}>{source}</a> : source,
        },
        ...(mends ? [acts] : []),
      ]}
    />
  )
}
