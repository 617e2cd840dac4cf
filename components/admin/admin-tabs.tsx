import { useTranslations } from 'next-intl'
import { Tabs } from '#components/ui/page/tabs.tsx'

const pages = [
  'users',
  'desks',
  'areas',
  'programmes',
  'clause-packs',
  'alarms',
  'settings',
  'access',
] as const

/** The pages of whoever keeps the register's lists. */
export function AdminTabs({ current }: { current: (typeof pages)[number] }) {
  const words = useTranslations('admin.tabs')
  const tabs = pages.map((page) => ({
    href: `/admin/${page}`,
    text: words(page),
    current: page === current,
  }))
  return <Tabs label={words('label')} tabs={tabs} />
}
