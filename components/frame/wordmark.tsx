import { CutSheet } from '#components/ui/cut-sheet.tsx'

/** Convenio's name with its mark, leading home. */
export function Wordmark({ href, label }: { href: string; label: string }) {
  return (
    <a href={href} className="wordmark" aria-label={`Convenio, ${label}`}>
      <CutSheet className="size-7" />
      Convenio
    </a>
  )
}
