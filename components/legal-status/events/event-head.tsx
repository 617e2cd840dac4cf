import { useTranslations } from 'next-intl'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import { LawFormHead } from '../law-form-head.tsx'
import type { WrittenEvent } from './event-typed.ts'
import { useEventWords } from './event-words.ts'

type Props = { agreement: Agreement; corrects: WrittenEvent | null }

/** Of which agreement an event is recorded; or which event it is that is corrected. */
export function EventHead({ agreement, corrects }: Props) {
  const words = useTranslations('lawForms.events')
  const say = useEventWords()
  const { reference } = agreement
  return (
    <LawFormHead
      agreement={agreement}
      title={words(corrects ? 'correctTitle' : 'title', { reference })}
      lead={corrects ? words('correctLead', { event: say(corrects) }) : words('lead')}
    />
  )
}
