import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import type { MissingTerm } from '#domain/legal-status/schema/words.ts'

type LineProps = {
  missing: readonly MissingTerm[]
  /** The agreement's address, where the reader may fill its gaps. */
  fillAt: string | null
}

/** What is missing, each a step away from where it is filled in. */
export function GapsLine({ missing, fillAt }: LineProps) {
  const words = useTranslations('law.gaps')
  const names = useTranslations('words.clauses')
  if (fillAt === null || missing.length === 0) return null
  return (
    <p className="no-print mt-4 flex flex-wrap gap-x-4 gap-y-1">
      <span className="text-quiet">{words('fill')}</span>
      {missing.map((term) => (
        <Link key={term} href={wayFor(term, fillAt)} prefetch={false}>
          {names(term)}
        </Link>
      ))}
    </p>
  )
}

/** An entry into force is as a rule a day that is known; all else is a clause. */
const wayFor = (term: MissingTerm, fillAt: string) =>
  term === 'entryIntoForce'
    ? `${fillAt}/events/new?kind=enteredIntoForce`
    : `${fillAt}/clauses?kind=${term}#part-${term}`

type GapProps = {
  term: MissingTerm
  /** Where it was looked for in vain. */
  lookedIn?: string | undefined
  fillAt?: string | undefined
}

/** What the text does not state, or is not known to: that it was looked for, and the ways to fill it. */
export function Gap({ term, lookedIn, fillAt }: GapProps) {
  const words = useTranslations('law.gaps')
  return (
    <>
      <NotStated>{lookedIn && words('lookedFor', { where: lookedIn })}</NotStated>
      {fillAt && (
        <ul className="no-print mt-1 flex flex-wrap gap-x-5 gap-y-1 text-small">
          <li>
            <Link href={`${fillAt}/clauses?kind=${term}#part-${term}`} prefetch={false}>
              {words('enter')}
            </Link>
          </li>
          {!lookedIn && (
            <li>
              <Link href={`${fillAt}/clauses?notStated=${term}#part-${term}`} prefetch={false}>
                {words('sayNotStated')}
              </Link>
            </li>
          )}
        </ul>
      )}
    </>
  )
}
