'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { ReasonDialog } from '#components/reason-dialog.tsx'
import { Button, LinkButton } from '#components/ui/button.tsx'
import { HandDialog } from '#components/users/hand-dialog.tsx'
import type { CommitmentListed } from '#domain/commitments/schema.ts'
import { localText } from '#lib/language-map.ts'

type Props = {
  commitment: Pick<CommitmentListed, 'id' | 'version' | 'titles' | 'officer' | 'desk'>
}

/** What can be done about a promise that nobody works on: plan it, say that it needs nothing, hand it over. */
export function GapActs({ commitment }: Props) {
  const words = useTranslations('commitments.discharge')
  const language = useLocale()
  const [asked, setAsked] = useState<'noAction' | 'hand'>()
  const { id, version, titles } = commitment
  const close = () => setAsked(undefined)
  const of = <span className="sr-only">: {localText(titles, language).text}</span>
  return (
    <div className="no-print mt-2 -ml-3 flex flex-wrap gap-x-2">
      <LinkButton href={`/activities/new?commitment=${id}`} small kind="quiet">
        {words('make')}
        {of}
      </LinkButton>
      <Button small kind="quiet" onClick={() => setAsked('noAction')}>
        {words('mark')}
        {of}
      </Button>
      <Button small kind="quiet" onClick={() => setAsked('hand')}>
        {words('acts.hand')}
        {of}
      </Button>
      <ReasonDialog
        open={asked === 'noAction'}
        onClose={close}
        version={version}
        path={`/commitments/${id}/no-action`}
        title={words('mark')}
        lead={words('markLead')}
        label={words('reason')}
        submit={words('markSubmit')}
        done={words('marked')}
      />
      {asked === 'hand' && <HandDialog kind="commitments" record={commitment} onClose={close} />}
    </div>
  )
}
