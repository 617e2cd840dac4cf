import { useTranslations } from 'next-intl'
import type { Theme } from '#components/frame/theme.ts'
import { ThemeSwitch } from '#components/frame/theme-switch.tsx'
import { SessionList } from '#components/sessions/session-list.tsx'
import { PageHeader } from '#components/ui/page/page-header.tsx'
import { Section } from '#components/ui/page/section.tsx'
import { Entries, Entry } from '#components/ui/record/entries.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { Me } from '#domain/users/schema.ts'
import { LanguageForm } from './language-form.tsx'
import { PasswordForm } from './password-form.tsx'

type Props = { account: Me; theme: Theme; zone: string }

export function SettingsSheet({ account, theme, zone }: Props) {
  const words = useTranslations('settings')
  return (
    <>
      <PageHeader title={words('title')} />
      <Section title={words('account.title')}>
        <Account account={account} />
      </Section>
      <Section title={words('reading.title')}>
        <LanguageForm />
        <Appearance theme={theme} />
      </Section>
      <Section title={words('password.title')} lead={words('password.lead')}>
        <PasswordForm email={account.email} />
      </Section>
      <Section title={words('sessions.title')} lead={words('sessions.lead')}>
        <SessionList zone={zone} />
      </Section>
    </>
  )
}

function Account({ account: { name, email, role, desks } }: { account: Me }) {
  const words = useTranslations('settings.account')
  const roles = useTranslations('words.roles')
  return (
    <Entries>
      <Entry term={words('name')} margin={words('margin')}>
        {name}
      </Entry>
      <Entry term={words('email')}>{email}</Entry>
      <Entry term={words('role')}>{roles(role)}</Entry>
      <Entry term={words('desks')}>
        {desks.length === 0 && <span className="text-quiet">{words('noDesk')}</span>}
        <ul>
          {desks.map(({ id, code, names }) => (
            <li key={id}>
              {code} · <LocalText of={names} />
            </li>
          ))}
        </ul>
      </Entry>
    </Entries>
  )
}

function Appearance({ theme }: { theme: Theme }) {
  const words = useTranslations('settings.reading')
  const frame = useTranslations('frame.theme')
  const names = { system: frame('system'), light: frame('light'), dark: frame('dark') }
  return (
    <div className="mt-8">
      <p className="field-label">{words('theme')}</p>
      <p className="field-hint">{words('themeHint')}</p>
      <div className="-ml-2">
        <ThemeSwitch current={theme} label={words('theme')} names={names} />
      </div>
    </div>
  )
}
