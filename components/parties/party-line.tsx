import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Section } from '#components/ui/page/section.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { Party } from '#domain/parties/schema.ts'
import { uncertainDayWords } from '#lib/day-words.ts'

/** Who came before a body and after it, down one line; nothing where nobody did. */
export function Line({ party }: { party: Party }) {
  const words = useTranslations('parties.line')
  const { predecessors, successors, names, acronym } = party
  if (predecessors.length === 0 && successors.length === 0) return null
  return (
    <Section title={words('title')} lead={words('lead')}>
      <ol className="party-line">
        {predecessors.map((one) => (
          <Station key={one.party.id} {...one} words={words('until')} />
        ))}
        <li aria-current="true" className="party-line-here">
          <span className="font-serif font-strong">
            <LocalText of={names} />
          </span>
          {acronym && ` (${acronym})`}
        </li>
        {successors.map((one) => (
          <Station key={one.party.id} {...one} words={words('since')} />
        ))}
      </ol>
    </Section>
  )
}

function Station({
  party: { id, names, acronym },
  on,
  words,
}: Party['predecessors'][number] & { words: string }): ReactNode {
  const language = useLocale()
  const unknown = useTranslations('parties.line')('unknown')
  return (
    <li>
      <Link href={`/parties/${id}`} prefetch={false} className="font-serif">
        <LocalText of={names} />
      </Link>
      {acronym && ` (${acronym})`}
      <span className="block text-small text-quiet">
        {words} {on ? uncertainDayWords(on, language) : unknown}
      </span>
    </li>
  )
}
