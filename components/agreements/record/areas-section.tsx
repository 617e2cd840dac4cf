import { useTranslations } from 'next-intl'
import { Section } from '#components/ui/page/section.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import { WithMargin } from '#components/ui/record/entries.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { SideMark } from '#components/ui/record/side-mark.tsx'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import { SourceNote } from './source-note.tsx'

/** What it is about: each area of the list of areas, beside the source's own words. */
export function AreasSection({ agreement }: { agreement: Agreement }) {
  const words = useTranslations('agreements.record.areas')
  const { areas, assertions } = agreement
  const said = assertions.filter(({ field }) => field === 'areas')
  const margin = said.map((assertion) => <SourceNote key={assertion.id} assertion={assertion} />)
  return (
    <Section
      title={words('title', { count: areas.list.length })}
      lead={areas.list.length > 0 && <Whose areas={areas} />}
    >
      {areas.list.length === 0 ? (
        <NotStated />
      ) : (
        <WithMargin margin={margin.length > 0 ? margin : words('noSource')}>
          <ol className="border-y border-ink">
            {areas.list.map(({ id, labels, verbatim, verbatimLanguage }) => (
              <li key={id} className="border-b border-hairline py-2.5 last:border-b-0">
                <span className="font-serif">
                  <LocalText of={labels} />
                </span>
                <span className="block text-small text-quiet">
                  {words('verbatim')} <q lang={verbatimLanguage}>{verbatim}</q>
                </span>
              </li>
            ))}
          </ol>
        </WithMargin>
      )}
    </Section>
  )
}

/** Whose list it is, and whether there may be more. */
function Whose({ areas: { statedBy, exhaustive } }: Pick<Agreement, 'areas'>) {
  const words = useTranslations('agreements.record.areas')
  const open = exhaustive === null ? 'notStated' : exhaustive ? 'exhaustive' : 'open'
  return (
    <>
      {statedBy && <SideMark side={statedBy} spoken={false} />}{' '}
      {words('whose', { side: statedBy ?? 'notStated', open })}
    </>
  )
}
