'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/page/notice.tsx'
import type { DraftKeeper } from './draft-keeper.ts'
import { useDraftState } from './use-draft.ts'

type Props = {
  keeper: DraftKeeper
  /** The office's zone, in which all times are said. */
  zone: string
  /** Told what was typed elsewhere, once it was taken over. */
  onTaken: (content: unknown) => void
}

/** "Draft saved 14:02", or why it is not. */
export function DraftLine({ keeper, zone, onTaken }: Props) {
  const words = useTranslations('forms.draft')
  const language = useLocale()
  const state = useDraftState(keeper)
  if (state.is === 'elsewhere') return <Elsewhere {...{ keeper, onTaken }} />
  return (
    <p className="text-small text-quiet" role="status">
      {state.is === 'saved' && words('saved', { time: timeOf(state.at, language, zone) })}
      {state.is === 'saving' && words('saving')}
      {state.is === 'offline' && words('offline')}
      {state.is === 'failed' && words('failed', { reason: state.reason })}
    </p>
  )
}

function Elsewhere({ keeper, onTaken }: Pick<Props, 'keeper' | 'onTaken'>) {
  const words = useTranslations('forms.draft')
  return (
    <Notice kind="decision" role="alert" title={words('elsewhere')}>
      <p>{words('elsewhereText')}</p>
      <div className="mt-2 flex flex-wrap gap-3">
        <Button small onClick={() => void keeper.takeOver().then(onTaken)}>
          {words('take')}
        </Button>
        <Button small onClick={() => void keeper.insist()}>
          {words('keep')}
        </Button>
      </div>
    </Notice>
  )
}

const timeOf = (instant: string, language: string, timeZone: string) =>
  new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(new Date(instant))
