'use client'

import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { Almanac, type Column } from '#components/ui/record/almanac.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import { OfSide } from '#components/ui/record/side-mark.tsx'
import type { AgreementListed } from '#domain/agreements/schema/list-agreements.ts'
import { uncertainDayWords } from '#lib/day-words.ts'
import { localText } from '#lib/language-map.ts'
import type { Day } from '#lib/days.ts'
import { LevelMark } from '../level-mark.tsx'
import { scaleOfRows, SmallLifeLine } from '../life-line/small-life-line.tsx'
import { StateMark } from '../state-mark.tsx'
import type { FilterWords } from './filter-words.ts'
import { type Address, changed, queryOf } from './filters.ts'

type Props = {
  items: readonly AgreementListed[]
  address: Address
  words: FilterWords
  /** The rows are those of the list before; the next ones are on their way. */
  busy: boolean
  /** The day that the list is read for. */
  on: Day
}

/** The list set like an almanac: what it is, with whom, when signed, how it stands. */
export function AgreementsTable({ items, address, words, busy, on }: Props) {
  const scale = scaleOfRows(items, on)
  const say = useTranslations('agreements.list')
  const columns: Column<AgreementListed>[] = [
    {
      key: 'agreement',
      head: say('columns.agreement'),
      names: true,
      cell: (item) => <Name item={item} />,
      ...sorting(address, 'title', 'title'),
    },
    {
      key: 'counterpart',
      head: say('columns.counterpart'),
      cell: (item) => <Counterparts item={item} words={words} />,
      className: 'w-[20%]',
    },
    {
      key: 'signedOn',
      head: say('columns.signedOn'),
      cell: (item) => <Signed item={item} />,
      className: 'w-[18%]',
      ...sorting(address, 'signedOn', '-signedOn'),
    },
    {
      key: 'state',
      head: say('columns.state'),
      cell: (item) => (
        <>
          <StateMark state={item.state} />
          <SmallLifeLine life={item} on={on} scale={scale} />
        </>
      ),
      className: 'w-[22%]',
    },
  ]
  return (
    <Almanac
      caption={say('caption')}
      columns={columns}
      rows={items}
      rowKey={({ id }) => id}
      busy={busy}
    />
  )
}

/** Where a click on a head leads: to this order, or to its reverse. */
function sorting(address: Address, name: string, first: string) {
  if (address.knownAt !== undefined) return {}
  const now = address.sort ?? '-signedOn'
  const sorted = now.replace('-', '') === name
  const reverse = now.startsWith('-') ? name : `-${name}`
  const sort = sorted ? reverse : first
  return {
    sortHref: `/agreements${queryOf(changed(address, { sort: sort === '-signedOn' ? undefined : sort }))}`,
    sorted: sorted ? (now.startsWith('-') ? 'descending' : 'ascending') : undefined,
  } as const
}

function Name({ item: { id, reference, kind, titles, level } }: { item: AgreementListed }) {
  const kinds = useTranslations('words.agreementKinds')
  return (
    <>
      <span className="block font-sans text-note text-quiet">
        {reference} · {kinds(kind)}
      </span>
      <Link
        href={`/agreements/${id}`}
        prefetch={false}
        className="decoration-hairline hover:decoration-current"
      >
        <LocalText of={titles} />
      </Link>
      <span className="block">
        <LevelMark level={level} />
      </span>
    </>
  )
}

type CounterpartProps = { item: AgreementListed; words: FilterWords }

/** The bodies of the other side, by their short names where they have any, and the country. */
function Counterparts({ item: { counterparts, counterpartCountry }, words }: CounterpartProps) {
  const say = useTranslations('agreements.list')
  const language = useLocale()
  if (counterparts.length === 0) return <NotStated>{say('noCounterpart')}</NotStated>
  return (
    <span>
      {counterparts.map(({ id, names, acronym }) => {
        const { text, lang } = localText(names, language)
        return (
          <span key={id} className="block">
            <OfSide side="counterpart">
              {acronym ? (
                <abbr title={text} lang={lang}>
                  {acronym}
                </abbr>
              ) : (
                <LocalText of={names} />
              )}
            </OfSide>
          </span>
        )
      })}
      {counterpartCountry && (
        <span className="block pl-[1.35em] text-note text-quiet">
          {words.value('country', counterpartCountry)}
        </span>
      )}
    </span>
  )
}

function Signed({ item: { signedOn, signedAt, match } }: { item: AgreementListed }) {
  const say = useTranslations('agreements.list')
  const language = useLocale()
  if (!signedOn) return <NotStated>{say('notSigned')}</NotStated>
  return (
    <span>
      <span className="block">{uncertainDayWords(signedOn, language)}</span>
      {signedAt && (
        <span className="block text-note text-quiet">
          <LocalText of={signedAt} />
        </span>
      )}
      {match === 'possible' && (
        <span className="block text-note font-strong">{say('possible')}</span>
      )}
    </span>
  )
}
