import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Section } from '#components/ui/page/section.tsx'
import { Status } from '#components/ui/record/status.tsx'

export type Task = {
  name: 'settings' | 'party' | 'desks' | 'areas' | 'users'
  href: string
  done: boolean
}

/** What a new register needs before officers can fill it; nothing once all is done. */
export function SetupTasks({ tasks }: { tasks: readonly Task[] }) {
  const words = useTranslations('admin.settings')
  if (tasks.every(({ done }) => done)) return null
  return (
    <Section title={words('setup')} lead={words('setupLead')}>
      <ul className="border-t border-hairline">
        {tasks.map(({ name, href, done }) => (
          <li
            key={name}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-hairline py-3"
          >
            <Link href={href} prefetch={false}>
              {words(`tasks.${name}`)}
            </Link>
            <Status mark={done ? 'done' : 'open'} tone={done ? 'quiet' : 'plain'}>
              {words(done ? 'doneState' : 'openState')}
            </Status>
          </li>
        ))}
      </ul>
    </Section>
  )
}
