import { useLocale, useTranslations } from 'next-intl'
import { DocumentLink } from '#components/documents/document-link.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Disclosure } from '#components/ui/page/disclosure.tsx'
import type { Contribution } from '#domain/contributions/schema.ts'
import type { Disbursement } from '#domain/disbursements/schema.ts'
import { dayWords } from '#lib/day-words.ts'
import type { Money } from '#lib/money.ts'
import { moneyWords } from '#lib/money-words.ts'
import { WithdrawButton } from '../withdraw-button.tsx'
import { PaymentButton } from './payment-button.tsx'
import type { EvidenceFile } from './payment-dialog.tsx'

type Props = {
  item: Contribution
  title: string
  writable: boolean
  documents: readonly EvidenceFile[]
}

/** Nothing is left to pay of it. */
export const isPaidInFull = ({ open }: Pick<Contribution, 'open'>) =>
  open !== null && /^0(\.0+)?$/.test(open.amount)

/** What was paid of a contribution, what is open, and the payments that it consists of. */
export function Payments({ item, title, writable, documents }: Props) {
  const words = useTranslations('contributions')
  const amounts = useAmounts()
  const { paid, open, disbursements } = item
  if (paid.length === 0) return null
  const left =
    open && (isPaidInFull(item) ? words('paidInFull') : words('open', { amount: amounts([open]) }))
  return (
    <>
      <p className="text-small tabular-nums">
        {[words('paid', { amounts: amounts(paid) }), left].filter(Boolean).join(' · ')}
      </p>
      {disbursements.length > 0 && (
        <Disclosure summary={words('payments', { count: disbursements.length })}>
          <ul>
            {disbursements.map((payment) => (
              <li key={payment.id} className="py-1 text-small">
                <Payment payment={payment} />
                {writable && (
                  <p className="no-print -ml-3 flex flex-wrap">
                    <PaymentButton
                      {...{ payment, documents, of: amounts([payment.money]) }}
                      contributionId={item.id}
                      currency={payment.money.currency}
                      lead={words('payment.lead', { title })}
                    />
                    <LinkButton href={`/history/${payment.id}`} small kind="quiet">
                      {words('history')}
                      <span className="sr-only"> {amounts([payment.money])}</span>
                    </LinkButton>
                    <WithdrawButton
                      kind="disbursement"
                      id={payment.id}
                      version={payment.version}
                      title={amounts([payment.money])}
                    />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}

function Payment({ payment: { money, paidOn, reference, evidence } }: { payment: Disbursement }) {
  const words = useTranslations('contributions.payment')
  const language = useLocale()
  return (
    <>
      <time dateTime={paidOn}>{dayWords(paidOn, language)}</time>
      {': '}
      <span className="tabular-nums">{moneyWords(money, language)}</span>
      {reference && (
        <span className="block text-quiet">{words('withReference', { reference })}</span>
      )}
      {evidence && (
        <span className="block">
          <DocumentLink document={evidence} />
        </span>
      )}
    </>
  )
}

function useAmounts() {
  const language = useLocale()
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'long' })
  return (all: readonly Money[]) => list.format(all.map((money) => moneyWords(money, language)))
}
