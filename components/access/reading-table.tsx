import { Almanac } from '#components/ui/record/almanac.tsx'
import { canRead, staff } from '#domain/access/rules.ts'
import { type Level, levels, type Role } from '#domain/access/schema.ts'
import type { Language } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'
import { roleName } from './access-words.ts'

type Props = { caption: string; language: Language }

/** Who may know of a record, by its level: read off the very rule that decides it. */
export function ReadingTable({ caption, language }: Props) {
  const say = translator(language, 'apiReference')
  const words = translator(language, 'words')
  return (
    <Almanac<Level>
      caption={caption}
      rows={levels}
      rowKey={(level) => level}
      columns={[
        {
          key: 'level',
          head: say('access.level'),
          names: true,
          cell: (level) => words(`levels.${level}`),
        },
        ...staff.map((role) => ({
          key: role,
          head: roleName(role, language),
          cell: (level: Level) => say(`access.reading.${readingOf(role, level)}`),
        })),
        {
          key: 'anyone',
          head: roleName('anyone', language),
          cell: () => say('access.reading.published'),
        },
      ]}
    />
  )
}

/** What a role reads of a level: all of it, that of its own desk, what lists the reader, nothing. */
export function readingOf(role: Role, level: Level): 'all' | 'ownDesk' | 'named' | 'none' {
  const actor = { kind: 'user' as const, id: 'reader', role, deskIds: ['own'] }
  const reads = (deskId: string, named: boolean) =>
    canRead(actor, { id: 'record', deskId, level, agreementId: 'record' }, named)
  if (reads('other', false)) return 'all'
  if (reads('own', false)) return 'ownDesk'
  return reads('own', true) ? 'named' : 'none'
}
