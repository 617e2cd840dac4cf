import { describe, expect, it } from 'vitest'
import { queryOf } from './request-input.ts'

describe('the query of an address', () => {
  const fields = (query: string) => queryOf(new Request(`http://localhost/api/v1/x?${query}`))

  it('is fields, a list where a name comes twice, and the language apart', () => {
    expect({ ...fields('q=a&area=b&area=c&lang=es') }).toEqual({ q: 'a', area: ['b', 'c'] })
  })

  it('holds every name that was sent, so that an unknown one can be refused', () => {
    expect(Object.keys(fields('__proto__=1&constructor=2'))).toEqual(['__proto__', 'constructor'])
    expect(Object.keys(fields('__proto__=1&__proto__=2'))).toEqual(['__proto__'])
  })
})
