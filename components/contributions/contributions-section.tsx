import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { LinkButton } from '#components/ui/button.tsx'
import { Section } from '#components/ui/page/section.tsx'
import { Sides } from '#components/ui/record/side-mark.tsx'
import type { ContributionsTold, SideContributions } from '#domain/contributions/schema.ts'
import { moneyWords } from '#lib/money-words.ts'
import { ContributionItem } from './contribution-item.tsx'
import type { EvidenceFile } from './payments/payment-dialog.tsx'
import { useSumWords } from './sum-words.ts'

type Props = {
  told: ContributionsTold
  /** Where a new one is entered, such as `plan=ID`. */
  to: string
  /** The page is an agreement's, and what stands under it is told with it. */
  ofAgreement?: boolean
  /** Of the agreement, by which payments are proved. */
  documents: readonly EvidenceFile[]
}

/** What each side gives, on its side of the page, with its sum in words (`domain.md` rule 30). */
export function ContributionsSection({ told, to, ofAgreement = false, documents }: Props) {
  const words = useTranslations('contributions')
  const { ours, counterpart, currency, writable } = told
  const isEmpty = ours.items.length + counterpart.items.length === 0
  return (
    <Section
      id="contributions"
      title={words('title')}
      lead={words(ofAgreement ? 'leadOfAgreement' : 'lead')}
      actions={
        <>
          {writable && (
            <LinkButton href={`/contributions/new?${to}`} small icon="plus">
              {words('add')}
            </LinkButton>
          )}
          {!isEmpty && (
            <LinkButton href="/exchange-rates" small kind="quiet">
              {words('rates')}
            </LinkButton>
          )}
        </>
      }
    >
      {isEmpty ? (
        <p className="max-w-measure text-quiet">{words('none')}</p>
      ) : (
        <>
          <Sides
            ours={<Half of={ours} {...{ told, ofAgreement, documents }} />}
            counterpart={<Half of={counterpart} {...{ told, ofAgreement, documents }} />}
          />
          {currency === null && (
            <p className="no-print mt-4 max-w-measure text-small text-quiet">
              {words('noCurrencyChosen')}
            </p>
          )}
        </>
      )}
    </Section>
  )
}

type HalfProps = {
  of: SideContributions
  told: ContributionsTold
  ofAgreement: boolean
  documents: readonly EvidenceFile[]
}

function Half({ of: side, told, ofAgreement, documents }: HalfProps) {
  const words = useTranslations('contributions')
  if (side.items.length === 0) return <p className="text-quiet">{words('nothing')}</p>
  return (
    <>
      <Sums of={side} />
      <ul className="mt-4">
        {side.items.map((item) => (
          <ContributionItem
            key={item.id}
            item={item}
            documents={documents}
            currency={told.currency}
            writable={told.writable && item.agreement.id === told.agreementId}
            placed={
              ofAgreement && item.agreement.id !== told.agreementId ? (
                <Link href={`/agreements/${item.agreement.id}`} prefetch={false}>
                  {item.agreement.reference}
                </Link>
              ) : null
            }
          />
        ))}
      </ul>
    </>
  )
}

/** The sum, then of what it consists, then what is in no sum. */
function Sums({ of: side }: { of: SideContributions }) {
  const words = useTranslations('contributions')
  const say = useSumWords()
  const { total, firm, indicative, withoutAmount, inKindWithoutValue, paid } = side
  const language = useLocale()
  const isMixed = firm.count > 0 && indicative.count > 0
  return (
    <div>
      <p className="text-lead font-strong tabular-nums">{say(total)}</p>
      {total.count > 0 && (
        <p className="text-small text-quiet">
          {isMixed
            ? words('ofWhich', { firm: say(firm), indicative: say(indicative) })
            : words(firm.count > 0 ? 'allFirm' : 'allIndicative')}
        </p>
      )}
      {paid.length > 0 && (
        <p className="text-small tabular-nums">
          {words('paid', { amounts: paid.map((money) => moneyWords(money, language)).join(', ') })}
        </p>
      )}
      {withoutAmount > 0 && (
        <p className="text-small text-quiet">{words('withoutAmount', { count: withoutAmount })}</p>
      )}
      {inKindWithoutValue > 0 && (
        <p className="text-small text-quiet">
          {words('inKindWithoutValue', { count: inKindWithoutValue })}
        </p>
      )}
    </div>
  )
}
