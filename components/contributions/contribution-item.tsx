import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LinkButton } from '#components/ui/button.tsx'
import type { Contribution } from '#domain/contributions/schema.ts'
import { dayWords } from '#lib/day-words.ts'
import { moneyWords } from '#lib/money-words.ts'
import { localText } from '#lib/language-map.ts'
import { Given } from './given.tsx'
import { PaymentButton } from './payments/payment-button.tsx'
import type { EvidenceFile } from './payments/payment-dialog.tsx'
import { isPaidInFull, Payments } from './payments/payments.tsx'
import { WithdrawButton } from './withdraw-button.tsx'

type Props = {
  item: Contribution
  /** In which sums are told. */
  currency: string | null
  writable: boolean
  /** The agreement that it is given to, where that is not the page's. */
  placed: ReactNode
  /** Of its agreement, by which payments are proved. */
  documents: readonly EvidenceFile[]
}

/** One contribution: what and how much, how surely, of which day, at which rate, out of what. */
export function ContributionItem({ item, currency, writable, placed, documents }: Props) {
  const words = useTranslations('contributions')
  const language = useLocale()
  const { id, version, titles, form, open, drawnFrom, activity } = item
  const title = localText(titles, language).text
  const particulars = useParticulars({ item, currency })
  return (
    <li className="border-t border-hairline py-3">
      <Given given={item} particulars={particulars} drawnFrom={drawnFrom} activity={activity} />
      <Payments {...{ item, title, writable, documents }} />
      {placed && <p className="text-small text-quiet">{placed}</p>}
      {writable && (
        <p className="no-print -ml-3 flex flex-wrap">
          <LinkButton href={`/contributions/${id}/edit`} small kind="quiet">
            {words('edit')}
            <span className="sr-only"> {title}</span>
          </LinkButton>
          <LinkButton href={`/history/${id}`} small kind="quiet">
            {words('history')}
            <span className="sr-only"> {title}</span>
          </LinkButton>
          {form === 'cash' && !isPaidInFull(item) && (
            <PaymentButton
              {...{ contributionId: id, documents, of: title }}
              currency={(open ?? item.paid[0])?.currency ?? ''}
              lead={
                open
                  ? words('payment.leadOpen', { title, amount: moneyWords(open, language) })
                  : words('payment.lead', { title })
              }
            />
          )}
          <WithdrawButton kind="contribution" {...{ id, version, title }} />
        </p>
      )}
    </li>
  )
}

function useParticulars({ item, currency }: Pick<Props, 'item' | 'currency'>) {
  const words = useTranslations('contributions')
  const codes = useTranslations('words')
  const language = useLocale()
  const { form, firmness, valueOn, money, converted } = item
  const isForeign = currency !== null && money !== null && money.currency !== currency
  return [
    codes(`contributionForms.${form}`),
    codes(`firmnesses.${firmness}`),
    valueOn && words('valued', { day: dayWords(valueOn, language) }),
    converted &&
      words('convertedAt', {
        amount: moneyWords(converted.money, language),
        rate: converted.rate,
        source: converted.source,
      }),
    isForeign && !converted && words('notConverted'),
  ]
}
