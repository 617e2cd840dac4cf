import type { Kit } from '../dialect/sqlite/kit.ts'
import { type Level, levels } from '../values.ts'
import type { HouseTables } from './people-of-the-house.ts'

/** The columns by which access is decided; every record that is about an agreement has them. */
export const accessColumns = (kit: Kit, { desks }: Pick<HouseTables, 'desks'>) => ({
  deskId: kit
    .text('desk_id')
    .notNull()
    .references(() => desks.id),
  level: kit.oneOf('level', levels).notNull().$type<Level>(),
})

/** The `seq` of the audit entry that wrote the row last: what `If-Match` is compared with. */
export const versionColumn = (kit: Kit) => ({
  version: kit.int('version').notNull(),
})
