'use client'

import { useLocale } from 'next-intl'
import { type ComponentProps, useMemo, useSyncExternalStore } from 'react'
import { Select } from './select.tsx'

type Props = Omit<ComponentProps<typeof Select>, 'choices'>

/** A currency by its code of ISO 4217 and its name, in the browser's own words and the codes' order. */
export function CurrencySelect(props: Props) {
  const language = useLocale()
  const inBrowser = useSyncExternalStore(
    staysAsItIs,
    () => true,
    () => false,
  )
  const all = useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: 'currency' })
    return Intl.supportedValuesOf('currency').map((code) => ({
      value: code,
      text: `${code} · ${names.of(code) ?? code}`,
    }))
  }, [language])
  const { value } = props
  const chosen = typeof value === 'string' && value !== '' ? [{ value, text: value }] : []
  const isOffered = all.some((one) => one.value === value)
  return (
    <Select {...props} choices={inBrowser ? (isOffered ? all : [...chosen, ...all]) : chosen} />
  )
}

const staysAsItIs = () => () => undefined
