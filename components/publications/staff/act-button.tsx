'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useId, useState } from 'react'
import { change } from '#components/api.ts'
import { useFormProblems } from '#components/form-problems.ts'
import { announce } from '#components/ui/announce.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { ErrorSummary } from '#components/ui/forms/error-summary.tsx'
import { TextArea } from '#components/ui/forms/text-field.tsx'

/** What can be done on the way to the public; each has its words under its name. */
export type PublicationAct = 'propose' | 'approve' | 'decline' | 'withdraw'

type Props = {
  act: PublicationAct
  /** Where the change is sent, under `/api/v1`. */
  path: string
  /** What is sent beside the reason. */
  body?: object
  /** The version of the publication that was seen. */
  version?: number
  kind?: 'primary' | 'secondary' | 'decision'
}

const withReason: readonly PublicationAct[] = ['decline', 'withdraw']

/** Asks once more before something is put before the public or taken from it, and why where it is. */
export function ActButton({ act, path, body, version, kind = 'secondary' }: Props) {
  const words = useTranslations('publications')
  const ui = useTranslations('frame.ui')
  const router = useRouter()
  const form = useId()
  const [open, setOpen] = useState(false)
  const asksWhy = withReason.includes(act)
  const does = useMutation({
    mutationFn: (reason: string | undefined) =>
      change(path, { body: { ...body, ...(asksWhy && { reason }) }, ifMatch: version }),
    onSuccess: () => {
      setOpen(false)
      announce({ text: words(`acts.${act}.done`) })
      router.refresh()
    },
  })
  const problems = useFormProblems(does.error, { reason: words('reason') })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    does.mutate(String(new FormData(event.currentTarget).get('reason') ?? ''))
  }

  return (
    <>
      <Button kind={kind} onClick={() => setOpen(true)}>
        {words(`acts.${act}.label`)}
      </Button>
      <Dialog
        open={open}
        title={words(`acts.${act}.title`)}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button
              type="submit"
              form={form}
              kind={act === 'withdraw' ? 'decision' : 'primary'}
              busy={does.isPending}
            >
              {words(`acts.${act}.label`)}
            </Button>
            <Button kind="quiet" onClick={() => setOpen(false)}>
              {ui('cancel')}
            </Button>
          </>
        }
      >
        <form id={form} onSubmit={submit} noValidate>
          <ErrorSummary problems={problems.summary} />
          <p>{words(`acts.${act}.lead`)}</p>
          {asksWhy && (
            <div className="mt-5">
              <TextArea
                name="reason"
                label={words('reason')}
                hint={words(`acts.${act}.reasonHint` as 'acts.decline.reasonHint')}
                error={problems.of('reason')}
                rows={3}
                maxLength={1_000}
              />
            </div>
          )}
        </form>
      </Dialog>
    </>
  )
}
