'use client'

import { useTranslations } from 'next-intl'
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { DialogLeaving } from './dialog-leaving.tsx'
import { Icon } from './icon.tsx'

type Props = {
  open: boolean
  title: ReactNode
  /** As wide as the screen, for a table. */
  wide?: boolean
  /** Called by Esc and by the cross; a click beside it loses nothing that was typed. */
  onClose: () => void
  /** Whether something typed would be lost: then Esc and the cross ask first. */
  holdsWork?: boolean
  children: ReactNode
  /** The buttons, the chief one first. */
  actions?: ReactNode
}

/** The browser's own dialog: it keeps the focus inside, and gives it back where it was. */
export function Dialog({
  open,
  wide = false,
  title,
  onClose,
  holdsWork = false,
  children,
  actions,
}: Props) {
  const sheet = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const words = useTranslations('frame.ui')
  const [leaving, setLeaving] = useState(false)

  // One that is taken away while it is open gives the focus back as well.
  useLayoutEffect(() => {
    const dialog = sheet.current
    return () => dialog?.close()
  }, [])

  useEffect(() => {
    if (open && !sheet.current?.open) sheet.current?.showModal()
    if (!open && sheet.current?.open) sheet.current.close()
  }, [open])

  function leave() {
    if (holdsWork) setLeaving(true)
    else onClose()
  }

  function escape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
    if (!holdsWork) return
    event.preventDefault()
    setLeaving(!leaving)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc closes a dialog
    <dialog
      ref={sheet}
      aria-labelledby={heading}
      onClose={() => open && onClose()}
      onKeyDown={escape}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
    >
      {open && (
        <div className="relative grid gap-5 p-6 phone:p-8">
          <h2 id={heading} className="pr-8 font-serif text-lead font-strong">
            {title}
          </h2>
          {children}
          {leaving && <DialogLeaving onLeave={onClose} onStay={() => setLeaving(false)} />}
          {actions && <div className="flex flex-wrap items-center gap-3 pt-2">{actions}</div>}
          {/* Last, so that the focus begins at what is asked and not at the way out. */}
          <button type="button" onClick={leave} className="absolute top-5 right-5 p-2">
            <Icon name="close" />
            <span className="sr-only">{words('close')}</span>
          </button>
        </div>
      )}
    </dialog>
  )
}
