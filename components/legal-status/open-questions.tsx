import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { LegalStatusAnswer } from '#domain/legal-status/schema/legal-status.ts'
import { answeredBy } from './questions/answered-by.ts'

type Props = {
  status: LegalStatusAnswer
  /** The agreement's address, where the reader may answer. */
  answerAt: string | null
}

/** What clauses and days leave open, with what each answer comes to, and where it is answered. */
export function OpenQuestions({ status, answerAt }: Props) {
  const words = useTranslations('law.section')
  const { questions } = status
  if (questions.length === 0) return null
  return (
    <section className="mt-8" aria-labelledby="open-questions">
      <h3 id="open-questions" className="font-medium text-seal">
        {words('open')}
      </h3>
      <ul className="mt-2 space-y-5">
        {questions.map((question) => {
          const by = answeredBy(question, status)
          return (
            <li key={question.key}>
              <p className="max-w-measure">{question.text}</p>
              <ul className="mt-1 text-small">
                {question.outcomes.map((outcome) => (
                  <li key={outcome.answer}>
                    {outcome.text}
                    {outcome.answer === question.assumed && (
                      <span className="text-quiet"> ({words('assumed')})</span>
                    )}
                  </li>
                ))}
              </ul>
              {answerAt && by && (
                <p className="no-print mt-1 text-small">
                  <Link href={`${answerAt}/${by.address}`} prefetch={false}>
                    {words(by.how)}
                  </Link>
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
