import { Almanac } from '#components/ui/record/almanac.tsx'
import type { AccessLine, Admitted } from '#domain/access/schema.ts'
import type { Language } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'
import { admitted, permissionName, roleName } from './access-words.ts'

/** A command or query, as far as the table of permissions shows it. */
export type Permission = { name: string; event: string; access: AccessLine }

type Props = { caption: string; permissions: readonly Permission[]; language: Language }

/** Who may do what, with which records: a line a permission, a column a role. */
export function PermissionTable({ caption, permissions, language }: Props) {
  const say = translator(language, 'apiReference')
  const cell = ({ access }: Permission, one: Admitted) => {
    if (access.roles.includes(one) || access.roles.includes('anyone')) {
      // Whoever runs the machine is held back by no desk and no level.
      return say(`access.short.${one === 'operator' ? 'register' : access.scope}`)
    }
    return <span className="text-quiet">{say('access.no')}</span>
  }
  return (
    <Almanac<Permission>
      caption={caption}
      rows={permissions}
      rowKey={({ name }) => name}
      columns={[
        {
          key: 'permission',
          head: say('access.permission'),
          names: true,
          className: 'w-2/5',
          cell: (permission) => (
            <>
              {permissionName(permission, language)}
              <code className="block font-normal text-note text-quiet">{permission.name}</code>
            </>
          ),
        },
        ...admitted.map((one) => ({
          key: one,
          head: one === 'operator' ? say('access.commandLine') : roleName(one, language),
          cell: (permission: Permission) => cell(permission, one),
        })),
      ]}
    />
  )
}
