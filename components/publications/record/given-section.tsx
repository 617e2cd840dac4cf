import { useLocale, useTranslations } from 'next-intl'
import { Section } from '#components/ui/page/section.tsx'
import { Sides } from '#components/ui/record/side-mark.tsx'
import type { AgreementSnapshot, PublicGiven } from '#domain/publications/schema/snapshot.ts'
import { moneyWords } from '#lib/money-words.ts'

/** What each side gives, in sums by currency, firm and indicative apart; nothing where it is not told. */
export function GivenSection({ given }: { given: AgreementSnapshot['contributions'] }) {
  const words = useTranslations('publicPages.agreement.given')
  if (!given) return null
  return (
    <Section title={words('title')} lead={words('lead')}>
      <Sides ours={<Half given={given.ours} />} counterpart={<Half given={given.counterpart} />} />
    </Section>
  )
}

function Half({ given }: { given: PublicGiven }) {
  const words = useTranslations('publicPages.agreement.given')
  const { firm, indicative, withoutAmount, inKindWithoutValue } = given
  const amounts = (['firm', 'indicative'] as const).filter((one) => given[one].length > 0)
  const isNothing = firm.length + indicative.length + withoutAmount + inKindWithoutValue === 0
  if (isNothing) return <p className="text-quiet">{words('nothing')}</p>
  return (
    <>
      <dl>
        {amounts.map((one) => (
          <Amounts key={one} term={words(one)} amounts={given[one]} />
        ))}
      </dl>
      {withoutAmount > 0 && (
        <p className="mt-2 text-small text-quiet">
          {words('withoutAmount', { count: withoutAmount })}
        </p>
      )}
      {inKindWithoutValue > 0 && (
        <p className="mt-2 text-small text-quiet">
          {words('inKindWithoutValue', { count: inKindWithoutValue })}
        </p>
      )}
    </>
  )
}

function Amounts({ term, amounts }: { term: string; amounts: PublicGiven['firm'] }) {
  const language = useLocale()
  return (
    <div className="flex flex-wrap justify-between gap-x-6 border-b border-hairline py-2">
      <dt className="text-quiet">{term}</dt>
      <dd className="text-right tabular-nums">
        {amounts.map((money) => (
          <span key={money.currency} className="block">
            {moneyWords(money, language)}
          </span>
        ))}
      </dd>
    </div>
  )
}
