import { useLocale, useTranslations } from 'next-intl'
import { CutSheet } from '#components/ui/cut-sheet.tsx'
import { dayWords } from '#lib/day-words.ts'
import { SearchForm } from './search-form.tsx'

type Props = { address: string; withdrawn: { on: string; reason: string } }

/** A page whose content was taken away: the address stays, and says when and why. */
export function Withdrawn({ address, withdrawn: { on, reason } }: Props) {
  const words = useTranslations('publicPages.withdrawn')
  const language = useLocale()
  return (
    <div className="flex flex-wrap gap-x-12 gap-y-8">
      <CutSheet state="noPermission" className="w-24 shrink-0 text-quiet" />
      <div className="max-w-measure min-w-0">
        <p className="mb-1 text-small text-quiet tabular-nums">{address}</p>
        <h1 className="page-title">{words('title')}</h1>
        <p className="mt-3 font-serif text-lead">
          {words('text', { day: dayWords(on, language) })}
        </p>
        <p className="mt-3">{words('reason', { reason })}</p>
        <div className="no-print mt-12">
          <SearchForm />
        </div>
      </div>
    </div>
  )
}
