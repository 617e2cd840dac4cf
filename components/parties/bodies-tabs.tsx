import { useTranslations } from 'next-intl'
import { Tabs } from '#components/ui/page/tabs.tsx'

/** The bodies, and the people who sign for them. */
export function BodiesTabs({ current }: { current: 'parties' | 'people' }) {
  const bodies = useTranslations('parties')
  const people = useTranslations('people')
  const tabs = [
    { href: '/parties', text: bodies('title'), current: current === 'parties' },
    { href: '/people', text: people('title'), current: current === 'people' },
  ]
  return <Tabs label={bodies('tabs')} tabs={tabs} />
}
