import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { type ButtonKind, buttonLook } from './button-look.ts'
import { Icon, type IconName } from './icon.tsx'

type Look = { kind?: ButtonKind; small?: boolean; icon?: IconName; children: ReactNode }

type ButtonProps = Look & {
  /** While its act is under way it stays in place and takes no second press. */
  busy?: boolean
} & Omit<ComponentProps<'button'>, 'children'>

export function Button(props: ButtonProps) {
  const { kind, small, icon, busy, className = '', children, ...rest } = props
  // Neither a click nor Enter in a field sends again what is being sent.
  const still = busy && { ...inert, 'aria-disabled': true, 'aria-busy': true }
  return (
    <button
      type="button"
      {...rest}
      {...still}
      className={`${buttonLook(kind, small)} aria-disabled:opacity-60 disabled:opacity-60 ${className}`}
    >
      {icon && <Icon name={icon} size={small ? 16 : 18} />}
      {children}
    </button>
  )
}

const inert = { type: 'button', onClick: undefined } as const

type LinkButtonProps = Look & { href: string; className?: string }

/** A link that leads to a next step and looks like one. */
export function LinkButton({ kind, small, icon, href, className = '', children }: LinkButtonProps) {
  return (
    <Link href={href} prefetch={false} className={`${buttonLook(kind, small)} ${className}`}>
      {icon && <Icon name={icon} size={small ? 16 : 18} />}
      {children}
    </Link>
  )
}
