import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { admittedTo } from '#app/access-of-pages.ts'
import { orNotFound } from '#app/or-not-found.ts'
import { world } from '#app/world.ts'
import { AsAtBar } from '#components/legal-status/as-at-bar.tsx'
import { LawFormHead } from '#components/legal-status/law-form-head.tsx'
import { SimulatedPaths } from '#components/legal-status/simulation/simulated-paths.tsx'
import { ask } from '#domain/ask.ts'
import { simulateAgreement } from '#domain/legal-status/queries/simulate-agreement.ts'
import { home, present } from '#domain/world.ts'
import { momentToType, momentTyped } from '#lib/clock.ts'
import { dayWords } from '#lib/day-words.ts'

type Clocks = { on?: string; knownAt?: string }
type Props = { params: Promise<{ agreementId: string }>; searchParams: Promise<Clocks> }

/** Asked once a request, for the title and for the page. */
const simulated = cache(async (agreementId: string, on?: string, knownAt?: string) => {
  const { actor } = await admittedTo('/agreements/[agreementId]/simulate')
  const { zone } = await home(world(), world().store.read)
  const moment = knownAt && momentTyped(knownAt, zone)
  const asked = { agreementId, ...(on && { on }), ...(moment && { knownAt: moment }) }
  return await orNotFound(ask(world(), simulateAgreement, actor, asked))
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { on, knownAt } = await searchParams
  const { reference } = await simulated((await params).agreementId, on, knownAt)
  const words = await getTranslations('simulation')
  return { title: `${reference} ${words('title')}` }
}

/** What becomes of an agreement if it is left to lapse, denounced or renewed on a day. */
export default async function SimulationPage({ params, searchParams }: Props) {
  const { on: asked, knownAt: moment } = await searchParams
  const simulation = await simulated((await params).agreementId, asked, moment)
  const { id, reference, on, knownAt } = simulation
  const { today } = await present(world(), world().store.read)
  const { zone } = await home(world(), world().store.read)
  const words = await getTranslations('simulation')
  const day = dayWords(on, await getLocale())
  return (
    <>
      <LawFormHead
        agreement={simulation}
        title={words('title')}
        lead={words('lead', { reference, day })}
      />
      <AsAtBar
        {...{ on, knownAt, today, zone }}
        address={`/agreements/${id}/simulate`}
        knownAtTyped={knownAt ? momentToType(knownAt, zone) : ''}
      />
      <SimulatedPaths {...{ simulation, today }} />
    </>
  )
}
