import { type Locale, NextIntlClientProvider, useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { messages, type Namespace } from '#messages/all.ts'

type Props = {
  /** The namespaces that the client components inside use; those of components/ui come along. */
  namespaces?: readonly Namespace[]
  children: ReactNode
}

/** Sends the browser the messages that a screen's client components need, and no others. */
export function ClientWords({ namespaces = [], children }: Props) {
  const language: Locale = useLocale()
  const all = messages[language]
  const sent = Object.fromEntries(namespaces.map((namespace) => [namespace, all[namespace]]))
  return (
    <NextIntlClientProvider messages={{ ...sent, frame: { ui: all.frame.ui } }}>
      {children}
    </NextIntlClientProvider>
  )
}
