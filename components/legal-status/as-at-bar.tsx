import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { DayFilter } from '#components/frame/day-filter.tsx'
import { MomentFilter } from '#components/frame/moment-filter.tsx'
import { Button } from '#components/ui/button.tsx'
import { Disclosure } from '#components/ui/page/disclosure.tsx'
import { dayWords, instantWords } from '#lib/day-words.ts'

type Props = {
  /** The page without its clocks. */
  address: string
  /** The day and the moment that are shown; `knownAt` is null where it is "now". */
  on: string
  knownAt: string | null
  /** Nothing of its law had been recorded by then. */
  nothingKnown?: boolean
  today: string
  /** The office's zone, which a moment is typed and read in. */
  zone: string
  /** `knownAt` by the office's clock, as it is typed. */
  knownAtTyped: string
}

/** The two clocks: of which day the law is told, and as it was known when. The address is the state. */
export function AsAtBar(props: Props) {
  const { address, on, knownAt, nothingKnown, today, zone, knownAtTyped } = props
  const words = useTranslations('law.clocks')
  const language = useLocale()
  const isNow = on === today && knownAt === null
  const said = {
    day: dayWords(on, language),
    moment: knownAt ? instantWords(knownAt, language, zone) : 'now',
  }
  return (
    <div className="as-at" data-now={isNow}>
      {!isNow && (
        <div role="status" className="mb-2 max-w-measure">
          <p className="font-strong">{words('title', said)}</p>
          <p>
            {nothingKnown && `${words('nothingKnown')} `}
            {words('text')}{' '}
            <Link href={address} prefetch={false} className="no-print">
              {words('back')}
            </Link>
          </p>
        </div>
      )}
      <div className="no-print text-small text-quiet">
        <Disclosure summary={words(isNow ? 'asOfNow' : 'change')}>
          <form action={address} className="mt-3 flex flex-wrap items-end gap-x-5 gap-y-3">
            <DayFilter name="on" label={words('on')} defaultValue={on} />
            <MomentFilter
              name="knownAt"
              label={words('knownAt')}
              hint={words('zone', { zone })}
              defaultValue={knownAtTyped}
            />
            <Button type="submit" small>
              {words('show')}
            </Button>
          </form>
        </Disclosure>
      </div>
    </div>
  )
}
