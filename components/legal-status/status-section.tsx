import { useLocale, useTranslations } from 'next-intl'
import { LinkButton } from '#components/ui/button.tsx'
import { Section } from '#components/ui/page/section.tsx'
import { Entries, Entry, WithMargin } from '#components/ui/record/entries.tsx'
import type { LegalStatusAnswer } from '#domain/legal-status/schema/legal-status.ts'
import { civilMoment } from '#lib/clock.ts'
import { dayWords } from '#lib/day-words.ts'
import type { Language } from '#messages/languages.ts'
import { GapsLine } from './gaps.tsx'
import { dayText, reachedEnd } from './law-words.ts'
import { OpenQuestions } from './open-questions.tsx'
import { RecordedEvents } from './recorded-events.tsx'
import { saidStatus } from './said-status.ts'

type Props = {
  status: LegalStatusAnswer
  zone: string
  /** The agreement's address, where the reader may record; null where it is only read. */
  recordAt: string | null
  documents: ReadonlyMap<string, string>
}

/** How an agreement stands in law on a day: the fact in the text, how one knows in the margin. */
export function StatusSection({ status: asked, zone, recordAt, documents }: Props) {
  const words = useTranslations('law.section')
  const language = useLocale()
  const status = saidStatus(asked, language as Language)
  const [result, ...steps] = status.explanation.toReversed()
  return (
    <Section
      id="law"
      title={words('title')}
      actions={
        <>
          {inForce.includes(status.state) && (
            <LinkButton href={simulationOf(status, zone)} small>
              {words('simulate')}
            </LinkButton>
          )}
          {recordAt && (
            <>
              <LinkButton href={`${recordAt}/events/new`} small icon="plus">
                {words('record')}
              </LinkButton>
              <LinkButton href={`${recordAt}/clauses`} small>
                {words('clauses')}
              </LinkButton>
            </>
          )}
        </>
      }
    >
      <WithMargin margin={<Working steps={steps.toReversed()} />}>
        <p className="mb-4 max-w-measure text-lead">{result?.text}</p>
        <Figures status={status} />
        <GapsLine missing={status.missing} fillAt={recordAt} />
        <OpenQuestions status={status} answerAt={recordAt} />
        <RecordedEvents status={status} zone={zone} correctAt={recordAt} documents={documents} />
      </WithMargin>
    </Section>
  )
}

/** What is in force can lapse, be denounced or be renewed. */
const inForce: readonly LegalStatusAnswer['state'][] = ['inForce', 'suspended']

/** The same day and moment, with what may become of it from there. */
function simulationOf({ id, on, knownAt }: LegalStatusAnswer, zone: string): string {
  const typed = knownAt && civilMoment(zone, new Date(knownAt)).replace(' ', 'T')
  const clocks = new URLSearchParams({ on, ...(typed && { knownAt: typed }) })
  return `/agreements/${id}/simulate?${clocks}`
}

/** The reasoning, line by line. */
function Working({ steps }: { steps: LegalStatusAnswer['explanation'] }) {
  const words = useTranslations('law.section')
  return (
    <>
      <p className="font-medium">{words('working')}</p>
      <ol className="mt-1 space-y-1">
        {steps.map(({ code, text }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name, and none is moved
          <li key={`${code} ${place}`}>{text}</li>
        ))}
      </ol>
    </>
  )
}

function Figures({ status }: { status: LegalStatusAnswer }) {
  const words = useTranslations('law.section')
  const language = useLocale()
  const { cutOff, end, period } = status
  const periodEnd = reachedEnd(status)
  if (!end && !cutOff && !(period !== null && periodEnd)) return null
  return (
    <Entries>
      {period !== null && periodEnd && (
        <Entry term={words('period')}>
          {words('periodText', { period, end: dayText(periodEnd, language) })}
        </Entry>
      )}
      {cutOff && (
        <Entry term={words('cutOff')}>
          <CutOff {...cutOff} />
        </Entry>
      )}
      {end && <Entry term={words('end')}>{dayText(end, language)}</Entry>}
    </Entries>
  )
}

type CutOffProps = NonNullable<LegalStatusAnswer['cutOff']>

/** By when a notice must be there; where the days are uncertain, what is safe and what is certain. */
function CutOff({ safeBy, certainAfter, sendBy }: CutOffProps) {
  const words = useTranslations('law.section')
  const language = useLocale()
  const said = { day: dayWords(safeBy, language), sendBy: dayWords(sendBy, language) }
  return (
    <>
      <span className="block">{words(safeBy === certainAfter ? 'inTimeBy' : 'safeBy', said)}</span>
      <span className="block text-small text-quiet">
        {words('certainAfter', { day: dayWords(certainAfter, language) })}
      </span>
    </>
  )
}
