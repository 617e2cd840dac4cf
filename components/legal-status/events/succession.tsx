import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { LegalStatusAnswer } from '#domain/legal-status/schema/legal-status.ts'
import { localText } from '#lib/language-map.ts'
import type { WrittenEvent } from './event-typed.ts'

type Props = { event: WrittenEvent; names: LegalStatusAnswer['names'] }

/** Which body was succeeded by which, each leading to its page; nothing where an event names none. */
export function Succession({ event, names }: Props) {
  const words = useTranslations('law.section')
  const language = useLocale()
  const bodies = bodiesOf(event, names)
  if (bodies === null) return null
  const link = (id: unknown) =>
    function BodyLink(name: ReactNode) {
      return (
        <Link
          href={`/parties/${id}`}
          prefetch={false}
          lang={localText(names[String(id)] ?? {}, language).lang}
        >
          {name}
        </Link>
      )
    }
  const called = (id: unknown) => localText(names[String(id)] ?? {}, language).text
  return (
    <p>
      {words.rich('succession', {
        named: bodies,
        predecessor: called(event.predecessorId),
        successor: called(event.successorId),
        first: link(event.predecessorId),
        second: link(event.successorId),
      })}
    </p>
  )
}

function bodiesOf({ predecessorId, successorId }: WrittenEvent, names: Props['names']) {
  const [before, after] = [names[String(predecessorId)], names[String(successorId)]]
  if (before && after) return 'both'
  return before ? 'predecessor' : after ? 'successor' : null
}
