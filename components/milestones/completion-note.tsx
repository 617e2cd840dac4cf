import { useLocale, useTranslations } from 'next-intl'
import { DocumentLink } from '#components/documents/document-link.tsx'
import { Disclosure } from '#components/ui/page/disclosure.tsx'
import type { Completion, Milestone, Person } from '#domain/milestones/schema.ts'
import { dayWords, instantWords } from '#lib/day-words.ts'

type Props = {
  milestone: Pick<Milestone, 'completion' | 'takenBack'>
  /** The office's zone. */
  zone: string
}

/** Who said when that it is done, with which evidence; and what was taken back before. */
export function CompletionNote({ milestone: { completion, takenBack }, zone }: Props) {
  const words = useTranslations('milestones')
  if (!completion && takenBack.length === 0) return null
  return (
    <div className="mt-1.5 grid gap-1 font-sans text-note text-quiet">
      {completion && <Told completion={completion} zone={zone} />}
      {takenBack.length > 0 && (
        <Disclosure summary={words('takenBackSummary', { count: takenBack.length })}>
          <Withdrawals takenBack={takenBack} zone={zone} />
        </Disclosure>
      )}
    </div>
  )
}

function Told({ completion, zone }: { completion: Completion; zone: string }) {
  const words = useTranslations('milestones')
  const language = useLocale()
  const { completedBy, completedAt, note, evidence } = completion
  const name = completedBy.name ?? words('erasedPerson')
  return (
    <>
      {note && <p className="text-ink whitespace-pre-line">{note}</p>}
      <p>{words('doneBy', { name, at: instantWords(completedAt, language, zone) })}</p>
      <ul>
        {evidence.map((document) => (
          <li key={document.id}>
            <DocumentLink document={document} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Withdrawals({ takenBack, zone }: { takenBack: Milestone['takenBack']; zone: string }) {
  const words = useTranslations('milestones')
  const language = useLocale()
  const named = ({ name }: Person) => name ?? words('erasedPerson')
  return (
    <ul className="grid gap-2">
      {takenBack.map(({ completedOn, completedBy, takenBackBy, takenBackAt, reason, evidence }) => (
        <li key={takenBackAt}>
          {words('takenBackBy', {
            day: dayWords(completedOn, language),
            name: named(completedBy),
            other: named(takenBackBy),
            at: instantWords(takenBackAt, language, zone),
            reason,
          })}
          {evidence.map((document) => (
            <span key={document.id} className="block">
              <DocumentLink document={document} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
