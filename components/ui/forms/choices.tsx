import type { ReactNode } from 'react'
import { FieldGroup, type FieldProps } from './field.tsx'

export type Option = { value: string; text: ReactNode; hint?: ReactNode; disabled?: boolean }

type GroupProps = FieldProps & {
  options: readonly Option[]
  /** Beside each other where there is room: for two or three short ones. */
  inLine?: boolean
  onChange?: (event: { target: { value: string; checked: boolean } }) => void
}

/** None, some or all of a few. */
export function Checkboxes({
  defaultValues = [],
  ...props
}: GroupProps & { defaultValues?: readonly string[] }) {
  return <Group type="checkbox" chosen={defaultValues} {...props} />
}

/** One of a few; with `value` the form holds what is chosen, else the browser does. */
export function Radios({
  defaultValue,
  value,
  ...props
}: GroupProps & { defaultValue?: string; value?: string }) {
  return <Group type="radio" chosen={defaultValue ? [defaultValue] : []} {...props} held={value} />
}

type Inner = GroupProps & {
  type: 'checkbox' | 'radio'
  chosen: readonly string[]
  held?: string | undefined
}

function Group({ type, chosen, held, options, inLine, onChange, ...field }: Inner) {
  return (
    <FieldGroup {...field}>
      <div className={inLine ? 'flex flex-wrap gap-x-7 gap-y-1' : 'grid gap-1'}>
        {options.map(({ value, text, hint, disabled }, index) => (
          <label key={value} className="flex items-start gap-3 py-1">
            <input
              type={type}
              // The summary of errors leads to the first of them.
              id={index === 0 ? field.name : `${field.name}-${value}`}
              name={field.name}
              value={value}
              {...(held === undefined
                ? { defaultChecked: chosen.includes(value) }
                : { checked: held === value })}
              disabled={disabled}
              onChange={onChange}
              className="mt-0.5 size-6 shrink-0"
            />
            <span>
              {text}
              {hint && <span className="block text-small text-quiet">{hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}
