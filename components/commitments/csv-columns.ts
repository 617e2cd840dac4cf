import type { CommitmentListed } from '#domain/commitments/schema.ts'
import type { CsvColumn } from '#lib/csv.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import type { Language } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'

type Column = {
  name: string
  kind: CsvColumn<CommitmentListed>['kind']
  value: (item: CommitmentListed) => string | null
}

/** The ledger as a file in the reader's language; an uncertain day is its EDTF and its two bounds. */
export function commitmentColumns(language: Language): readonly CsvColumn<CommitmentListed>[] {
  const say = translator(language, 'commitments')
  const words = translator(language, 'words')
  const text = (map: LanguageMap) => localText(map, language).text
  const body = (one: CommitmentListed['ourOwner']) => one && text(one.names)
  const columns: Column[] = [
    { name: 'agreement', kind: 'text', value: ({ agreement }) => agreement.reference },
    { name: 'title', kind: 'text', value: ({ titles }) => text(titles) },
    { name: 'author', kind: 'text', value: ({ author }) => words(`sides.${author}`) },
    { name: 'kind', kind: 'text', value: ({ kind }) => words(`commitmentKinds.${kind}`) },
    { name: 'coverage', kind: 'text', value: ({ coverage }) => words(`coverages.${coverage}`) },
    {
      name: 'dischargedBy',
      kind: 'text',
      value: ({ activities, plans }) =>
        [...plans, ...activities].map(({ titles }) => text(titles)).join('; '),
    },
    { name: 'evidence', kind: 'text', value: (item) => evidenceNames(item).join('; ') || null },
    {
      name: 'health',
      kind: 'text',
      value: ({ health }) => health && words(`healths.${health}`),
    },
    ...dayColumns(say('csv.yes')),
    { name: 'ourOwner', kind: 'text', value: ({ ourOwner }) => body(ourOwner) },
    {
      name: 'counterpartOwner',
      kind: 'text',
      value: ({ counterpartOwner }) => body(counterpartOwner),
    },
    { name: 'officer', kind: 'text', value: ({ officer }) => officer?.name ?? null },
    { name: 'source', kind: 'text', value: ({ source }) => source && text(source.titles) },
    { name: 'quotation', kind: 'text', value: ({ quotation }) => quotation },
    { name: 'quotationLanguage', kind: 'text', value: (item) => item.quotationLanguage },
    {
      name: 'certainty',
      kind: 'text',
      value: ({ certainty }) => certainty && words(`certainties.${certainty}`),
    },
    { name: 'desk', kind: 'text', value: ({ desk }) => desk.code },
    { name: 'level', kind: 'text', value: ({ level }) => words(`levels.${level}`) },
    { name: 'id', kind: 'text', value: ({ id }) => id },
  ]
  return columns.map(({ name, ...column }) => ({ header: say(`csv.${name}`), ...column }))
}

/** Uncertain days, each with its bounds. */
const dayColumns = (yes: string): Column[] => [
  { name: 'promisedOn', kind: 'date', value: ({ promisedOn }) => promisedOn?.edtf ?? null },
  { name: 'promisedFrom', kind: 'date', value: ({ promisedOn }) => promisedOn?.lower ?? null },
  { name: 'promisedTo', kind: 'date', value: ({ promisedOn }) => promisedOn?.upper ?? null },
  { name: 'dueOn', kind: 'date', value: ({ dueOn }) => dueOn?.edtf ?? null },
  { name: 'dueFrom', kind: 'date', value: ({ dueOn }) => dueOn?.lower ?? null },
  { name: 'dueTo', kind: 'date', value: ({ dueOn }) => dueOn?.upper ?? null },
  { name: 'overdue', kind: 'text', value: ({ overdue }) => (overdue ? yes : null) },
]

/** The files that prove something of a promise, its own and those of the milestones done for it. */
const evidenceNames = ({ evidence, activities, plans }: CommitmentListed): string[] => {
  const steps = [...plans, ...activities].flatMap((work) => work.steps)
  return [...evidence, ...steps.flatMap((step) => step.evidence)].map(({ fileName }) => fileName)
}
