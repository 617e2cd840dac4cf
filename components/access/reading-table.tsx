import { Almanac } from '#components/ui/record/almanac.tsx'
import { staff } from '#domain/access/rules.ts'
import { type Level, levels } from '#domain/access/schema.ts'
import type { Language } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'
import { roleName } from './access-words.ts'
import { readingOf } from './reading.ts'

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
