import { useLocale, useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import { Section } from '#components/ui/page/section.tsx'
import { Entries, Entry, WithMargin } from '#components/ui/record/entries.tsx'
import type { LegalStatusAnswer } from '#domain/legal-status/schema/legal-status.ts'
import { dayWords, instantWords } from '#lib/day-words.ts'
import type { Language } from '#messages/languages.ts'
import { dayText } from './law-words.ts'
import { RecordedEvents } from './recorded-events.tsx'
import { saidStatus } from './said-status.ts'

type Props = { status: LegalStatusAnswer; zone: string }

/** How an agreement stands in law on a day: the fact in the text, how one knows in the margin. */
export function StatusSection({ status: asked, zone }: Props) {
  const words = useTranslations('law.section')
  const language = useLocale()
  const status = saidStatus(asked, language as Language)
  const [result, ...steps] = status.explanation.toReversed()
  const known = status.knownAt && instantWords(status.knownAt, language, zone)
  return (
    <Section title={words('title')} lead={known ? words('knownAt', { moment: known }) : undefined}>
      <WithMargin margin={<Working steps={steps.toReversed()} />}>
        <p className="max-w-measure text-lead">{result?.text}</p>
        <Figures status={status} />
        <Questions status={status} />
      </WithMargin>
      <AnotherDay status={status} />
      <RecordedEvents status={status} zone={zone} />
    </Section>
  )
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
  const { cutOff, end, period, periodEnd } = status
  return (
    <Entries>
      {period !== null && periodEnd && (
        <Entry term={words('period')}>
          {words('periodText', { period, end: dayText(periodEnd, language) })}
        </Entry>
      )}
      {cutOff && (
        <Entry term={words('cutOff')}>
          <span className="block">
            {words('safeBy', {
              day: dayWords(cutOff.safeBy, language),
              sendBy: dayWords(cutOff.sendBy, language),
            })}
          </span>
          <span className="block text-small text-quiet">
            {words('certainAfter', { day: dayWords(cutOff.certainAfter, language) })}
          </span>
        </Entry>
      )}
      {end && <Entry term={words('end')}>{dayText(end, language)}</Entry>}
    </Entries>
  )
}

/** What clauses and days leave open, with what each answer comes to. */
function Questions({ status: { questions } }: { status: LegalStatusAnswer }) {
  const words = useTranslations('law.section')
  if (questions.length === 0) return null
  return (
    <>
      <h3 className="mt-6 font-medium text-seal">{words('open')}</h3>
      <ul className="mt-2 space-y-4">
        {questions.map(({ key, text, outcomes, assumed }) => (
          <li key={key}>
            <p className="max-w-measure">{text}</p>
            <ul className="mt-1 text-small">
              {outcomes.map((outcome) => (
                <li key={outcome.answer}>
                  {outcome.text}
                  {outcome.answer === assumed && (
                    <span className="text-quiet"> ({words('assumed')})</span>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The address is the state: another day is a link away. */
function AnotherDay({ status: { on } }: { status: LegalStatusAnswer }) {
  const words = useTranslations('law.section')
  return (
    <form className="no-print mt-6 flex flex-wrap items-end gap-3">
      <TextField name="on" label={words('on')} type="date" defaultValue={on} characters={16} />
      <Button type="submit" small>
        {words('show')}
      </Button>
    </form>
  )
}
