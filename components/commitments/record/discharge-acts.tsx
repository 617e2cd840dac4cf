'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { ApiProblem, change } from '#components/api.ts'
import { ReasonDialog } from '#components/reason-dialog.tsx'
import { announce } from '#components/ui/announce.ts'
import { Button } from '#components/ui/button.tsx'
import type { ActivityListed } from '#domain/activities/schema.ts'
import type { Commitment } from '#domain/commitments/schema.ts'
import { localText } from '#lib/language-map.ts'
import { LinkDialog } from './link-dialog.tsx'

type Props = {
  commitment: Commitment
  /** Activities that could discharge it too. */
  others: readonly Pick<ActivityListed, 'id' | 'titles' | 'plan'>[]
}

/** Ties a promise to work that is planned already, or says that it needs none. */
export function DischargeActs({ commitment, others }: Props) {
  const words = useTranslations('commitments.discharge')
  const [asked, setAsked] = useState<'link' | 'noAction'>()
  const { id, version, noAction, activities } = commitment
  const close = () => setAsked(undefined)
  const about = { version, onClose: close, open: asked === 'noAction' }
  return (
    <div className="no-print mt-4 flex flex-wrap gap-3">
      {!noAction && others.length > 0 && (
        <Button small onClick={() => setAsked('link')}>
          {words('link')}
        </Button>
      )}
      {(noAction || activities.length === 0) && (
        <Button small kind="quiet" onClick={() => setAsked('noAction')}>
          {words(noAction ? 'takeBack' : 'mark')}
        </Button>
      )}
      <LinkDialog open={asked === 'link'} onClose={close} commitment={commitment} others={others} />
      {noAction ? (
        <ReasonDialog
          {...about}
          path={`/commitments/${id}/no-action/withdrawal`}
          title={words('takeBack')}
          lead={words('takeBackLead')}
          label={words('reason')}
          submit={words('takeBack')}
          done={words('takenBack')}
        />
      ) : (
        <ReasonDialog
          {...about}
          path={`/commitments/${id}/no-action`}
          title={words('mark')}
          lead={words('markLead')}
          label={words('reason')}
          submit={words('markSubmit')}
          done={words('marked')}
        />
      )}
    </div>
  )
}

type PartProps = { commitment: Commitment; activity: Commitment['activities'][number] }

/** Parts an activity from the promise at once; the same tie can be made again. */
export function PartButton({ commitment: { id, version }, activity }: PartProps) {
  const words = useTranslations('commitments.discharge')
  const language = useLocale()
  const router = useRouter()
  const title = localText(activity.titles, language).text
  const address = `/commitments/${id}/activities`
  const undo = async (ifMatch: number) => {
    await change(address, { body: { activityId: activity.id }, ifMatch })
    router.refresh()
  }
  const parting = useMutation({
    mutationFn: () => change(`${address}/${activity.id}`, { method: 'DELETE', ifMatch: version }),
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
