import { useLocale, useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import { partyKinds } from '#domain/parties/schema/words.ts'
import { countriesByName } from '#lib/countries.ts'

type Props = { q?: string | undefined; country?: string | undefined; kind?: string | undefined }

/** Narrows the list of bodies; without scripts, too. */
export function PartyFilters({ q, country, kind }: Props) {
  const words = useTranslations('parties.filters')
  const kinds = useTranslations('words.partyKinds')
  const language = useLocale()
  return (
    <form action="/parties" className="no-print mb-8 flex flex-wrap items-end gap-x-5 gap-y-3">
      <div className="grow basis-72">
        <TextField name="q" type="search" label={words('q')} unasked defaultValue={q} />
      </div>
      <div className="max-w-full min-w-0 basis-60">
        <Select
          name="country"
          label={words('country')}
          unasked
          blank={words('anyCountry')}
          defaultValue={country}
          choices={countriesByName(language)}
        />
      </div>
      <div className="max-w-full min-w-0 basis-60">
        <Select
          name="kind"
          label={words('kind')}
          unasked
          blank={words('anyKind')}
          defaultValue={kind}
          choices={partyKinds.map((value) => ({ value, text: kinds(value) }))}
        />
      </div>
      <Button type="submit" icon="search">
        {words('apply')}
      </Button>
    </form>
  )
}
