import { useTranslations } from 'next-intl'
import { Tabs } from '#components/ui/page/tabs.tsx'

/** What is on its way to the public, and the notices that the office writes for it. */
export function PublicationsTabs({ current }: { current: 'publications' | 'notices' }) {
  const publications = useTranslations('publications')
  const notices = useTranslations('notices')
  const tabs = [
    {
      href: '/publications',
      text: publications('title'),
      current: current === 'publications',
    },
    { href: '/publications/notices', text: notices('title'), current: current === 'notices' },
  ]
  return <Tabs label={notices('tabs')} tabs={tabs} />
}
