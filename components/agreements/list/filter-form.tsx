'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, useEffect, useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import { DayFilter } from '#components/ui/forms/day-filter.tsx'
import { MomentFilter } from '#components/ui/forms/moment-filter.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import type { AgreementFacets } from '#domain/agreements/schema/list-agreements.ts'
import { agreementSorts } from '#domain/agreements/schema/words.ts'
import { capitalised } from '../words.ts'
import { choicesOf, chosenFilters } from './filter-choices.ts'
import type { FilterWords, Named } from './filter-words.ts'
import { type Address, addressIn } from './filters.ts'

type Props = {
  address: Address
  facets: AgreementFacets | undefined
  named: Named
  words: FilterWords
  /** The sentence of what is wrong with a filter. */
  problemOf: (name: string) => string | undefined
  /** The moment that the list is told of, by the office's clock as it is typed. */
  knownAtTyped: string
  /** Goes to another list; `quietly` while somebody is typing. */
  go: (address: Address, how?: 'quietly') => void
}

/** How long, in ms, somebody who types is waited for. */
const pause = 300

/** The filters as a form that needs no script; with one, a choice shows at once. */
export function FilterForm(props: Props) {
  const { address, facets, named, words, problemOf, knownAtTyped, go } = props
  const say = useTranslations('agreements.list')
  const language = useLocale()
  const form = useRef<HTMLFormElement>(null)
  const typing = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => showIn(form.current, address, knownAtTyped), [address, knownAtTyped])
  useEffect(() => () => clearTimeout(typing.current), [])

  function submit(how?: 'quietly') {
    clearTimeout(typing.current)
    if (form.current) go(asked(form.current, { typed: knownAtTyped, is: address.knownAt }), how)
  }
  function typed() {
    clearTimeout(typing.current)
    typing.current = setTimeout(() => submit('quietly'), pause)
  }
  const common = { unasked: true } as const
  return (
    <form
      ref={form}
      method="get"
      action="/agreements"
      role="search"
      aria-label={say('filters.label')}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        submit()
      }}
    >
      {address.programme && <input type="hidden" name="programme" value={address.programme} />}
      <TextField
        {...common}
        name="q"
        type="search"
        label={say('filters.q')}
        hint={say('filters.qHint')}
        defaultValue={address.q}
        error={problemOf('q')}
        onInput={typed}
        maxLength={400}
      />
      {chosenFilters.map((name) => (
        <Select
          {...common}
          key={name}
          name={name}
          label={say(`filters.${name}`)}
          blank={say('filters.any')}
          choices={choicesOf(name, {
            ...{ facets, named, language },
            chosen: address[name],
            text: (value) => capitalised(words.value(name, value)),
          }).map(({ value, text, count }) => ({
            value,
            text: count === undefined ? text : say('filters.counted', { text, count }),
          }))}
          defaultValue={address[name] ?? ''}
          error={problemOf(name)}
          onChange={() => submit()}
        />
      ))}
      <TextField
        {...common}
        name="signedOn"
        label={say('filters.signedOn')}
        hint={say('filters.signedOnHint')}
        defaultValue={address.signedOn}
        error={problemOf('signedOn')}
        onBlur={({ target }) => target.value !== (address.signedOn ?? '') && submit()}
        maxLength={25}
      />
      <DayFilter
        key={address.on}
        name="on"
        label={say('filters.on')}
        hint={say('filters.onHint')}
        defaultValue={address.on ?? ''}
        error={problemOf('on')}
        onLeave={() => {
          const typed = form.current && new FormData(form.current).get('on')
          if (typed !== (address.on ?? '')) submit()
        }}
      />
      <MomentFilter
        key={`known at ${knownAtTyped}`}
        name="knownAt"
        label={say('filters.knownAt')}
        hint={say('filters.knownAtHint', { zone: named.zone })}
        defaultValue={knownAtTyped}
        error={problemOf('knownAt')}
      />
      {address.knownAt === undefined && (
        <Select
          {...common}
          name="sort"
          label={say('filters.sort')}
          choices={agreementSorts.map((value) => ({ value, text: say(`sorts.${value}`) }))}
          defaultValue={address.sort ?? agreementSorts[0]}
          onChange={() => submit()}
        />
      )}
      <div className="mt-5">
        <Button type="submit" icon="filter">
          {say('filters.apply')}
        </Button>
      </div>
    </form>
  )
}

/**
 * What the fields ask for; the order that a list has anyway need not stand in its address, and as known
 * at a moment it has no other. A moment that was typed anew is left to the server, which knows zones.
 */
function asked(form: HTMLFormElement, clock: { typed: string; is: string | undefined }): Address {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()])
  const { sort, knownAt, ...filters } = addressIn(fields as [string, string][])
  if (knownAt) return { ...filters, knownAt: (knownAt === clock.typed && clock.is) || knownAt }
  return sort && sort !== agreementSorts[0] ? { ...filters, sort } : filters
}

/** Back and forward change the address, and so the fields; not the one that somebody types in. */
function showIn(form: HTMLFormElement | null, address: Address, knownAtTyped: string): void {
  for (const field of form?.elements ?? []) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue
    // The boxes of a day are no fields of their own.
    if (field.name === '') continue
    const asked = address[field.name] ?? (field.name === 'sort' ? agreementSorts[0] : '')
    const value = field.name === 'knownAt' && asked ? knownAtTyped : asked
    if (field !== document.activeElement && field.value !== value) field.value = value
  }
}
