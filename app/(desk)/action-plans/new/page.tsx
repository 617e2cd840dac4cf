import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { draftStart } from '#app/draft-start.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { PlanForm } from '#components/action-plans/form/plan-form.tsx'
import { ClientWords } from '#components/frame/client-words.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { readAgreement } from '#domain/agreements/queries/read-agreement.ts'
import { ask } from '#domain/ask.ts'

type Props = {
  searchParams: Promise<{ agreement?: string; commitment?: string; draft?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('actionPlans')
  return { title: words('newPlan') }
}

/** A new plan under the agreement that the address names. */
export default async function NewPlanPage({ searchParams }: Props) {
  const { actor } = await admittedTo('/action-plans/new')
  const { agreement: agreementId = '', commitment, draft: draftId } = await searchParams
  const { reference, writable } = await orNotFound(
    ask(world(), readAgreement, actor, { agreementId }),
  )
  if (!writable) notFound()
  const words = await getTranslations('actionPlans')
  return (
    <>
      <PageHeader
        title={words('newPlan')}
        crumbs={[
          { href: '/agreements', text: words('crumb') },
          { href: `/agreements/${agreementId}`, text: reference },
        ]}
      />
      <ClientWords namespaces={['forms', 'actionPlans', 'words']}>
        <PlanForm
          agreementId={agreementId}
          commitmentId={commitment}
          draft={await draftStart(actor, 'actionPlan', { draftId })}
        />
      </ClientWords>
    </>
  )
}
