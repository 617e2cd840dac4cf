import type { ComponentProps, CSSProperties } from 'react'
import { Field, type FieldProps } from './field.tsx'

type Own = 'name' | 'id' | 'aria-describedby' | 'aria-invalid' | 'aria-required' | 'className'

type TextFieldProps = FieldProps &
  Omit<ComponentProps<'input'>, Own | keyof FieldProps> & {
    /** As wide as what is expected in it, in characters; else the measure. */
    characters?: number
  }

export function TextField(props: TextFieldProps) {
  const { name, label, hint, error, optional, unasked, characters, ...input } = props
  return (
    <Field {...{ name, label, hint, error, optional, unasked }}>
      {(control) => (
        <input
          type="text"
          {...input}
          {...control}
          className="control"
          style={characters ? { maxWidth: `${characters + 3}ch` } : undefined}
        />
      )}
    </Field>
  )
}

type TextAreaProps = FieldProps & Omit<ComponentProps<'textarea'>, Own | keyof FieldProps>

export function TextArea(props: TextAreaProps) {
  const { name, label, hint, error, optional, rows = 4, ...area } = props
  return (
    <Field {...{ name, label, hint, error, optional }}>
      {(control) => <GrowingText {...area} {...control} rows={rows} />}
    </Field>
  )
}

/** A text of some lines, which grows with what is typed. */
export const GrowingText = ({ rows, ...area }: ComponentProps<'textarea'> & { rows: number }) => (
  <textarea
    {...area}
    rows={rows}
    className="control control-grows"
    style={{ '--rows': rows } as CSSProperties}
  />
)
