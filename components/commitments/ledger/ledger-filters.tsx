import { useLocale, useTranslations } from 'next-intl'
import { ClientWords } from '#components/frame/client-words.tsx'
import { Button } from '#components/ui/button.tsx'
import type { Picked } from '#components/ui/forms/picker/picked.ts'
import { Select } from '#components/ui/forms/select.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import { authors, commitmentDues, commitmentKinds } from '#domain/commitments/schema/words.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import { AgreementFilter } from './agreement-filter.tsx'
import type { LedgerAddress } from './ledger-address.ts'

export type DeskChoice = { code: string; names: LanguageMap }

export type AreaChoice = { code: string; labels: LanguageMap }

/** How long ago something was promised at least, in days. */
const ages = ['90', '180', '365', '1095'] as const

type Props = {
  address: LedgerAddress
  desks: readonly DeskChoice[]
  areas: readonly AreaChoice[]
  /** The agreement that the address names, as it is shown. */
  agreement: Picked | null
}

/** Filters of the ledger: a form that needs no script, and stands in the address. */
export function LedgerFilters({ address, desks, areas, agreement }: Props) {
  const words = useTranslations('commitments.filters')
  const all = useTranslations('words')
  const language = useLocale()
  const choices = {
    author: authors.map((value) => ({ value, text: all(`sides.${value}`) })),
    kind: commitmentKinds.map((value) => ({ value, text: all(`commitmentKinds.${value}`) })),
    due: commitmentDues.map((value) => {
      return { value, text: words(`dues.${value}`) }
    }),
    desk: desks.map(({ code, names }) => ({ value: code, text: localText(names, language).text })),
    area: areas.map(({ code, labels }) => {
      return { value: code, text: localText(labels, language).text }
    }),
    age: agesOffered(address.age).map((value) => {
      return { value, text: words('older', { days: Number(value) }) }
    }),
    officer: [{ value: 'me', text: words('mine') }],
    sort: (['age', 'gaps', 'dueOn'] as const).map((value) => {
      return { value, text: words(`sorts.${value}`) }
    }),
  }
  const kept = (['coverage', 'meeting'] as const).filter((name) => address[name])
  return (
    <form method="get" action="/commitments" aria-label={words('label')} className="no-print">
      <div className="line-filters">
        <TextField
          unasked
          name="q"
          type="search"
          label={words('q')}
          defaultValue={address.q}
          maxLength={400}
        />
        <ClientWords namespaces={['commitments', 'forms']}>
          <AgreementFilter key={agreement?.id} chosen={agreement} />
        </ClientWords>
        {(['author', 'kind', 'due', 'desk', 'area', 'age', 'officer'] as const).map((name) => (
          <Select
            unasked
            key={name}
            name={name}
            label={words(name)}
            blank={words(`any.${name}`)}
            choices={choices[name]}
            defaultValue={address[name] ?? ''}
          />
        ))}
        <Select
          unasked
          name="sort"
          label={words('sort')}
          choices={choices.sort}
          defaultValue={address.sort ?? 'age'}
        />
        {kept.map((name) => (
          <input key={name} type="hidden" name={name} value={address[name]} />
        ))}
        <div>
          <Button type="submit" icon="filter">
            {words('apply')}
          </Button>
        </div>
      </div>
    </form>
  )
}

/** An age that the address names and nobody offers is offered too. */
const agesOffered = (asked: string | undefined): readonly string[] =>
  asked === undefined || ages.some((one) => one === asked) || !/^\d+$/.test(asked)
    ? ages
    : [asked, ...ages]
