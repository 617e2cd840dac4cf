import type { UserItem } from '#domain/users/schema.ts'

/** What can be done about a user; each has its words under its name. */
export type Act = 'linking' | 'ending' | 'disabling' | 'enabling'

export type Asked = { act: Act; user: UserItem }

/** A one-time link as it is shown, this once; `path` is null where it was shown before. */
export type MadeLink = { name: string; path: string | null; until: string }

/** What makes sense for a user as things stand; nobody shuts themselves out. */
export function userActs(user: UserItem, ownId: string): Act[] {
  if (user.state === 'disabled') return ['enabling']
  if (user.id === ownId) return []
  return user.state === 'active' ? ['linking', 'ending', 'disabling'] : ['linking', 'disabling']
}

/** The address of an act, under `/api/v1`, and its method. */
export function addressOf(act: Act, userId: string): { path: string; method: 'POST' | 'DELETE' } {
  const user = `/users/${userId}`
  switch (act) {
    case 'linking':
      return { path: `${user}/sign-in-link`, method: 'POST' }
    case 'ending':
      return { path: `${user}/sessions`, method: 'DELETE' }
    case 'disabling':
      return { path: `${user}/disablement`, method: 'POST' }
    case 'enabling':
      return { path: `${user}/disablement`, method: 'DELETE' }
  }
}
