'use client'

import { useLocale } from 'next-intl'
import { type ComponentProps, useSyncExternalStore } from 'react'
import { countriesByName } from '#lib/countries.ts'
import { Select } from './select.tsx'

type Props = Omit<ComponentProps<typeof Select>, 'choices'>

/**
 * A country or territory, by its name. The browser offers them in its own words and order: those of
 * the server may be of another year, and would not fit what the browser makes of the page.
 */
export function CountrySelect(props: Props) {
  const language = useLocale()
  const inBrowser = useSyncExternalStore(
    staysAsItIs,
    () => true,
    () => false,
  )
  return <Select {...props} choices={inBrowser ? countriesByName(language) : chosen(props.value)} />
}

const staysAsItIs = () => () => undefined

const chosen = (value: Props['value']) =>
  typeof value === 'string' && value !== '' ? [{ value, text: value }] : []
