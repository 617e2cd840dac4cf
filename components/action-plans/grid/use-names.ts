'use client'

import { useCallback, useState } from 'react'
import { ApiProblem } from '#components/api.ts'
import type { ActionPlan } from '#domain/action-plans/schema.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { bodyCalled, namesOf } from './cells/names-known.ts'
import type { SheetKeeper } from './keeping/sheet-keeper.ts'
import type { Sheet } from './sheet/rows.ts'
import type { Field, Named } from './sheet/values.ts'

type Options = {
  plan: ActionPlan
  areas: readonly { id: string; labels: LanguageMap }[]
  language: string
  keeper: SheetKeeper
}

/** What areas and bodies are called; a body that nobody has named yet is looked up in the register. */
export function useNames({ plan, areas, language, keeper }: Options) {
  const [names, setNames] = useState(() => namesOf(plan, areas, language))

  const know = useCallback(
    (named: Named, said: readonly string[]) =>
      setNames((now) => ({ ...now, bodies: [...now.bodies, { named, said }] })),
    [],
  )

  async function find(text: string): Promise<Named | null> {
    const found = await bodyCalled(text, language).catch((error: unknown) => {
      if (error instanceof ApiProblem) return null
      throw error
    })
    if (found) know(found.named, found.said)
    return found?.named ?? null
  }

  async function lookUp(field: Field, text: string) {
    if (field === 'area') return
    const named = await find(text)
    if (named) keeper.understand((sheet) => understood(sheet, text, named))
  }

  return { names, lookUp: (field: Field, text: string) => void lookUp(field, text), find, know }
}

const bodies = ['ours', 'counterpart'] as const

/** The name in the place of its text, wherever it stands. */
function understood(sheet: Sheet, text: string, named: Named): Sheet {
  let changed = false
  const next = sheet.map((row) => {
    const meant = bodies.filter((field) => {
      const value = row.values[field]
      return value?.id === null && value.text === text
    })
    if (meant.length === 0) return row
    changed = true
    const values = Object.fromEntries(meant.map((field) => [field, named]))
    return { ...row, values: { ...row.values, ...values } }
  })
  return changed ? next : sheet
}
