import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** What every kind of field takes. */
export type FieldProps = {
  /** The field's path in what is sent; also its id, which the summary of errors links to. */
  name: string
  label: ReactNode
  hint?: ReactNode
  /** The sentence of what is wrong with it. */
  error?: string | undefined
  optional?: boolean
  /** A filter: it may stay empty, and need not say so. */
  unasked?: boolean
}

/** What a control says of itself, so that its hint and its error are read out with it. */
export type ControlProps = {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  'aria-required': true | undefined
}

type Props = FieldProps & {
  /** Adds to what describes the control, such as a count. */
  describedBy?: string
  children: (control: ControlProps) => ReactNode
}

/** Label, hint, error and control, in this order. */
export function Field({ describedBy, children, ...field }: Props) {
  const { name, label, hint, error, optional } = field
  return (
    <div className={`field ${error ? 'field-wrong' : ''}`}>
      <label htmlFor={name} className="field-label">
        {label}
        {optional && <Optional />}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {error && <FieldError name={name}>{error}</FieldError>}
      {children(controlProps(field, describedBy))}
    </div>
  )
}

/** Several controls under one question. */
export function FieldGroup({ children, ...field }: FieldProps & { children: ReactNode }) {
  const { name, label, hint, error, optional } = field
  return (
    <fieldset
      className={`field ${error ? 'field-wrong' : ''}`}
      aria-describedby={describing(field)}
      aria-invalid={error ? true : undefined}
    >
      <legend className="field-label">
        {label}
        {optional && <Optional />}
      </legend>
      {hint && (
        <p id={`${name}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {error && <FieldError name={name}>{error}</FieldError>}
      {children}
    </fieldset>
  )
}

function FieldError({ name, children }: { name: string; children: string }) {
  const words = useTranslations('frame.ui')
  return (
    <p id={`${name}-error`} className="field-error">
      <span className="sr-only">{words('error')}: </span>
      {children}
    </p>
  )
}

function Optional() {
  const words = useTranslations('frame.ui')
  return <span className="font-normal text-quiet"> {words('optional')}</span>
}

function controlProps(field: FieldProps, also?: string): ControlProps {
  return {
    id: field.name,
    name: field.name,
    'aria-describedby': describing(field, also),
    'aria-invalid': field.error ? true : undefined,
    'aria-required': field.optional || field.unasked ? undefined : true,
  }
}

function describing({ name, hint, error }: FieldProps, also?: string): string | undefined {
  const ids = [hint && `${name}-hint`, error && `${name}-error`, also].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}
