import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Icon } from '#components/ui/icon.tsx'
import { LanguageLinks } from './language-links.tsx'
import type { NavLink } from './nav-links.tsx'
import type { Role } from './navigation.ts'
import type { Theme } from './theme.ts'
import { ThemeSwitch } from './theme-switch.tsx'

type Props = {
  actor: { name: string; role: Role }
  /** The way through the app. */
  links: readonly NavLink[]
  theme: Theme
  signOut: ReactNode
}

/** On a phone so many of the links stand on the bar at its foot: see app/styles/frame.css. */
const onTheBar = 4

const always = ['/settings', '/docs/api']

/**
 * Who is signed in, and what is theirs; on a phone also where else one can go. A popover: it opens
 * and closes without JavaScript.
 */
export function UserMenu({ actor, links, theme, signOut }: Props) {
  const words = useTranslations('frame')
  const roles = useTranslations('words.roles')
  const names = {
    system: words('theme.system'),
    light: words('theme.light'),
    dark: words('theme.dark'),
  }
  return (
    <>
      <button
        type="button"
        popoverTarget="user-menu"
        className="inline-flex min-h-11 items-center gap-2 px-1"
      >
        <Icon name="user" />
        <span className="max-w-[14rem] truncate max-phone:sr-only">{actor.name}</span>
        <Icon name="expand" size={14} />
      </button>
      <div id="user-menu" popover="auto" className="popover user-menu">
        <p className="font-strong">{actor.name}</p>
        <p className="text-small text-quiet">{roles(actor.role)}</p>
        <ul className="mt-3 border-t border-hairline pt-3">
          {links.slice(onTheBar).map((link) => (
            <MenuLink key={link.href} {...link} onPhone={!always.includes(link.href)} />
          ))}
        </ul>
        <div className="mt-3 border-t border-hairline pt-3">
          <p className="text-small text-quiet">{words('theme.label')}</p>
          <div className="-ml-2">
            <ThemeSwitch current={theme} label={words('theme.label')} names={names} />
          </div>
          <div className="phone:hidden">
            <p className="mt-2 text-small text-quiet">{words('language')}</p>
            <div className="-ml-2">
              <LanguageLinks current={useLocale()} label={words('language')} />
            </div>
          </div>
        </div>
        <div className="mt-3 border-t border-hairline pt-3">{signOut}</div>
      </div>
    </>
  )
}

function MenuLink({ href, icon, text, onPhone }: NavLink & { onPhone: boolean }) {
  return (
    <li className={onPhone ? 'phone:hidden' : undefined}>
      <a href={href} className="flex items-center gap-3 py-1.5 no-underline hover:underline">
        <Icon name={icon} size={18} />
        {text}
      </a>
    </li>
  )
}
