import type { ComponentProps } from 'react'
import { Field, type FieldProps } from './field.tsx'

export type Choice = { value: string; text: string; disabled?: boolean }

type Own = 'name' | 'id' | 'aria-describedby' | 'aria-invalid' | 'aria-required' | 'className'

type Props = FieldProps &
  Omit<ComponentProps<'select'>, Own | 'children' | keyof FieldProps> & {
    choices: readonly Choice[]
    /** The first line, which chooses nothing. */
    blank?: string
  }

/** The browser's own list: on a phone nothing else is as sure. */
export function Select(props: Props) {
  const { name, label, hint, error, optional, unasked, choices, blank, ...rest } = props
  return (
    <Field {...{ name, label, hint, error, optional, unasked }}>
      {(control) => (
        <select {...rest} {...control} className="control control-select">
          {blank !== undefined && <option value="">{blank}</option>}
          {choices.map(({ value, text, disabled }) => (
            <option key={value} value={value} disabled={disabled}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
