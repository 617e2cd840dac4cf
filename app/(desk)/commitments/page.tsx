import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { world } from '#app/world.ts'
import { Ledger, WrongLedger } from '#components/commitments/ledger/ledger.tsx'
import { addressIn } from '#components/commitments/ledger/ledger-address.ts'
import { isAdmitted } from '#domain/access/rules.ts'
import { ask } from '#domain/ask.ts'
import { createCommitment } from '#domain/commitments/commands/create-commitment.ts'
import { commitmentFacets } from '#domain/commitments/queries/commitment-facets.ts'
import { countCoverage } from '#domain/commitments/queries/count-coverage.ts'
import { listCommitments } from '#domain/commitments/queries/list-commitments.ts'
import { listDesks } from '#domain/desks/queries/list-desks.ts'
import { listPriorityAreas } from '#domain/priority-areas/queries/list-priority-areas.ts'
import { Refusal } from '#domain/outcome.ts'

type Props = { searchParams: Promise<{ [name: string]: string | string[] | undefined }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('commitments')
  return { title: words('title') }
}

/** Everything that was promised, and what nobody has planned for yet first. */
export default async function CommitmentsPage({ searchParams }: Props) {
  const { actor } = await admittedTo('/commitments')
  const address = addressIn(await searchParams)
  const { sort: _, cursor: __, ...filters } = address
  const writes = isAdmitted(actor, createCommitment.access)
  try {
    const page = await ask(world(), listCommitments, actor, { sort: 'age', ...address })
    const counts = await ask(world(), countCoverage, actor, filters)
    const facets = await ask(world(), commitmentFacets, actor, filters)
    const { items: desks } = await ask(world(), listDesks, actor, {})
    const { items: areas } = await ask(world(), listPriorityAreas, actor, {})
    return <Ledger {...{ page, counts, facets, address, desks, areas, writes }} />
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error
    return <WrongLedger writes={writes} />
  }
}
