import { defineTables } from '../tables/tables.ts'
import { sqliteKit } from './sqlite-kit.ts'

export const sqliteTables = defineTables(sqliteKit)
