import { Almanac } from '#components/ui/record/almanac.tsx'
import type { Translator } from '#messages/translator.ts'
import type { FieldRow } from './schema-words.ts'

type Props = { caption: string; rows: readonly FieldRow[]; say: Translator }

/** Fields with what each is, in the words of their schema. */
export function FieldsTable({ caption, rows, say }: Props) {
  if (rows.length === 0) return null
  return (
    <Almanac<FieldRow>
      caption={caption}
      showCaption
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        {
          key: 'name',
          head: say('field'),
          names: true,
          className: 'w-1/3',
          cell: ({ name }) => <code className="text-small break-words">{name}</code>,
        },
        { key: 'type', head: say('type'), className: 'w-1/4', cell: ({ type }) => type },
        {
          key: 'meaning',
          head: say('meaning'),
          cell: ({ required, description }) => (
            <>
              {required ? say('mustBeGiven') : say('mayBeGiven')}
              {description && ` · ${description}`}
            </>
          ),
        },
      ]}
    />
  )
}
