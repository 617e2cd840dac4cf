'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { announce } from '#components/ui/announce.ts'
import { Button } from '#components/ui/button.tsx'
import { buttonLook } from '#components/ui/button-look.ts'
import { Icon } from '#components/ui/icon.tsx'
import type { Block } from '../paste/understand.ts'
import { readWorkbook } from './read-workbook.ts'

type Props = { planId: string; onFile: (block: Block) => void }

/** The plan out into a workbook, and in again. */
export function FileActs({ planId, onFile }: Props) {
  const words = useTranslations('planGrid.file')
  const field = useRef<HTMLInputElement>(null)
  async function take(file: File | undefined) {
    if (!file) return
    const table = await readWorkbook(file).catch(() => null)
    if (table) onFile({ table })
    else announce({ text: words('failed') })
    if (field.current) field.current.value = ''
  }
  return (
    <>
      <a
        href={`/api/v1/action-plans/${planId}?format=xlsx`}
        download
        className={buttonLook('quiet', true)}
      >
        <Icon name="download" size={16} />
        {words('out')}
      </a>
      <Button small kind="quiet" icon="upload" onClick={() => field.current?.click()}>
        {words('bring')}
      </Button>
      <input
        ref={field}
        type="file"
        accept=".xlsx"
        className="sr-only"
        tabIndex={-1}
        aria-label={words('bring')}
        onChange={({ target }) => void take(target.files?.[0])}
      />
    </>
  )
}
