'use client'

import { useTranslations } from 'next-intl'
import { lazy, Suspense, useEffect, useState } from 'react'
import type { NavLink } from '#components/frame/nav-links.tsx'
import type { Role } from '#components/frame/navigation.ts'
import { Icon } from '#components/ui/icon.tsx'
import { keyAct } from './keys.ts'

/** Fetched when it is first opened: most pages are read without it. */
const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }))

type Props = { role: Role; links: readonly NavLink[] }

/** The button and the keys by which the palette is opened. */
export function PaletteOpener({ role, links }: Props) {
  const words = useTranslations('frame.palette')
  const [shown, setShown] = useState<'search' | 'help'>()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = isTyping(event.target)
      const act = event.defaultPrevented ? null : keyAct({ ...keysOf(event), typing })
      // What a page itself does with a key goes before; a dialog that is open is gone on with.
      if (act === null || document.querySelector('dialog[open]')) return
      event.preventDefault()
      setShown(act)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  return (
    <>
      <button
        type="button"
        aria-keyshortcuts="Control+K Meta+K"
        className="palette-button"
        onClick={() => setShown('search')}
      >
        <Icon name="search" size={18} />
        <span className="max-phone:sr-only">{words('button')}</span>
        <kbd aria-hidden="true" className="font-sans text-note text-quiet max-margin:hidden">
          Ctrl K
        </kbd>
      </button>
      {shown && (
        <Suspense fallback={null}>
          <Palette {...{ shown, role, links }} onClose={() => setShown(undefined)} />
        </Suspense>
      )}
    </>
  )
}

const keysOf = ({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent) => ({
  ...{ key, ctrlKey, metaKey, altKey, isComposing },
})

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role=grid]') !== null)
