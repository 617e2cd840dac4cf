import { defineTables } from '../../tables/tables.ts'
import { sqliteKit } from './kit.ts'

export const sqliteTables = defineTables(sqliteKit)
