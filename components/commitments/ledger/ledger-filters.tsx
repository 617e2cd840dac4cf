import { useLocale, useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { authors, commitmentKinds } from '#domain/commitments/schema/words.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import type { LedgerAddress } from './ledger-address.ts'

export type DeskChoice = { code: string; names: LanguageMap }

type Props = { address: LedgerAddress; desks: readonly DeskChoice[] }

/** Filters of the ledger: a form that needs no script, and stands in the address. */
export function LedgerFilters({ address, desks }: Props) {
  const words = useTranslations('commitments.filters')
  const all = useTranslations('words')
  const language = useLocale()
  const choices = {
    author: authors.map((value) => ({ value, text: all(`sides.${value}`) })),
    kind: commitmentKinds.map((value) => ({ value, text: all(`commitmentKinds.${value}`) })),
    due: (['overdue', 'known', 'notKnown'] as const).map((value) => {
      return { value, text: words(`dues.${value}`) }
    }),
    desk: desks.map(({ code, names }) => ({ value: code, text: localText(names, language).text })),
  }
  const kept = (['coverage', 'agreement', 'meeting', 'sort'] as const).filter(
    (name) => address[name],
  )
  return (
    <form method="get" action="/commitments" aria-label={words('label')} className="no-print">
      <div className="mb-8 flex flex-wrap items-end gap-x-6 gap-y-4">
        {(['author', 'kind', 'due', 'desk'] as const).map((name) => (
          <Select
            key={name}
            name={name}
            label={words(name)}
            blank={words(`any.${name}`)}
            choices={choices[name]}
            defaultValue={address[name] ?? ''}
          />
        ))}
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
