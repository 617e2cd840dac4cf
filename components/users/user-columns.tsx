import type { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import type { Column } from '#components/ui/record/almanac.tsx'
import { Instant } from '#components/ui/record/instant.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { type Mark, Status } from '#components/ui/record/status.tsx'
import type { UserItem, UserState } from '#domain/users/schema.ts'
import { ChangeUser } from './change-user.tsx'
import type { Act, Asked } from './user-acts.ts'

type Parts = {
  words: ReturnType<typeof useTranslations<'users'>>
  roles: ReturnType<typeof useTranslations<'words.roles'>>
  zone: string
  ownId: string
  acts: (user: UserItem, ownId: string) => Act[]
  onAct: (asked: Asked) => void
}

const marks: Record<UserState, Mark> = { active: 'done', invited: 'open', disabled: 'stopped' }

const actWords = {
  linking: 'newLink',
  ending: 'endSessions',
  disabling: 'disable',
  enabling: 'enable',
} as const

/** What is told of a user: who, as what, from where, since when, and what can be done. */
export function userColumns({ words, roles, zone, ownId, acts, onAct }: Parts): Column<UserItem>[] {
  return [
    {
      key: 'name',
      head: words('columns.name'),
      names: true,
      cell: ({ id, name, email }) => (
        <>
          {name}
          {id === ownId && <span className="text-small text-quiet"> · {words('you')}</span>}
          <span className="block font-sans text-small text-quiet break-all">{email}</span>
        </>
      ),
    },
    { key: 'role', head: words('columns.role'), cell: ({ role }) => roles(role) },
    { key: 'desks', head: words('columns.desks'), cell: (user) => desksOf(user, words) },
    { key: 'state', head: words('columns.state'), cell: (user) => stateOf(user, words, zone) },
    {
      key: 'lastSignIn',
      head: words('columns.lastSignIn'),
      cell: ({ lastSignInAt }) =>
        lastSignInAt ? (
          <Instant at={lastSignInAt} zone={zone} />
        ) : (
          <span className="text-quiet">{words('never')}</span>
        ),
    },
    {
      key: 'actions',
      head: <span className="sr-only">{words('columns.actions')}</span>,
      label: '',
      cell: (user) => (
        <fieldset className="no-print -ml-3 flex flex-wrap">
          <legend className="sr-only">{words('actionsFor', { name: user.name })}</legend>
          {user.state !== 'disabled' && <ChangeUser user={user} />}
          {acts(user, ownId).map((act) => (
            <Button key={act} small kind="quiet" onClick={() => onAct({ act, user })}>
              {words(actWords[act])}
            </Button>
          ))}
        </fieldset>
      ),
    },
  ]
}

function desksOf({ desks }: UserItem, words: Parts['words']) {
  if (desks.length === 0) return <span className="text-quiet">{words('noDesk')}</span>
  return (
    <ul>
      {desks.map(({ id, code, names }) => (
        <li key={id}>
          {code}{' '}
          <span className="text-quiet">
            <LocalText of={names} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function stateOf({ state, disabledAt }: UserItem, words: Parts['words'], zone: string) {
  return (
    <Status mark={marks[state]} tone={state === 'disabled' ? 'quiet' : 'plain'}>
      {words(`states.${state}`)}
      {disabledAt && (
        <span className="block text-note">
          <Instant at={disabledAt} zone={zone} />
        </span>
      )}
    </Status>
  )
}
