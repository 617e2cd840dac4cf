'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChangeDialog } from '#components/change-dialog.tsx'
import { CurrencySelect } from '#components/ui/forms/currency-select.tsx'
import { DayField } from '#components/ui/forms/day-field.tsx'
import { Select } from '#components/ui/forms/select.tsx'
import { TextField } from '#components/ui/forms/text-field.tsx'
import type { Disbursement } from '#domain/disbursements/schema.ts'

export type EvidenceFile = { id: string; fileName: string }

type Props = {
  contributionId: string
  /** The one that is corrected; a new one is recorded where there is none. */
  payment?: Disbursement | undefined
  /** In which it is paid, where that is known. */
  currency: string
  lead: string
  documents: readonly EvidenceFile[]
  onClose: () => void
}

/** Records what was paid, or corrects it: how much, on which day, and what proves it. */
export function PaymentDialog({
  contributionId,
  payment,
  currency,
  lead,
  documents,
  onClose,
}: Props) {
  const words = useTranslations('contributions.payment')
  const [typed, setTyped] = useState({
    amount: payment?.money.amount ?? '',
    currency: payment?.money.currency ?? currency,
    paidOn: payment?.paidOn ?? '',
    reference: payment?.reference ?? '',
    documentId: payment?.evidence?.id ?? '',
    reason: '',
  })
  const type = (said: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...said }))
  const labels = {
    'money.amount': words('amount'),
    'money.currency': words('currency'),
    paidOn: words('paidOn'),
    reference: words('reference'),
    documentId: words('documentId'),
    reason: words('reason'),
  }
  return (
    <ChangeDialog
      title={words(payment ? 'correctTitle' : 'recordTitle')}
      lead={lead}
      submit={words('save')}
      done={words('done')}
      path={
        payment ? `/disbursements/${payment.id}` : `/contributions/${contributionId}/disbursements`
      }
      method={payment ? 'PATCH' : 'POST'}
      ifMatch={payment?.version}
      body={() => ({
        money: { amount: typed.amount.trim(), currency: typed.currency },
        paidOn: typed.paidOn,
        reference: typed.reference.trim() || null,
        documentId: typed.documentId || null,
        ...(payment && typed.reason.trim() && { reason: typed.reason.trim() }),
      })}
      labels={labels}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <TextField
            name="money.amount"
            label={labels['money.amount']}
            inputMode="decimal"
            characters={18}
            value={typed.amount}
            onChange={({ target }) => type({ amount: target.value })}
            error={problems.of('money.amount')}
          />
          <CurrencySelect
            name="money.currency"
            label={labels['money.currency']}
            value={typed.currency}
            onChange={({ target }) => type({ currency: target.value })}
            error={problems.of('money.currency')}
          />
          <DayField
            name="paidOn"
            label={labels.paidOn}
            defaultValue={typed.paidOn}
            onChange={(paidOn) => type({ paidOn })}
            error={problems.of('paidOn')}
          />
          <TextField
            name="reference"
            label={labels.reference}
            hint={words('referenceHint')}
            optional
            maxLength={100}
            value={typed.reference}
            onChange={({ target }) => type({ reference: target.value })}
            error={problems.of('reference')}
          />
          {documents.length > 0 && (
            <Select
              name="documentId"
              label={labels.documentId}
              optional
              blank={words('noDocument')}
              choices={documents.map(({ id, fileName }) => ({ value: id, text: fileName }))}
              value={typed.documentId}
              onChange={({ target }) => type({ documentId: target.value })}
              error={problems.of('documentId')}
            />
          )}
          {payment && (
            <TextField
              name="reason"
              label={labels.reason}
              optional
              maxLength={1_000}
              value={typed.reason}
              onChange={({ target }) => type({ reason: target.value })}
              error={problems.of('reason')}
            />
          )}
        </>
      )}
    </ChangeDialog>
  )
}
