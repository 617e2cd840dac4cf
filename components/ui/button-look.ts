/** `primary` once on a screen; `decision` (seal red) for an act that cannot be taken back lightly. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'decision'

const shape =
  'inline-flex items-center justify-center gap-2 rounded-control border ' +
  'font-medium no-underline transition-colors'

const sizes = {
  usual: 'min-h-11 px-4 py-1.5 text-body',
  small: 'min-h-9 px-3 py-0.5 text-small',
}

const looks: Record<ButtonKind, string> = {
  primary: 'border-ink bg-ink text-paper hover:bg-transparent hover:text-ink',
  secondary: 'border-edge bg-transparent text-ink hover:border-ink hover:bg-sunk',
  quiet: 'border-transparent text-ink underline decoration-edge hover:decoration-ink',
  decision: 'border-seal bg-transparent text-seal hover:bg-seal hover:text-paper',
}

/** The class names of a button, for an element that must be another (`<a>`, `<summary>`). */
export function buttonLook(kind: ButtonKind = 'secondary', small = false): string {
  return `${shape} ${looks[kind]} ${sizes[small ? 'small' : 'usual']}`
}
