import Link from 'next/link'
import { useLocale } from 'next-intl'
import { Section } from '#components/ui/page/section.tsx'
import type { DraftListed } from '#domain/drafts/schema.ts'
import { instantWords } from '#lib/day-words.ts'
import { translator } from '#messages/translator.ts'
import { draftAddress } from './draft-address.ts'

/** What was begun and not finished; nothing where there is none. */
export function DraftsSection({ drafts, zone }: { drafts: readonly DraftListed[]; zone: string }) {
  const language = useLocale()
  const say = translator(language, 'milestones')
  const words = translator(language, 'words')
  if (drafts.length === 0) return null
  return (
    <Section title={say('desk.drafts')} lead={say('desk.draftsText')}>
      <ul className="desk-lines">
        {drafts.map((draft) => {
          const { id, form, title, subjectId, savedAt } = draft
          const noun = words.has(`nouns.${form}`) ? words(`nouns.${form}`) : form
          const name = title ?? say('desk.untitled', { noun })
          const address = draftAddress(draft)
          return (
            <li key={id}>
              {address ? (
                <Link href={address} prefetch={false} className="font-serif">
                  {name}
                </Link>
              ) : (
                <span className="font-serif">{name}</span>
              )}
              <span className="text-small text-quiet">
                {say(subjectId ? 'desk.draftChange' : 'desk.draftNew', {
                  noun,
                  at: instantWords(savedAt, language, zone),
                })}
              </span>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
