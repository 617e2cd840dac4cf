'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { NavLink } from '#components/frame/nav-links.tsx'
import type { Role } from '#components/frame/navigation.ts'
import { Dialog } from '#components/ui/dialog.tsx'
import { PaletteHelp } from './palette-help.tsx'
import { PaletteList } from './palette-list.tsx'
import { useGroups } from './use-groups.ts'

type Props = {
  /** What is shown first: the field, or the list of keys. */
  shown: 'search' | 'help'
  role: Role
  links: readonly NavLink[]
  onClose: () => void
}

/** Finds records and people, goes to places and begins things: an editable combobox (ARIA APG). */
export function Palette({ shown, role, links, onClose }: Props) {
  const words = useTranslations('frame.palette')
  return (
    <Dialog open title={words(shown === 'help' ? 'keys' : 'title')} onClose={onClose}>
      {shown === 'help' ? <PaletteHelp /> : <Finder {...{ role, links, onClose }} />}
    </Dialog>
  )
}

function Finder({ role, links, onClose }: Omit<Props, 'shown'>) {
  const words = useTranslations('frame.palette')
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const { groups, searching } = useGroups(typed, links, role)
  const options = groups.flatMap((group) => group.options)
  const at = Math.min(active, options.length - 1)
  useEffect(() => input.current?.focus(), [])

  function choose(href: string) {
    onClose()
    router.push(href)
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
    const last = options.length - 1
    const to = { ArrowDown: at >= last ? 0 : at + 1, ArrowUp: at <= 0 ? last : at - 1 }[event.key]
    if (to !== undefined) setActive(to)
    else if (event.key === 'Enter' && options[at]) choose(options[at].href)
    else return
    event.preventDefault()
  }

  return (
    <div>
      <label htmlFor="palette-input" className="sr-only">
        {words('label')}
      </label>
      <input
        ref={input}
        id="palette-input"
        type="text"
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls="palette-list"
        aria-autocomplete="list"
        aria-activedescendant={options[at] ? `palette-${options[at].key}` : undefined}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        dir="auto"
        placeholder={words('placeholder')}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          setActive(0)
        }}
        onKeyDown={press}
        className="control"
      />
      <PaletteList groups={groups} active={options[at]?.key} onChoose={choose} />
      <p role="status" className="mt-2 text-small text-quiet">
        {searching
          ? words('searching')
          : options.length === 0 && !groups.some(({ failed }) => failed)
            ? words('nothing')
            : words('found', { count: options.length })}
      </p>
      <p className="mt-3 text-note text-quiet">{words('teach')}</p>
    </div>
  )
}
