import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { draftStart } from '#app/draft-start.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { crumbsTo } from '#components/agreements/crumbs.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { IndicatorForm } from '#components/indicators/form/indicator-form.tsx'
import { indicatorTyped } from '#components/indicators/form/indicator-typed.ts'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { ask } from '#domain/ask.ts'
import { readIndicator } from '#domain/indicators/queries/indicators-of-plan.ts'

type Props = { params: Promise<{ indicatorId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('contributions.indicators')
  return { title: words('editTitle') }
}

/** An indicator, to be mended. */
export default async function EditIndicatorPage({ params }: Props) {
  const { actor } = await admittedTo('/indicators/[indicatorId]/edit')
  const { indicatorId } = await params
  const told = await orNotFound(ask(world(), readIndicator, actor, { indicatorId }))
  if (!told.writable) notFound()
  const { plan, agreement } = told
  const words = await getTranslations('contributions')
  return (
    <>
      <PageHeader
        title={words('indicators.editTitle')}
        crumbs={crumbsTo(agreement, plan, await getLocale())}
      />
      <ClientWords namespaces={['forms', 'contributions', 'words']}>
        <IndicatorForm
          plan={{ id: plan.id, fromDay: plan.fromDay, toDay: plan.toDay, activities: [] }}
          start={indicatorTyped(told)}
          indicator={told}
          draft={await draftStart(actor, 'indicator', { recordId: indicatorId })}
        />
      </ClientWords>
    </>
  )
}
