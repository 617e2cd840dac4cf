'use client'

import { useTranslations } from 'next-intl'
import { type ComponentProps, useState } from 'react'
import { Field, type FieldProps } from './field.tsx'

type Props = FieldProps &
  Pick<ComponentProps<'input'>, 'defaultValue' | 'onChange' | 'ref'> & {
    autoComplete: 'current-password' | 'new-password'
  }

/** A password, which may be pasted, and shown. */
export function PasswordField({ name, label, hint, error, optional, ...input }: Props) {
  const words = useTranslations('frame.ui')
  const [shown, setShown] = useState(false)
  return (
    <Field {...{ name, label, hint, error, optional }}>
      {(control) => (
        <div className="relative max-w-[26rem]">
          <input
            {...input}
            {...control}
            type={shown ? 'text' : 'password'}
            autoCapitalize="none"
            spellCheck={false}
            className="control pr-24!"
          />
          <button
            type="button"
            aria-pressed={shown}
            aria-controls={control.id}
            onClick={() => setShown(!shown)}
            className="absolute inset-y-1 right-1 rounded-control px-3 text-small underline decoration-edge"
          >
            {words('show')}
            <span className="sr-only"> {words('password')}</span>
          </button>
        </div>
      )}
    </Field>
  )
}
