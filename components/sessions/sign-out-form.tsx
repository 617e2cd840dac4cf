import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'

/** Ends this session; a form of its own, so that it needs no script. */
export function SignOutForm() {
  const words = useTranslations('frame')
  return (
    <form method="post" action="/api/auth/signout">
      <Button type="submit" kind="quiet" icon="signOut">
        {words('signOut')}
      </Button>
    </form>
  )
}
