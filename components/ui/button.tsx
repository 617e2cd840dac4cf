import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

/** `primary` once on a screen; `decision` (seal red) for an act that cannot be taken back lightly. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'decision'

const shape =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-control border px-4 py-1.5 ' +
  'text-body font-medium no-underline transition-colors'

const looks: Record<ButtonKind, string> = {
  primary: 'border-ink bg-ink text-paper hover:bg-transparent hover:text-ink',
  secondary: 'border-edge bg-transparent text-ink hover:border-ink hover:bg-sunk',
  quiet: 'border-transparent px-1 text-ink underline decoration-edge hover:decoration-ink',
  decision: 'border-seal bg-transparent text-seal hover:bg-seal hover:text-paper',
}

/** The class names of a button, for an element that must be another (`<a>`, `<summary>`). */
export function buttonLook(kind: ButtonKind = 'secondary', small = false): string {
  return `${shape} ${looks[kind]} ${small ? 'min-h-9! px-3! py-0.5! text-small!' : ''}`
}

type Look = { kind?: ButtonKind; small?: boolean; icon?: IconName; children: ReactNode }

type ButtonProps = Look & {
  /** While its act is under way it stays in place and takes no second press. */
  busy?: boolean
} & Omit<ComponentProps<'button'>, 'children'>

export function Button(props: ButtonProps) {
  const { kind, small, icon, busy = false, className = '', children, onClick, ...rest } = props
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={busy || rest['aria-disabled']}
      aria-busy={busy || undefined}
      onClick={busy ? swallow : onClick}
      className={`${buttonLook(kind, small)} aria-disabled:opacity-60 disabled:opacity-60 ${className}`}
    >
      {icon && <Icon name={icon} size={small ? 16 : 18} />}
      {children}
    </button>
  )
}

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

function swallow(event: { preventDefault: () => void }) {
  event.preventDefault()
}
