import { useLocale, useTranslations } from 'next-intl'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import { localText } from '#lib/language-map.ts'

/** Why an agreement can't be corrected here and now, and what to do. */
export function ClosedToCorrection({ agreement }: { agreement: Agreement }) {
  const words = useTranslations('agreementForm')
  const language = useLocale()
  const { id, desk, writable } = agreement
  const back = <LinkButton href={`/agreements/${id}`}>{words('back')}</LinkButton>
  if (writable) {
    return (
      <EmptyState kind="noPermission" title={words('validated')} action={back}>
        {words('validatedText')}
      </EmptyState>
    )
  }
  return (
    <EmptyState kind="noPermission" title={words('notYours')} action={back}>
      {words('notYoursText', { desk: localText(desk.names, language).text })}
    </EmptyState>
  )
}
