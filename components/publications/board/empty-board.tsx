import { useTranslations } from 'next-intl'
import { Indenture } from '#components/frame/indenture.tsx'
import { WithMargin } from '#components/ui/record/entries.tsx'

/** The public register before anything was published. */
export function EmptyBoard() {
  const words = useTranslations('publicPages')
  return (
    <>
      <Indenture className="mt-2 mb-10 max-w-[56rem] phone:mt-8 phone:mb-16" />
      <WithMargin margin={<p>{words('indenture')}</p>}>
        <h1 className="display-title max-w-[18ch]">{words('heading')}</h1>
        <p className="mt-6 max-w-[34rem] font-serif text-lead">{words('sentence')}</p>
        <section className="mt-12 max-w-[34rem] border-t border-ink pt-4">
          <h2 className="font-strong">{words('nothing')}</h2>
          <p className="text-quiet">{words('nothingText')}</p>
        </section>
      </WithMargin>
    </>
  )
}
