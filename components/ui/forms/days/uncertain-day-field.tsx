'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type ClipboardEvent, useId, useState } from 'react'
import { uncertainDayWords } from '#lib/day-words.ts'
import { readUncertainDay } from '#lib/edtf.ts'
import { FieldGroup, type FieldProps } from '../field.tsx'
import { DayBoxes } from './day-boxes.tsx'
import {
  type Precision,
  precisions,
  type UncertainParts,
  sameMonth,
  uncertainParts,
  uncertainProblem,
  uncertainText,
} from './uncertain-parts.ts'

type Props = FieldProps & {
  /** EDTF (ISO 8601-2), or '' where the day is not known. */
  value: string
  /** Told the EDTF, right or wrong: what is wrong is said here, and again by the API. */
  onChange: (edtf: string) => void
  /** What is told for a day that is not known, where that is another answer than none; '' else. */
  unknown?: string
}

/**
 * A day that may be known within bounds (`domain.md`, section 4): exactly, as one day of a range, a
 * month or a year. Beneath stand the words that readers will see. A date may be pasted as EDTF.
 */
export function UncertainDayField({ value, onChange, unknown = '', ...field }: Props) {
  const words = useTranslations('forms.uncertainDay')
  const [parts, setParts] = useState(() =>
    uncertainParts(value, field.optional ? 'unknown' : 'day'),
  )
  // Written anew from outside, as by a merge: what is in the boxes gives way.
  const shown = uncertainText(parts, unknown) === value ? parts : uncertainParts(value)
  const problem = uncertainProblem(shown)
  const error = field.error ?? (problem ? words(`problems.${problem}`) : undefined)

  function change(part: Partial<UncertainParts>) {
    const next = { ...shown, ...part }
    setParts(next)
    onChange(uncertainText(next, unknown))
  }

  function paste(event: ClipboardEvent) {
    const read = readUncertainDay(event.clipboardData.getData('text'))
    if (!read.ok) return
    event.preventDefault()
    change(uncertainParts(read.value.edtf))
  }

  return (
    <FieldGroup {...field} error={error}>
      <div>
        <PrecisionChoice
          name={field.name}
          chosen={shown.precision}
          onChoose={(precision) => change({ precision })}
        />
        <Boxes
          name={field.name}
          parts={shown}
          {...{ change, paste }}
          invalid={error !== undefined}
        />
        <Said
          edtf={value}
          wrong={problem !== null}
          isUnknown={unknown !== '' && value === unknown}
        />
      </div>
    </FieldGroup>
  )
}

type BoxesProps = {
  name: string
  parts: UncertainParts
  change: (part: Partial<UncertainParts>) => void
  paste: (event: ClipboardEvent) => void
  invalid: boolean
}

function Boxes({ name, parts, change, paste, invalid }: BoxesProps) {
  const words = useTranslations('forms.uncertainDay')
  const { precision, first, last, written } = parts
  const boxes = { invalid, onPaste: paste }
  if (precision === 'unknown') return null
  if (precision === 'written') {
    return (
      <input
        id={name}
        type="text"
        value={written}
        onChange={(event) => change({ written: event.target.value })}
        aria-invalid={invalid || undefined}
        className="control max-w-[28rem]"
      />
    )
  }
  if (precision !== 'between') {
    return (
      <DayBoxes
        {...boxes}
        id={name}
        to={precision}
        value={first}
        onChange={(typed) => change({ first: typed })}
      />
    )
  }
  return (
    <div className="flex flex-wrap gap-x-10 gap-y-3">
      <div role="group" aria-label={words('earliest')}>
        <p aria-hidden="true" className="text-note text-quiet">
          {words('earliest')}
        </p>
        <DayBoxes
          {...boxes}
          id={name}
          value={first}
          onChange={(typed) => change({ first: typed })}
        />
      </div>
      <div role="group" aria-label={words('latest')}>
        <p aria-hidden="true" className="text-note text-quiet">
          {words('latest')}
        </p>
        <DayBoxes
          {...boxes}
          id={`${name}-latest`}
          value={last}
          onChange={(typed) => change({ last: sameMonth(typed, first) })}
        />
      </div>
    </div>
  )
}

type ChoiceProps = {
  name: string
  chosen: Precision
  onChoose: (precision: Precision) => void
}

function PrecisionChoice({ name, chosen, onChoose }: ChoiceProps) {
  const words = useTranslations('forms.uncertainDay')
  // Two fields whose places change have one name for a moment, and radios of one name rule each other out.
  const group = useId()
  const offered: readonly Precision[] =
    chosen === 'written' ? [...precisions, 'written'] : precisions
  return (
    <div role="radiogroup" aria-label={words('precision')} className="precision-choice">
      {offered.map((precision) => (
        <label key={precision}>
          <input
            type="radio"
            name={group}
            id={precision === 'unknown' && chosen === 'unknown' ? name : undefined}
            className="sr-only"
            checked={precision === chosen}
            onChange={() => onChoose(precision)}
          />
          <span>{words(`precisions.${precision}`)}</span>
        </label>
      ))}
    </div>
  )
}

/** As readers will see it. */
function Said({ edtf, wrong, isUnknown }: { edtf: string; wrong: boolean; isUnknown: boolean }) {
  const language = useLocale()
  const words = useTranslations('forms.uncertainDay')
  const read = readUncertainDay(edtf)
  const none = isUnknown ? words('unknownSaid') : edtf === '' && words('notKnown')
  const said = none || (read.ok && uncertainDayWords(read.value, language))
  return (
    <p className="mt-2 min-h-6 text-small text-quiet" aria-live="polite">
      {!wrong && said}
    </p>
  )
}
