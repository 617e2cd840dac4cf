import type { IconName } from '#components/ui/icon.tsx'

/** The parts of the app, named as in the messages `frame.navigation`. */
export type Place =
  | 'desk'
  | 'approvals'
  | 'dashboard'
  | 'agreements'
  | 'commitments'
  | 'deadlines'
  | 'parties'
  | 'visits'
  | 'publications'
  | 'reports'
  | 'actionPlans'
  | 'audit'
  | 'users'
  | 'settings'
  | 'api'

export type Role = 'officer' | 'manager' | 'auditor' | 'administrator'

type Entry = { place: Place; href: string; icon: IconName; roles?: Role[]; aside?: boolean }

const entries: Entry[] = [
  { place: 'desk', href: '/desk', icon: 'desk', roles: ['officer', 'manager'] },
  { place: 'approvals', href: '/approvals', icon: 'check', roles: ['manager'] },
  { place: 'dashboard', href: '/dashboard', icon: 'dashboard' },
  { place: 'agreements', href: '/agreements', icon: 'agreement' },
  { place: 'commitments', href: '/commitments', icon: 'commitment' },
  { place: 'actionPlans', href: '/action-plans', icon: 'plan' },
  { place: 'deadlines', href: '/deadlines', icon: 'calendar' },
  { place: 'visits', href: '/visits', icon: 'visit' },
  { place: 'publications', href: '/publications', icon: 'eye' },
  { place: 'reports', href: '/reports', icon: 'report' },
  { place: 'audit', href: '/audit', icon: 'trail', roles: ['auditor', 'administrator'] },
  { place: 'users', href: '/admin/users', icon: 'users', roles: ['administrator'] },
  { place: 'parties', href: '/parties', icon: 'parties', aside: true },
  { place: 'settings', href: '/settings', icon: 'settings', aside: true },
  { place: 'api', href: '/docs/api', icon: 'api', aside: true },
]

/** Where a role goes, in order; what it may see there is decided elsewhere. */
export function navigationOf(role: Role): Entry[] {
  return entries.filter(({ roles }) => !roles || roles.includes(role))
}
