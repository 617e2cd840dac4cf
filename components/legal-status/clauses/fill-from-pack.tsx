'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { announce } from '#components/ui/announce.ts'
import { Button } from '#components/ui/button.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import type { ClausePack } from '#domain/clause-packs/schema/clause-packs.ts'
import { localText } from '#lib/language-map.ts'

type Props = {
  packs: readonly ClausePack[]
  onFill: (pack: ClausePack) => void
  /** Puts back what stood there before. */
  onUndo: () => void
}

/** Fills in what texts of one sort say as a rule; each clause is then edited by itself. */
export function FillFromPack({ packs, onFill, onUndo }: Props) {
  const words = useTranslations('lawForms.packs')
  const language = useLocale()
  const [code, setCode] = useState('')
  const chosen = packs.find((pack) => pack.code === code)

  function fill() {
    if (!chosen) return
    onFill(chosen)
    announce({
      text: words('filled'),
      action: { label: words('undo'), run: onUndo },
    })
  }

  return (
    <div className="mb-10 flex flex-wrap items-end gap-x-4 gap-y-2">
      <Select
        name="pack"
        label={words('label')}
        hint={words('hint')}
        unasked
        blank={words('none')}
        choices={packs.map(({ code: value, names }) => {
          return { value, text: localText(names, language).text }
        })}
        value={code}
        onChange={({ target }) => setCode(target.value)}
      />
      <Button onClick={fill} disabled={!chosen} small>
        {words('fill')}
      </Button>
    </div>
  )
}
