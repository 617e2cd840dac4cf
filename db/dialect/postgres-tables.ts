import { defineTables } from '../tables/tables.ts'
import { postgresKit } from './postgres-kit.ts'

export const postgresTables = defineTables(postgresKit)
