'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { capitalised } from '#components/agreements/words.ts'
import { ChangeDialog } from '#components/change-dialog.tsx'
import { Radios } from '#components/ui/forms/choices.tsx'
import { TextArea } from '#components/ui/forms/text-field.tsx'
import type { AgreementTree, ParentFate, TreeNode } from '#domain/agreements/schema/tree.ts'

type Props = {
  question: AgreementTree['questions'][number]
  node: Pick<TreeNode, 'id' | 'reference'>
  parent: string
  /** The last day of the agreement above, in words. */
  day: string
  onClose: () => void
}

/** Asks what becomes of an agreement when the one above it ends, and why. */
export function ParentEndingDialog({ question, node, parent, day, onClose }: Props) {
  const words = useTranslations('agreementTree')
  const [fate, setFate] = useState<ParentFate | ''>('')
  const [reason, setReason] = useState('')
  return (
    <ChangeDialog
      title={words('dialog.title', { reference: node.reference })}
      lead={words('dialog.lead', { parent, day })}
      submit={words('dialog.submit')}
      done={words('dialog.done')}
      path={`/agreements/${node.id}/parent-ending`}
      body={() => ({ fate: fate || undefined, reason })}
      labels={{ fate: words('dialog.fate'), reason: words('dialog.reason') }}
      decision
      onClose={onClose}
    >
      {(problems) => (
        <>
          <Radios
            name="fate"
            label={words('dialog.fate')}
            options={question.choices.map((value) => ({
              value,
              text: capitalised(words(`fates.${value}`)),
              hint: words(`dialog.hints.${value}`),
            }))}
            value={fate}
            onChange={({ target }) => setFate(target.value as ParentFate)}
            error={problems.of('fate')}
          />
          <TextArea
            name="reason"
            label={words('dialog.reason')}
            rows={3}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            error={problems.of('reason')}
          />
        </>
      )}
    </ChangeDialog>
  )
}
