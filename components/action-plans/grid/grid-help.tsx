import { useTranslations } from 'next-intl'
import { Disclosure } from '#components/ui/page/disclosure.tsx'

const lines = ['go', 'type', 'select', 'copy', 'rows', 'undo', 'leave'] as const

/** The keys of the grid; what a reader is told first stands alone. */
export function GridHelp({ id }: { id: string }) {
  const words = useTranslations('planGrid.help')
  return (
    <div className="no-print mt-6">
      <p id={id} className="text-small text-quiet">
        {words('short')}
      </p>
      <Disclosure summary={words('title')}>
        <dl className="grid-keys">
          {lines.map((line) => (
            <div key={line}>
              <dt>{words(`${line}.what`)}</dt>
              <dd>{words(`${line}.keys`)}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  )
}
