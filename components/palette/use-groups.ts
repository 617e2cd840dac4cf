'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { Role } from '#components/frame/navigation.ts'
import type { NavLink } from '#components/frame/nav-links.tsx'
import { useFound } from '#components/ui/forms/picker/use-found.ts'
import { beginningsOf, isMeant } from './commands.ts'
import { paletteSearches } from './palette-searches.ts'

export type Option = {
  key: string
  href: string
  text: string
  lang?: string | undefined
  detail?: string | undefined
}

export type Group = { name: string; label: string; options: readonly Option[]; failed: boolean }

const kinds = ['agreements', 'plans', 'commitments', 'visits', 'parties', 'people'] as const

/** Where a record of a kind stands. */
const pathOf = (kind: (typeof kinds)[number]) => (kind === 'plans' ? 'action-plans' : kind)

/** What fits the words that are typed: acts, places and records, each kind in a group of its own. */
export function useGroups(typed: string, links: readonly NavLink[], role: Role) {
  const words = useTranslations('frame.palette')
  const language = useLocale()
  const searches = useMemo(() => paletteSearches(language), [language])
  const found = {
    agreements: useFound(searches.agreements, typed, true),
    plans: useFound(searches.plans, typed, true),
    commitments: useFound(searches.commitments, typed, true),
    visits: useFound(searches.visits, typed, true),
    parties: useFound(searches.parties, typed, true),
    people: useFound(searches.people, typed, true),
  }
  const acts = beginningsOf(role).map(({ name, href }) => ({
    ...{ key: `begin-${name}`, href, text: words(`begin.${name}`) },
  }))
  const places = links.map(({ href, text }) => ({ key: href, href, text: words('goTo', { text }) }))
  const meant = [...acts, ...places].filter(({ text }) => isMeant(text, typed))
  const records = kinds.map((kind) => ({
    ...{ name: kind, label: words(`groups.${kind}`), failed: found[kind].state === 'failed' },
    options: found[kind].options.map(({ id, text, lang, detail }) => ({
      ...{ key: `${kind}-${id}`, href: `/${pathOf(kind)}/${id}`, text, lang, detail },
    })),
  }))
  const groups: Group[] = [
    ...records,
    { name: 'acts', label: words('groups.acts'), options: meant, failed: false },
  ].filter(({ options, failed }) => options.length > 0 || failed)
  return {
    groups,
    searching: typed.trim() !== '' && kinds.some((kind) => found[kind].state === 'searching'),
  }
}
