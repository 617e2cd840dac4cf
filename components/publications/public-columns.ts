import type { PublicAgreementListed } from '#domain/publications/schema/register.ts'
import { countryName } from '#lib/countries.ts'
import type { CsvColumn } from '#lib/csv.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import type { Language } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'

type Item = PublicAgreementListed
type Column = {
  name: string
  kind: CsvColumn<Item>['kind']
  value: (item: Item) => string | null
}

/** The public register as a file in the reader's language. */
export function publicColumns(language: Language): readonly CsvColumn<Item>[] {
  const say = translator(language, 'publicPages')
  const words = translator(language, 'words')
  const text = (map: LanguageMap | null) => map && localText(map, language).text
  const bodies = ({ parties }: Item, side: string) =>
    parties
      .filter((party) => party.side === side)
      .map(({ names }) => text(names))
      .join('; ')
  const columns: Column[] = [
    { name: 'reference', kind: 'text', value: ({ reference }) => reference },
    { name: 'kind', kind: 'text', value: ({ kind }) => words(`agreementKinds.${kind}`) },
    { name: 'title', kind: 'text', value: ({ titles }) => text(titles) },
    { name: 'ours', kind: 'text', value: (item) => bodies(item, 'ours') },
    { name: 'counterpart', kind: 'text', value: (item) => bodies(item, 'counterpart') },
    {
      name: 'country',
      kind: 'text',
      value: ({ counterpartCountry: country }) => country && countryName(country, language),
    },
    { name: 'signedOn', kind: 'date', value: ({ signedOn }) => signedOn?.edtf ?? null },
    { name: 'signedFrom', kind: 'date', value: ({ signedOn }) => signedOn?.lower ?? null },
    { name: 'signedTo', kind: 'date', value: ({ signedOn }) => signedOn?.upper ?? null },
    { name: 'signedAt', kind: 'text', value: ({ signedAt }) => text(signedAt) },
    { name: 'state', kind: 'text', value: ({ state }) => words(`legalStates.${state}`) },
    {
      name: 'areas',
      kind: 'text',
      value: ({ areas }) => areas.map(({ labels }) => text(labels)).join('; '),
    },
    { name: 'publishedAt', kind: 'text', value: ({ publishedAt }) => publishedAt },
  ]
  return columns.map(({ name, ...column }) => ({ header: say(`columns.${name}`), ...column }))
}
