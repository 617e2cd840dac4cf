import { useTranslations } from 'next-intl'
import { useClauseWords } from '#components/agreements/record/clause-words.ts'
import { capitalised } from '#components/agreements/words.ts'
import { Almanac } from '#components/ui/record/almanac.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { Status } from '#components/ui/record/status.tsx'
import type { ClausePack } from '#domain/clause-packs/schema/clause-packs.ts'
import { PackActs } from './pack-acts.tsx'

/** Every pack there is, with what it says of each clause. */
export function PackTable({ packs }: { packs: readonly ClausePack[] }) {
  const words = useTranslations('admin')
  return (
    <Almanac
      caption={words('clausePacks.title')}
      rows={packs}
      rowKey={({ code }) => code}
      columns={[
        {
          key: 'pack',
          head: words('clausePacks.pack'),
          names: true,
          cell: ({ names, code }) => (
            <>
              <LocalText of={names} />
              <span className="block font-sans text-small text-quiet">{code}</span>
            </>
          ),
        },
        {
          key: 'clauses',
          head: words('clausePacks.holds'),
          cell: (pack) => <Clauses pack={pack} />,
        },
        {
          key: 'state',
          head: words('clausePacks.state'),
          cell: ({ id, retired }) => (
            <Status mark={retired ? 'stopped' : 'done'} tone={retired ? 'quiet' : 'plain'}>
              {words(id === null ? 'clausePacks.shipped' : retired ? 'retired' : 'inUse')}
            </Status>
          ),
        },
        {
          key: 'acts',
          head: <span className="sr-only">{words('actions')}</span>,
          label: '',
          cell: (pack) => (
            <span className="no-print -ml-3 flex flex-wrap">
              <PackActs pack={pack} />
            </span>
          ),
        },
      ]}
    />
  )
}

function Clauses({ pack: { clauses } }: { pack: ClausePack }) {
  const names = useTranslations('words.clauses')
  const say = useClauseWords()
  return (
    <ul className="space-y-1">
      {clauses.map(({ kind, placeInText, ...terms }) => {
        const name = kind as Parameters<typeof names>[0]
        const clause = { id: name, kind: name, terms, placeInText: null }
        return (
          <li key={name}>
            <span className="text-quiet">{capitalised(names(name))}:</span> {say(clause)}
            {typeof placeInText === 'string' && (
              <span className="text-small text-quiet"> ({placeInText})</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
