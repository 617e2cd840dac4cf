'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Icon } from './icon.tsx'

type Props = {
  open: boolean
  title: ReactNode
  /** Called by Esc and by the cross; a click beside it loses nothing that was typed. */
  onClose: () => void
  children: ReactNode
  /** The buttons, the chief one first. */
  actions?: ReactNode
}

/** The browser's own dialog: it keeps the focus inside, and gives it back where it was. */
export function Dialog({ open, title, onClose, children, actions }: Props) {
  const sheet = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const words = useTranslations('frame.ui')

  useEffect(() => {
    if (open && !sheet.current?.open) sheet.current?.showModal()
    if (!open && sheet.current?.open) sheet.current.close()
  }, [open])

  return (
    <dialog
      ref={sheet}
      aria-labelledby={heading}
      onClose={() => open && onClose()}
      className="dialog"
    >
      {open && (
        <div className="relative grid gap-5 p-6 phone:p-8">
          <h2 id={heading} className="pr-8 font-serif text-lead font-strong">
            {title}
          </h2>
          {children}
          {actions && <div className="flex flex-wrap items-center gap-3 pt-2">{actions}</div>}
          {/* Last, so that the focus begins at what is asked and not at the way out. */}
          <button type="button" onClick={onClose} className="absolute top-5 right-5 p-2">
            <Icon name="close" />
            <span className="sr-only">{words('close')}</span>
          </button>
        </div>
      )}
    </dialog>
  )
}
