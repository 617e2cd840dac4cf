'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type DragEvent, useRef, useState } from 'react'
import { Icon } from '../icon.tsx'
import { Field, type FieldProps } from './field.tsx'

type Props = FieldProps & {
  /** Such as `.pdf,application/pdf`. */
  accept?: string
  /** Told the file that was chosen or dropped; null when it is taken away. */
  onPick?: (file: File | null) => void
  /** How much of it has arrived, from 0 to 1, while it is being sent. */
  progress?: number | undefined
}

/** One file, chosen or dropped. */
export function FileField({ accept, onPick, progress, ...field }: Props) {
  const words = useTranslations('frame.ui.file')
  const language = useLocale()
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const [over, setOver] = useState(false)

  function pick(picked: File | null) {
    setFile(picked)
    onPick?.(picked)
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    const dropped = event.dataTransfer.files
    if (dropped.length === 0 || !input.current) return
    input.current.files = dropped
    pick(dropped[0] ?? null)
  }

  return (
    <Field {...field}>
      {(control) => (
        <div
          className={`drop-zone ${over ? 'drop-zone-over' : ''}`}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <Icon name={file ? 'document' : 'upload'} className="text-quiet" />
          <div className="min-w-0 flex-1">
            <input
              {...control}
              ref={input}
              type="file"
              accept={accept}
              onChange={(event) => pick(event.target.files?.[0] ?? null)}
              className="sr-only"
            />
            <label htmlFor={control.id} aria-hidden="true" className="file-button">
              {words(file ? 'other' : 'choose')}
            </label>
            <p className="mt-1 text-small text-quiet" aria-live="polite">
              {file ? `${file.name} · ${sizeWords(file.size, language)}` : words('drop')}
            </p>
            {progress !== undefined && (
              <Progress value={progress} label={words('sending', { name: file?.name ?? '' })} />
            )}
          </div>
        </div>
      )}
    </Field>
  )
}

/** How far something is, from 0 to 1. */
export function Progress({ value, label }: { value: number; label: string }) {
  const percent = Math.round(value * 100)
  return (
    <div className="mt-2 flex items-center gap-3 text-small">
      <progress className="progress" max={100} value={percent} aria-label={label} />
      <span aria-hidden="true">{percent} %</span>
    </div>
  )
}

function sizeWords(bytes: number, language: string): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte']
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 })
  return format.format(value)
}
