'use client'

import { useTranslations } from 'next-intl'
import { type ComponentProps, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { PaymentDialog } from './payment-dialog.tsx'

type Props = Omit<ComponentProps<typeof PaymentDialog>, 'onClose'> & {
  /** What it is of, for those who hear the button alone. */
  of: string
}

/** Opens the dialog in which a payment is recorded or corrected. */
export function PaymentButton({ of, ...props }: Props) {
  const words = useTranslations('contributions.payment')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button small kind="quiet" onClick={() => setOpen(true)}>
        {words(props.payment ? 'correct' : 'record')}
        <span className="sr-only"> {of}</span>
      </Button>
      {open && <PaymentDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}
