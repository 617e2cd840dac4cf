import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { draftStart } from '#app/draft-start.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { NoticeFormSheet } from '#components/announcements/form/notice-form.tsx'
import type { Told } from '#components/announcements/form/notice-typed.ts'
import { publicWords } from '#components/announcements/public-words.ts'
import { ClientWords } from '#components/frame/client-words.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import type { Actor } from '#domain/access/schema.ts'
import { readAgreement } from '#domain/agreements/queries/read-agreement.ts'
import { ask } from '#domain/ask.ts'
import { me } from '#domain/users/queries/me.ts'
import { readVisit } from '#domain/visits/queries/read-visit.ts'
import { localText } from '#lib/language-map.ts'

type Asked = { [Name in 'draft' | 'agreement' | 'visit']?: string | string[] }
type Props = { searchParams: Promise<Asked> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('notices')
  return { title: words('newTitle') }
}

/** Writes a notice: from nothing, or of the visit or the agreement that the address names. */
export default async function NewNoticePage({ searchParams }: Props) {
  const { actor } = await admittedTo('/publications/notices/new')
  const words = await getTranslations('notices')
  const asked = await searchParams
  const of = (name: keyof Asked) => [asked[name] ?? []].flat()[0]
  const draftId = of('draft')
  const { desks } = await ask(world(), me, actor, {})
  const told = await toldOf(actor, { agreementId: of('agreement'), visitId: of('visit') })
  const draft = await draftStart(actor, 'announcement', { draftId })
  return (
    <>
      <PageHeader
        title={words('newTitle')}
        crumbs={[{ href: '/publications/notices', text: words('title') }]}
        state={<p className="max-w-measure text-quiet">{words('newLead')}</p>}
      />
      <ClientWords namespaces={['notices', 'forms', 'words']}>
        <NoticeFormSheet
          key={draftId}
          {...{ notice: null, desks, told, addressStays: false, draft, publicWords }}
        />
      </ClientWords>
    </>
  )
}

type Named = { agreementId: string | undefined; visitId: string | undefined }

/** A visit is told under its agreement, and by its own title. */
async function toldOf(actor: Actor, { agreementId, visitId }: Named): Promise<Told> {
  const language = await getLocale()
  const visit = visitId ? await orNotFound(ask(world(), readVisit, actor, { visitId })) : null
  const agreement = agreementId
    ? await orNotFound(ask(world(), readAgreement, actor, { agreementId }))
    : visit?.agreement
  return {
    visit: visit && { id: visit.id, ...localText(visit.titles, language) },
    agreement: agreement
      ? { id: agreement.id, ...localText(agreement.titles, language), detail: agreement.reference }
      : null,
    titles: visit?.titles ?? {},
  }
}
