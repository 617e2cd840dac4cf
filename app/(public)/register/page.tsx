import type { Metadata } from 'next'
import { connection } from 'next/server'
import { getLocale, getTranslations } from 'next-intl/server'
import { world } from '#app/world.ts'
import { type Address, addressIn, changed } from '#components/agreements/list/filters.ts'
import { Register } from '#components/publications/register/register.tsx'
import { ask } from '#domain/ask.ts'
import { Refusal } from '#domain/outcome.ts'
import { listPublicAgreements } from '#domain/publications/queries/list-public-agreements.ts'
import { publicFacets } from '#domain/publications/queries/public-facets.ts'
import { translator } from '#messages/translator.ts'
import { PublicPage, publicMetadata } from '../public-page.tsx'

type Props = { searchParams: Promise<{ [name: string]: string | string[] | undefined }> }

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations('publicPages.register')
  return publicMetadata('/register', words('title'), words('lead'))
}

/** The public register; filters, order and place stand in the address. */
export default async function RegisterPage({ searchParams }: Props) {
  await connection()
  const address = addressIn(await searchParams)
  return (
    <PublicPage>
      <Register address={address} {...(await foundBy(address))} />
    </PublicPage>
  )
}

/** An address may ask for what the register does not know: that is said in its place. */
async function foundBy(address: Address) {
  try {
    const { sort: _, ...filters } = changed(address, {})
    const page = await ask(world(), listPublicAgreements, null, address)
    const facets = await ask(world(), publicFacets, null, filters)
    return { found: { page, facets }, problems: [] }
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error
    const say = translator(await getLocale(), 'invalid')
    const fields = error.problem.fields ?? []
    return {
      found: null,
      problems: fields.map(({ path, code, params }) => `${path}: ${say(code, params)}`),
    }
  }
}
