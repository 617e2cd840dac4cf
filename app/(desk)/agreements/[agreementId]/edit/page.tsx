import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { admittedTo } from '#app/access-of-pages.ts'
import { draftStart } from '#app/draft-start.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { AgreementForm } from '#components/agreements/form/agreement-form.tsx'
import { ClosedToCorrection } from '#components/agreements/form/closed-to-correction.tsx'
import { ClientWords } from '#components/frame/client-words.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { readAgreement } from '#domain/agreements/queries/read-agreement.ts'
import { ask } from '#domain/ask.ts'
import { listPriorityAreas } from '#domain/priority-areas/queries/list-priority-areas.ts'
import { listSources } from '#domain/sources/queries/list-sources.ts'

type Props = { params: Promise<{ agreementId: string }> }

const asked = cache(async (agreementId: string) => {
  const { actor } = await admittedTo('/agreements/[agreementId]/edit')
  const agreement = await orNotFound(ask(world(), readAgreement, actor, { agreementId }))
  return { actor, agreement }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { agreement } = await asked((await params).agreementId)
  const words = await getTranslations('agreementForm')
  return { title: words('editTitle', { reference: agreement.reference }) }
}

/** Corrects what an agreement says; its own desk does. */
export default async function EditAgreementPage({ params }: Props) {
  const { agreementId } = await params
  const { actor, agreement } = await asked(agreementId)
  const words = await getTranslations('agreementForm')
  const open = agreement.writable && agreement.recordStatus !== 'validated'
  const { items: areas } = await ask(world(), listPriorityAreas, actor, {})
  const { items: sources } = await ask(world(), listSources, actor, { agreementId })
  const draft = await draftStart(actor, 'agreement', { recordId: agreementId })
  return (
    <>
      <PageHeader
        title={words('editTitle', { reference: agreement.reference })}
        subtitle={<LocalText of={agreement.titles} />}
        crumbs={[{ href: `/agreements/${agreementId}`, text: agreement.reference }]}
        state={open && <p className="max-w-measure text-quiet">{words('editLead')}</p>}
      />
      {open ? (
        <ClientWords namespaces={['agreementForm', 'agreementTree', 'forms', 'words']}>
          <AgreementForm
            agreement={agreement}
            desks={[agreement.desk]}
            {...{ areas, sources, draft }}
            key={await getLocale()}
          />
        </ClientWords>
      ) : (
        <ClosedToCorrection agreement={agreement} />
      )}
    </>
  )
}
