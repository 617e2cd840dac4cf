import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { admittedTo } from '#app/access-of-pages.ts'
import { world } from '#app/world.ts'
import { PartyTable } from '#components/parties/party-table.tsx'
import { AgreementsOfCountry } from '#components/parties/agreements-of-country.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Section } from '#components/ui/page/section.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import { listAgreements } from '#domain/agreements/queries/list-agreements.ts'
import { ask } from '#domain/ask.ts'
import { listParties } from '#domain/parties/queries/list-parties.ts'
import { countryName, isCountry } from '#lib/countries.ts'

type Props = { params: Promise<{ country: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { country } = await params
  return { title: isCountry(country) ? countryName(country, await getLocale()) : country }
}

/** A country: its bodies, and what was agreed with it. */
export default async function CountryPage({ params }: Props) {
  const { actor } = await admittedTo('/countries/[country]')
  const { country } = await params
  if (!isCountry(country)) notFound()
  const words = await getTranslations('parties')
  const bodies = await ask(world(), listParties, actor, { country, limit: 200 })
  const agreements = await ask(world(), listAgreements, actor, { country, limit: 50 })
  const name = countryName(country, await getLocale())
  return (
    <>
      <PageHeader title={name} crumbs={[{ href: '/parties', text: words('title') }]} />
      <Section title={words('country.agreements')}>
        {agreements.items.length === 0 ? (
          <NotStated>{words('country.none')}</NotStated>
        ) : (
          <>
            <AgreementsOfCountry agreements={agreements.items} />
            <p className="mt-4">
              <Link href={`/agreements?country=${country}`} prefetch={false}>
                {words('country.all', { country: name })}
              </Link>
            </p>
          </>
        )}
      </Section>
      <Section title={words('country.bodies')}>
        {bodies.items.length === 0 ? (
          <NotStated>{words('country.noBodies')}</NotStated>
        ) : (
          <PartyTable parties={bodies.items} grouped={false} />
        )}
      </Section>
    </>
  )
}
