import { useTranslations } from 'next-intl'
import { Section } from '#components/ui/page/section.tsx'
import { WithMargin } from '#components/ui/record/entries.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import { SideMark } from '#components/ui/record/side-mark.tsx'
import { isSourced, SourceNotes } from './source-note.tsx'
import type { ShownAgreement as Agreement } from './shown-agreement.ts'

/** What it is about: each entry of our list of areas, and beside it the source's own words. */
export function AreasSection({ agreement }: { agreement: Agreement }) {
  const words = useTranslations('agreements.record.areas')
  const { areas, assertions } = agreement
  const said = { field: 'areas', assertions }
  return (
    <Section title={words('title', { count: areas.list.length })} lead={<Whose areas={areas} />}>
      {areas.list.length === 0 ? (
        <NotStated />
      ) : (
        <WithMargin margin={isSourced(said) ? <SourceNotes {...said} /> : words('noSource')}>
          <ol className="area-list">
            {areas.list.map(({ id, labels, verbatim, verbatimLanguage }) => (
              <li key={id}>
                <span className="font-serif">
                  <LocalText of={labels} />
                </span>
                <span lang={verbatimLanguage} className="text-small text-quiet">
                  {words('verbatim', { words: verbatim })}
                </span>
              </li>
            ))}
          </ol>
        </WithMargin>
      )}
    </Section>
  )
}

/** Whose list it is, and whether there may be more; no area, nothing to say of the list. */
function Whose({ areas: { statedBy, exhaustive, list } }: Pick<Agreement, 'areas'>) {
  const words = useTranslations('agreements.record.areas')
  if (list.length === 0) return null
  const open = exhaustive === null ? 'notStated' : exhaustive ? 'exhaustive' : 'open'
  return (
    <>
      {statedBy && <SideMark side={statedBy} spoken={false} />}{' '}
      {words('whose', { side: statedBy ?? 'notStated', open })}
    </>
  )
}
