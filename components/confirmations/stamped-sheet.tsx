import { useLocale, useTranslations } from 'next-intl'
import { Notice } from '#components/ui/page/notice.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Sides, type SideName } from '#components/ui/record/side-mark.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { PlanConfirmations } from '#domain/confirmations/schema/confirmation.ts'
import { ContentView } from './content-view.tsx'
import { PrintButton } from './print-button.tsx'
import { sideWords } from './side-words.ts'

/** The sheet that is printed, signed and stamped: the content with its hash, and room for each side. */
export function StampedSheet({ told }: { told: PlanConfirmations }) {
  const words = useTranslations('confirmations.sheet')
  const { planId, current, obstacles } = told
  const sides = sideWords(told.sides, useLocale())
  return (
    <>
      <PageHeader
        reference={current.content.agreement.reference}
        title={<LocalText of={current.content.titles} />}
        crumbs={[{ href: `/action-plans/${planId}#confirmation`, text: words('back') }]}
        actions={obstacles.length === 0 && <PrintButton />}
        state={<p>{words('lead')}</p>}
      />
      {obstacles.length > 0 ? (
        <Notice kind="decision" title={words('notYet')}>
          {words('notYetText')}
        </Notice>
      ) : (
        <>
          <ContentView shown={current} sides={sides} />
          <section className="mt-10 break-inside-avoid">
            <h2 className="section-title mb-4">{words('confirms')}</h2>
            <Sides
              ours={<Signature side="ours" />}
              counterpart={<Signature side="counterpart" />}
              names={sides}
            />
          </section>
        </>
      )}
    </>
  )
}

function Signature({ side }: { side: SideName }) {
  const words = useTranslations('confirmations.sheet')
  return (
    <dl className="grid gap-3 text-small" data-side={side}>
      {(['name', 'post', 'day', 'stamp'] as const).map((line) => (
        <div key={line} className={`border-b border-edge ${line === 'stamp' ? 'h-28' : 'h-10'}`}>
          <dt className="text-quiet">{words(line)}</dt>
        </div>
      ))}
    </dl>
  )
}
