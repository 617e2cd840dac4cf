import { useLocale, useTranslations } from 'next-intl'
import { Section } from '#components/ui/page/section.tsx'
import { Entries } from '#components/ui/record/entries.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import { dayWords, uncertainDayWords } from '#lib/day-words.ts'
import { useClauseWords } from './clause-words.ts'
import { SourcedEntry } from './sourced-entry.tsx'

const clauses = ['term', 'renewal', 'notice'] as const

/** Signing, entry into force and the clauses; what neither text nor event says is printed as such. */
export function LawSection({ agreement }: { agreement: Agreement }) {
  const words = useTranslations('agreements.record')
  const language = useLocale()
  const { signedOn, signedAt, enteredIntoForceOn, assertions, status } = agreement
  const gaps = status.missing.length
  return (
    <Section
      title={words('law.title')}
      lead={gaps > 0 ? words('law.gaps', { count: gaps }) : undefined}
    >
      <Entries>
        <SourcedEntry term={words('law.signedOn')} field="signedOn" assertions={assertions}>
          {signedOn ? uncertainDayWords(signedOn, language) : <NotStated />}
        </SourcedEntry>
        <SourcedEntry term={words('law.signedAt')} field="signedAt" assertions={assertions}>
          {signedAt ? <LocalText of={signedAt} /> : <NotStated />}
        </SourcedEntry>
        <SourcedEntry term={words('law.entry')} field="enteredIntoForceOn" assertions={assertions}>
          {enteredIntoForceOn ? (
            uncertainDayWords(enteredIntoForceOn, language)
          ) : (
            <ClauseOrGap agreement={agreement} kind="entryIntoForce" />
          )}
        </SourcedEntry>
        {clauses.map((kind) => (
          <SourcedEntry
            key={kind}
            term={words(`law.${kind}`)}
            field={kind}
            assertions={assertions}
            margin={agreement.clauses.find((clause) => clause.kind === kind)?.placeInText}
          >
            <ClauseOrGap agreement={agreement} kind={kind} />
          </SourcedEntry>
        ))}
      </Entries>
      {status.lastDay && (
        <p className="mt-3 text-small text-quiet">
          {words('law.lastDay', { day: dayWords(status.lastDay, language) })}
        </p>
      )}
    </Section>
  )
}

type ClauseProps = { agreement: Agreement; kind: Agreement['clauses'][number]['kind'] }

function ClauseOrGap({ agreement, kind }: ClauseProps) {
  const say = useClauseWords()
  const clause = agreement.clauses.find((one) => one.kind === kind)
  return (clause && say(clause)) ?? <NotStated />
}
