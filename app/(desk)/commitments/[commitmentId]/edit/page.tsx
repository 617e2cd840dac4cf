import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { commitmentChoices } from '#app/commitment-choices.ts'
import { draftStart } from '#app/draft-start.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { CommitmentForm } from '#components/commitments/form/commitment-form.tsx'
import { ClientWords } from '#components/frame/client-words.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { ask } from '#domain/ask.ts'
import { readCommitment } from '#domain/commitments/queries/read-commitment.ts'
import { localText } from '#lib/language-map.ts'

type Props = { params: Promise<{ commitmentId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('commitments')
  return { title: words('edit') }
}

/** What is recorded of a promise, to be mended. */
export default async function EditCommitmentPage({ params }: Props) {
  const { actor } = await admittedTo('/commitments/[commitmentId]/edit')
  const { commitmentId } = await params
  const commitment = await orNotFound(ask(world(), readCommitment, actor, { commitmentId }))
  if (!commitment.writable) notFound()
  const words = await getTranslations('commitments')
  const title = localText(commitment.titles, await getLocale()).text
  return (
    <>
      <PageHeader
        title={words('edit')}
        crumbs={[
          { href: '/commitments', text: words('title') },
          { href: `/commitments/${commitmentId}`, text: title },
        ]}
      />
      <ClientWords namespaces={['forms', 'commitments', 'words']}>
        <CommitmentForm
          agreementId={commitment.agreement.id}
          commitment={commitment}
          {...(await commitmentChoices(actor, commitment.agreement.id))}
          draft={await draftStart(actor, 'commitment', { recordId: commitmentId })}
        />
      </ClientWords>
    </>
  )
}
