import type { AgreementListed } from '#domain/agreements/schema/list-agreements.ts'
import { countryName } from '#lib/countries.ts'
import type { CsvColumn } from '#lib/csv.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import type { Language } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'

type Column = {
  name: string
  kind: CsvColumn<AgreementListed>['kind']
  value: (item: AgreementListed) => string | null
}

/** The list as a file in the reader's language; an uncertain day is its EDTF and its two bounds. */
export function agreementColumns(language: Language): readonly CsvColumn<AgreementListed>[] {
  const say = translator(language, 'agreements')
  const words = translator(language, 'words')
  const text = (map: LanguageMap | null) => map && localText(map, language).text
  const columns: Column[] = [
    { name: 'reference', kind: 'text', value: ({ reference }) => reference },
    { name: 'kind', kind: 'text', value: ({ kind }) => words(`agreementKinds.${kind}`) },
    { name: 'title', kind: 'text', value: ({ titles }) => text(titles) },
    {
      name: 'counterparts',
      kind: 'text',
      value: ({ counterparts }) => counterparts.map(({ names }) => text(names)).join('; '),
    },
    {
      name: 'country',
      kind: 'text',
      value: ({ counterpartCountry: country }) => country && countryName(country, language),
    },
    { name: 'signedOn', kind: 'date', value: ({ signedOn }) => signedOn?.edtf ?? null },
    { name: 'signedFrom', kind: 'date', value: ({ signedOn }) => signedOn?.lower ?? null },
    { name: 'signedTo', kind: 'date', value: ({ signedOn }) => signedOn?.upper ?? null },
    { name: 'signedAt', kind: 'text', value: ({ signedAt }) => text(signedAt) },
    { name: 'match', kind: 'text', value: ({ match }) => match && say(`csv.${match}`) },
    { name: 'state', kind: 'text', value: ({ state }) => words(`legalStates.${state}`) },
    { name: 'desk', kind: 'text', value: ({ desk }) => desk.code },
    { name: 'level', kind: 'text', value: ({ level }) => words(`levels.${level}`) },
    { name: 'id', kind: 'text', value: ({ id }) => id },
  ]
  return columns.map(({ name, ...column }) => ({ header: say(`csv.${name}`), ...column }))
}
