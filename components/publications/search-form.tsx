import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'

type Props = {
  /** What was looked for last. */
  q?: string | undefined
  /** Left out where the words around it say enough. */
  withHint?: boolean
}

/** The search of the public register: a form that works without a script. */
export function SearchForm({ q, withHint = true }: Props) {
  const words = useTranslations('publicPages.search')
  return (
    <form action="/register" role="search" className="no-print field">
      <label htmlFor="register-search" className="field-label">
        {words('label')}
      </label>
      {withHint && (
        <p id="register-search-hint" className="field-hint">
          {words('hint')}
        </p>
      )}
      <div className="mt-2 flex gap-2">
        <input
          id="register-search"
          name="q"
          type="search"
          defaultValue={q}
          maxLength={400}
          aria-describedby={withHint ? 'register-search-hint' : undefined}
          className="control min-w-0"
        />
        <Button type="submit" kind="primary" className="shrink-0 whitespace-nowrap">
          {words('button')}
        </Button>
      </div>
    </form>
  )
}
