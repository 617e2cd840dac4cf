'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ApiProblem, change } from '#components/api.ts'
import { ReasonDialog } from '#components/reason-dialog.tsx'
import { announce } from '#components/ui/announce.ts'
import { Button } from '#components/ui/button.tsx'
import { HandDialog } from '#components/users/hand-dialog.tsx'
import type { Commitment } from '#domain/commitments/schema.ts'
import { JudgeDialog } from './judge-dialog.tsx'
import { type Choices, LinkDialog, type Tie, ties } from './link-dialog.tsx'

type Props = {
  commitment: Commitment
  /** What could discharge it, or prove it, too. */
  choices: Choices
}

type Act = Tie | 'noAction' | 'judge' | 'hand'

/** Ties a promise to work and to files that are there, judges it, hands it over, or says that it needs nothing. */
export function DischargeActs({ commitment, choices }: Props) {
  const words = useTranslations('commitments.discharge')
  const [asked, setAsked] = useState<Act>()
  const { noAction } = commitment
  const close = () => setAsked(undefined)
  return (
    <div className="no-print mt-4 flex flex-wrap gap-3">
      {actsOf(commitment, choices).map((act) => (
        <Button
          key={act}
          small
          kind={act === 'activity' || act === 'plan' ? 'secondary' : 'quiet'}
          onClick={() => setAsked(act)}
        >
          {words(act === 'noAction' && noAction ? 'acts.takeBack' : `acts.${act}`)}
        </Button>
      ))}
      {(asked === 'activity' || asked === 'plan' || asked === 'document') && (
        <LinkDialog kind={asked} commitment={commitment} choices={choices} onClose={close} />
      )}
      {asked === 'judge' && <JudgeDialog commitment={commitment} onClose={close} />}
      {asked === 'hand' && <HandDialog kind="commitments" record={commitment} onClose={close} />}
      <NoActionDialog commitment={commitment} open={asked === 'noAction'} onClose={close} />
    </div>
  )
}

function actsOf({ noAction, activities, plans }: Commitment, choices: Choices): Act[] {
  if (noAction) return ['noAction', 'hand']
  return [
    ...(choices.plans.length > 0 ? (['plan'] as const) : []),
    ...(choices.activities.length > 0 ? (['activity'] as const) : []),
    ...(choices.documents.length > 0 ? (['document'] as const) : []),
    'judge',
    'hand',
    ...(activities.length + plans.length === 0 ? (['noAction'] as const) : []),
  ]
}

type NoActionProps = { commitment: Commitment; open: boolean; onClose: () => void }

function NoActionDialog({ commitment: { id, version, noAction }, open, onClose }: NoActionProps) {
  const words = useTranslations('commitments.discharge')
  const path = `/commitments/${id}/no-action`
  return (
    <ReasonDialog
      open={open}
      onClose={onClose}
      version={version}
      label={words('reason')}
      path={noAction ? `${path}/withdrawal` : path}
      title={words(noAction ? 'takeBack' : 'mark')}
      lead={words(noAction ? 'takeBackLead' : 'markLead')}
      submit={words(noAction ? 'takeBack' : 'markSubmit')}
      done={words(noAction ? 'takenBack' : 'marked')}
    />
  )
}

type PartProps = {
  commitment: Commitment
  kind: Tie
  id: string
  title: string
}

/** Parts work or a file from the promise at once; the same tie can be made again. */
export function PartButton({ commitment: { id, version }, kind, id: other, title }: PartProps) {
  const words = useTranslations('commitments.discharge')
  const router = useRouter()
  const { path, field } = ties[kind]
  const address = `/commitments/${id}/${path}`
  const undo = async (ifMatch: number) => {
    await change(address, { body: { [field]: other }, ifMatch })
    router.refresh()
  }
  const parting = useMutation({
    mutationFn: () => change(`${address}/${other}`, { method: 'DELETE', ifMatch: version }),
    onSuccess: ({ version: now }) => {
      router.refresh()
      announce({
        text: words('parted', { title }),
        action: { label: words('undo'), run: () => void undo(now) },
      })
    },
    onError: (error) => {
      router.refresh()
      announce({
        text: error instanceof ApiProblem && error.message ? error.message : words('failed'),
      })
    },
  })
  return (
    <Button
      small
      kind="quiet"
      busy={parting.isPending}
      aria-label={words('partOf', { title })}
      onClick={() => parting.mutate()}
    >
      {words('part')}
    </Button>
  )
}
