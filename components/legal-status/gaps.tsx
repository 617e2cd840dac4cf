import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { capitalised } from '#components/agreements/words.ts'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import { Entries, Entry } from '#components/ui/record/entries.tsx'
import type { LegalStatusAnswer } from '#domain/legal-status/schema/legal-status.ts'
import type { MissingTerm } from '#domain/legal-status/schema/words.ts'
import { notStatedIn, type WrittenClause } from './clauses/clause-typed.ts'

type Props = {
  status: LegalStatusAnswer
  /** The agreement's address, where the reader may fill its gaps. */
  fillAt: string | null
}

/** What neither events nor clauses say: each with the way to fill it, or that it was looked for. */
export function Gaps({ status: { missing, clauses }, fillAt }: Props) {
  const words = useTranslations('law.gaps')
  const names = useTranslations('words.clauses')
  if (missing.length === 0) return null
  const lookedFor = notStatedIn(clauses as WrittenClause[])
  return (
    <section className="mt-8" aria-labelledby="gaps">
      <h3 id="gaps" className="mb-2 font-medium">
        {words('title')}
      </h3>
      <Entries>
        {missing.map((term) => {
          const lookedIn = lookedFor[term]
          return (
            <Entry key={term} term={capitalised(names(term))}>
              <NotStated>
                {lookedIn ? words('lookedFor', { where: lookedIn }) : words('notStated')}
              </NotStated>
              {fillAt && <Ways term={term} fillAt={fillAt} />}
            </Entry>
          )
        })}
      </Entries>
    </section>
  )
}

function Ways({ term, fillAt }: { term: MissingTerm; fillAt: string }) {
  const words = useTranslations('law.gaps')
  const names = useTranslations('words.clauses')
  const ways = [
    ...(term === 'entryIntoForce'
      ? [{ href: `${fillAt}/events/new?kind=enteredIntoForce`, text: words('recordEntry') }]
      : []),
    { href: `${fillAt}/clauses?kind=${term}`, text: words('enter', { clause: names(term) }) },
    { href: `${fillAt}/clauses?notStated=${term}`, text: words('sayNotStated') },
  ]
  return (
    <ul className="no-print mt-1 flex flex-wrap gap-x-5 gap-y-1 text-small">
      {ways.map(({ href, text }) => (
        <li key={href}>
          <Link href={href} prefetch={false}>
            {text}
          </Link>
        </li>
      ))}
    </ul>
  )
}
