import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { admittedTo } from '#app/access-of-pages.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { StampedSheet } from '#components/confirmations/stamped-sheet.tsx'
import { ClientWords } from '#components/frame/client-words.tsx'
import { ask } from '#domain/ask.ts'
import { readConfirmations } from '#domain/confirmations/queries/read-confirmations.ts'
import { localText } from '#lib/language-map.ts'

type Props = { params: Promise<{ planId: string }> }

/** Asked once a request, for the title and for the page. */
const told = cache(async (planId: string) => {
  const { actor } = await admittedTo('/action-plans/[planId]/sheet')
  return await orNotFound(ask(world(), readConfirmations, actor, { planId }))
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { current } = await told((await params).planId)
  return { title: localText(current.content.titles, await getLocale()).text }
}

/** The sheet of a plan that is signed and stamped by hand. */
export default async function SheetPage({ params }: Props) {
  const { planId } = await params
  return (
    <ClientWords namespaces={['confirmations']}>
      <StampedSheet told={await told(planId)} />
    </ClientWords>
  )
}
