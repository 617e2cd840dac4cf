import type { Role } from '#components/frame/navigation.ts'
import { searchTokens } from '#lib/search-tokens.ts'

/** What can be begun from anywhere, named as in the messages `frame.palette.begin`, and by whom. */
const beginnings = [
  { name: 'agreement', href: '/agreements/new', roles: ['officer', 'manager'] },
  { name: 'visit', href: '/visits/new', roles: ['officer', 'manager'] },
  { name: 'commitment', href: '/commitments/new', roles: ['officer', 'manager'] },
  { name: 'notice', href: '/publications/notices/new', roles: ['officer', 'manager'] },
  { name: 'body', href: '/parties/new', roles: ['officer', 'manager', 'administrator'] },
  { name: 'person', href: '/people/new', roles: ['officer', 'manager', 'administrator'] },
] as const satisfies readonly { name: string; href: string; roles: readonly Role[] }[]

export const beginningsOf = (role: Role) =>
  beginnings.filter(({ roles }) => (roles as readonly Role[]).includes(role))

/** Whether every word that is typed begins one of a text's, whatever its accents and case. */
export function isMeant(text: string, typed: string): boolean {
  const tokens = searchTokens(text)
  return searchTokens(typed).every((word) => tokens.some((token) => token.startsWith(word)))
}
