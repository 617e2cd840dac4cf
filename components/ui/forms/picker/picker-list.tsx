import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef } from 'react'
import { Icon } from '../../icon.tsx'
import type { Picked } from './picked.ts'
import type { Found } from './use-found.ts'

type Props = {
  id: string
  /** A plain list of buttons. */
  touch: boolean
  state: Found['state']
  options: readonly Picked[]
  /** The place that the arrows have come to, or -1. */
  active: number
  /** The last line, which makes a new record. */
  addText: string | undefined
  /** Whether anything was typed. */
  typed: boolean
  onChoose: (place: number) => void
}

/** What was found, and the way to add what was not. */
export function PickerList({ id, touch, state, options, active, addText, typed, onChoose }: Props) {
  const words = useTranslations('forms.picker')
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  })
  const said = state === 'found' ? words('found', { count: options.length }) : ''
  const lines = [
    ...options.map((option) => ({ key: option.id, line: <Line {...option} /> })),
    ...(addText === undefined ? [] : [{ key: 'add', line: <Add>{addText}</Add> }]),
  ]
  return (
    <div className={touch ? 'picker-list' : 'picker-list picker-popup'}>
      <ul
        ref={list}
        id={id}
        role={touch ? undefined : 'listbox'}
        aria-label={words('list')}
        aria-busy={state === 'searching'}
      >
        {lines.map(({ key, line }, place) =>
          touch ? (
            <li key={key}>
              <button type="button" className="picker-line" onClick={() => onChoose(place)}>
                {line}
              </button>
            </li>
          ) : (
            <li
              key={key}
              id={`${id}-${place}`}
              role="option"
              aria-selected={place === active}
              className="picker-line"
              // The focus stays where one types.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(place)}
            >
              {line}
            </li>
          ),
        )}
      </ul>
      {state === 'found' && options.length === 0 && (
        <Remark>{words(typed ? 'nothing' : 'noneYet')}</Remark>
      )}
      {state === 'failed' && <Remark>{words('failed')}</Remark>}
      {lines.length === 0 && (state === 'searching' || state === 'idle') && (
        <Remark>{words('searching')}</Remark>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  )
}

function Line({ text, lang, detail }: Picked) {
  return (
    <>
      <span lang={lang} className="block">
        {text}
      </span>
      {detail && <span className="block text-note text-quiet">{detail}</span>}
    </>
  )
}

const Add = ({ children }: { children: string }) => (
  <span className="flex items-baseline gap-2 font-medium">
    <Icon name="plus" size={14} className="self-center" />
    {children}
  </span>
)

const Remark = ({ children }: { children: ReactNode }) => (
  <p className="px-3 py-2 text-small text-quiet">{children}</p>
)
