'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { WithdrawButton } from '#components/contributions/withdraw-button.tsx'
import { Button, LinkButton } from '#components/ui/button.tsx'
import type { Indicator } from '#domain/indicators/schema.ts'
import { MeasureDialog } from './measure-dialog.tsx'

type Props = {
  indicator: Indicator
  title: string
  documents: readonly { id: string; fileName: string }[]
}

/** What can be done about an indicator. */
export function IndicatorActs({ indicator, title, documents }: Props) {
  const words = useTranslations('contributions.indicators')
  const [open, setOpen] = useState(false)
  const { id, version } = indicator
  return (
    <p className="no-print -ml-3 flex flex-wrap">
      <Button small kind="quiet" onClick={() => setOpen(true)}>
        {words('measure')}
        <span className="sr-only"> {title}</span>
      </Button>
      <LinkButton href={`/indicators/${id}/edit`} small kind="quiet">
        {words('edit')}
        <span className="sr-only"> {title}</span>
      </LinkButton>
      <LinkButton href={`/history/${id}`} small kind="quiet">
        {words('history')}
        <span className="sr-only"> {title}</span>
      </LinkButton>
      <WithdrawButton kind="indicator" {...{ id, version, title }} />
      {open && <MeasureDialog {...{ indicator, documents }} onClose={() => setOpen(false)} />}
    </p>
  )
}
