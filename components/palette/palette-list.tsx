'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { Group } from './use-groups.ts'

type Props = {
  groups: readonly Group[]
  /** The key of the option that Enter takes. */
  active: string | undefined
  onChoose: (href: string) => void
}

/** What was found, a group for each kind. */
export function PaletteList({ groups, active, onChoose }: Props) {
  const words = useTranslations('frame.palette')
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div
      ref={list}
      id="palette-list"
      role="listbox"
      aria-label={words('list')}
      className="palette-list"
    >
      {groups.map(({ name, label, options, failed }) => (
        <div key={name} role="group" aria-labelledby={`palette-group-${name}`}>
          <div id={`palette-group-${name}`} className="palette-group">
            {label}
          </div>
          {failed && <div className="palette-group">{words('failed')}</div>}
          {options.map(({ key, href, text, lang, detail }) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field hears the keys
            <div
              key={key}
              id={`palette-${key}`}
              role="option"
              tabIndex={-1}
              aria-selected={key === active}
              className="picker-line"
              // The focus stays where one types.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(href)}
            >
              <span lang={lang} className="block">
                {text}
              </span>
              {detail && <span className="block text-note text-quiet">{detail}</span>}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
