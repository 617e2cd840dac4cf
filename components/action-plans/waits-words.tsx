import { useLocale, useTranslations } from 'next-intl'
import { localText } from '#lib/language-map.ts'
import type { Waited } from './plan-rows.ts'

/** What a row waits for, by numbers; what is remarked on that stands under it. */
export function WaitsWords({ waits }: { waits: readonly Waited[] }) {
  const words = useTranslations('actionPlans.views.waits')
  const language = useLocale()
  if (waits.length === 0) return null
  return (
    <>
      {waits.map(({ row }, place) => (
        <span key={row.id} title={localText(row.titles, language).text}>
          {place > 0 && words('separator')}
          {row.code}
        </span>
      ))}
      {waits.map(
        ({ row, remark }) =>
          remark && (
            <span key={row.id} className="waits-remark">
              {words(remark, { code: row.code })}
            </span>
          ),
      )}
    </>
  )
}

/** The same as a line of its own. */
export function WaitsNote({ waits }: { waits: readonly Waited[] }) {
  const words = useTranslations('actionPlans.views.waits')
  if (waits.length === 0) return null
  return (
    <p className="mt-1 max-w-measure font-sans text-note font-normal text-quiet">
      {words('after')} <WaitsWords waits={waits} />
    </p>
  )
}
