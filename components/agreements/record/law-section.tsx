import { useLocale, useTranslations } from 'next-intl'
import { Section } from '#components/ui/page/section.tsx'
import { Entries, Entry } from '#components/ui/record/entries.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import { OfSide } from '#components/ui/record/side-mark.tsx'
import { dayWords, uncertainDayWords } from '#lib/day-words.ts'
import { notStatedIn } from '#components/legal-status/clauses/clause-typed.ts'
import { Gap } from '#components/legal-status/gaps.tsx'
import { missingTerms } from '#domain/legal-status/schema/words.ts'
import { useClauseWords } from './clause-words.ts'
import { SourcedEntry } from './sourced-entry.tsx'
import type { ShownAgreement as Agreement } from './shown-agreement.ts'

type Clause = Agreement['clauses'][number]

/** Always told, stated or not; the others where the text has them. */
const told = ['term', 'renewal', 'notice'] as const
const further = ['denunciation', 'survival', 'amendment', 'languages', 'costSharing'] as const

type Props = {
  agreement: Agreement
  /** The agreement's address, where the reader may take back what was inferred. */
  answerAt?: string | undefined
}

/** Signing, entry into force and the clauses; what neither text nor event says is printed as such. */
export function LawSection({ agreement, answerAt }: Props) {
  const words = useTranslations('agreements.record')
  const { assertions, status, clauses } = agreement
  const gaps = status.missing.length
  return (
    <Section
      title={words('law.title')}
      lead={gaps > 0 ? words('law.gaps', { count: gaps }) : undefined}
    >
      <Entries>
        <Signing agreement={agreement} />
        <EntryIntoForce agreement={agreement} fillAt={answerAt} />
        {[...told, ...further].map((kind) => {
          const clause = clauses.find((one) => one.kind === kind)
          const isGap = kind === 'denunciation' && status.missing.includes(kind)
          if (!clause && !isGap && further.some((one) => one === kind)) return null
          return (
            <SourcedEntry
              key={kind}
              term={words(`law.${kind}`)}
              field={kind}
              assertions={assertions}
              margin={clause && <ClauseNotes clause={clause} answerAt={answerAt} />}
            >
              <ClauseOrGap kind={kind} agreement={agreement} fillAt={answerAt} />
            </SourcedEntry>
          )
        })}
        <LastDay agreement={agreement} />
      </Entries>
    </Section>
  )
}

/** When and where; each side's own signature where they were not given together. */
function Signing({ agreement }: { agreement: Agreement }) {
  const words = useTranslations('agreements.record.law')
  const language = useLocale()
  const { signedOn, signedAt, assertions, legalEvents } = agreement
  const signings = legalEvents.filter(({ kind }) => kind === 'signed')
  const together = new Set(signings.map(({ on }) => on?.edtf)).size <= 1 && signedOn !== null
  return (
    <>
      <SourcedEntry term={words('signedOn')} field="signedOn" assertions={assertions}>
        {signedOn ? (
          uncertainDayWords(signedOn, language)
        ) : (
          <NotStated>{words('notSigned', { count: signings.length })}</NotStated>
        )}
      </SourcedEntry>
      {!together &&
        signings.map(({ id, side, on, place }) => (
          <Entry key={id} term={words('signedBySide', { side: side ?? 'ours' })}>
            <OfSide side={side ?? 'ours'}>
              {on ? uncertainDayWords(on, language) : <NotStated />}
            </OfSide>
            {place && (
              <span className="block text-small text-quiet">
                <LocalText of={place} />
              </span>
            )}
          </Entry>
        ))}
      <SourcedEntry term={words('signedAt')} field="signedAt" assertions={assertions}>
        {signedAt ? <LocalText of={signedAt} /> : <NotStated />}
      </SourcedEntry>
    </>
  )
}

/** The day, as far as it is known, and the way that the clause says; either may be missing. */
function EntryIntoForce({ agreement, fillAt }: Omit<ClauseProps, 'kind'>) {
  const words = useTranslations('agreements.record.law')
  const language = useLocale()
  const say = useClauseWords()
  const { enteredIntoForceOn: day, assertions, clauses } = agreement
  const clause = clauses.find(({ kind }) => kind === 'entryIntoForce')
  const way = clause && say(clause)
  return (
    <SourcedEntry
      term={words('entry')}
      field="enteredIntoForceOn"
      assertions={assertions}
      margin={clause && <ClauseNotes clause={clause} />}
    >
      {day && <span className="block">{uncertainDayWords(day, language)}</span>}
      {way && <span className={day ? 'block text-small text-quiet' : 'block'}>{way}</span>}
      {!day && !way && <ClauseOrGap kind="entryIntoForce" agreement={agreement} fillAt={fillAt} />}
    </SourcedEntry>
  )
}

type NotesProps = { clause: Clause; answerAt?: string | undefined }

/** Where a clause stands, its words, and what of it is inferred and why. */
function ClauseNotes({ clause: { kind, placeInText, terms }, answerAt }: NotesProps) {
  const words = useTranslations('agreements.record')
  const quotation = terms.quotation as { text: string; language: string } | undefined
  const inferred = (terms.inferred as { term: string; reason: string }[] | undefined) ?? []
  return (
    <>
      {quotation && (
        <blockquote lang={quotation.language} className="font-serif">
          {words('quoted', { quotation: quotation.text })}
        </blockquote>
      )}
      {placeInText && <p>{placeInText}</p>}
      {inferred.map(({ term, reason }) => (
        <p key={term}>
          {words('law.inferred', { reason })}
          {answerAt && (
            <a href={`${answerAt}/questions?takeBack=${kind}.${term}`} className="no-print block">
              {words('law.takeBack')}
            </a>
          )}
        </p>
      ))}
    </>
  )
}

type ClauseProps = { kind: Clause['kind']; agreement: Agreement; fillAt: string | undefined }

/** What the clause says; or that nothing does, whether it was looked for, and where it is filled in. */
function ClauseOrGap({ kind, agreement: { clauses, status }, fillAt }: ClauseProps) {
  const say = useClauseWords()
  const clause = clauses.find((one) => one.kind === kind)
  const said = clause && say(clause)
  const term = missingTerms.find((one) => one === kind)
  if (said) return said
  if (!term) return <NotStated />
  const isGap = status.missing.includes(term)
  return (
    <Gap term={term} lookedIn={lookedForIn(clauses)[term]} fillAt={isGap ? fillAt : undefined} />
  )
}

/** What was looked for in the text in vain, and where. */
const lookedForIn = (clauses: readonly Clause[]) =>
  notStatedIn(clauses.map(({ kind, terms }) => ({ kind, ...terms })))

/** Worked out, so with its working in the margin. */
function LastDay({ agreement: { status } }: { agreement: Agreement }) {
  const words = useTranslations('agreements.record.law')
  const language = useLocale()
  if (status.lastDay === null) return null
  return (
    <Entry term={words('lastDay')} margin={words('lastDayMargin')}>
      {dayWords(status.lastDay, language)}
    </Entry>
  )
}
