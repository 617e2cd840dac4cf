import { DrizzleQueryError } from 'drizzle-orm/errors'
import { describe, expect, it } from 'vitest'
import { driverCode, inOurWords, isDuplicate } from './problems.ts'

const driverError = (code: string) => Object.assign(new Error('of the driver'), { code })

describe('an error of a driver', () => {
  it.each([
    ['SQLITE_BUSY', 'StoreBusy'],
    ['SQLITE_BUSY_SNAPSHOT', 'StoreBusy'],
    ['SQLITE_IOERR_FSYNC', 'StoreBusy'],
    ['SQLITE_FULL', 'StoreFull'],
    ['ENOSPC', 'StoreFull'],
    ['55P03', 'StoreBusy'],
    ['57P01', 'StoreBusy'],
    ['08006', 'StoreBusy'],
    ['58030', 'StoreBusy'],
    ['53100', 'StoreFull'],
    ['ECONNREFUSED', 'StoreBusy'],
  ])('%s is a %s', (code, name) => {
    const cause = driverError(code)
    expect(inOurWords(cause)).toMatchObject({ name, cause })
    expect(inOurWords(new DrizzleQueryError('', [], cause))).toMatchObject({ name, cause })
  })

  it('stays what it is when it is no weather, without the query and its values', () => {
    const cause = driverError('23514')
    expect(inOurWords(new DrizzleQueryError('insert', ['a secret'], cause))).toBe(cause)
    expect(inOurWords(new TypeError('ours'))).toEqual(new TypeError('ours'))
  })

  it('says when a key is there already', () => {
    const codes = ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', '23505']
    expect(codes.map(driverError).every(isDuplicate)).toBe(true)
    expect(isDuplicate(driverError('23503'))).toBe(false)
    expect(driverCode('no error')).toBeUndefined()
  })
})
