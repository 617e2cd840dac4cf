import { describe, expect, it } from 'vitest'
import { whoLoses } from './who-loses.ts'

const [self, ana, eva] = ['self', 'Ana', 'Eva'].map((name) => ({ id: name, text: name })) as [
  { id: string; text: string },
  { id: string; text: string },
  { id: string; text: string },
]
const open = { level: 'internal', readers: [] } as const
const confidential = { level: 'confidential', readers: [] } as const
const restricted = (...readers: (typeof ana)[]) => ({ level: 'restricted', readers }) as const

describe('who loses a record', () => {
  it.each([
    ['nobody by its being opened', restricted(self, ana), open, null],
    ['nobody by its staying as it is', confidential, confidential, null],
    ['other desks by its being confidential', open, confidential, 'otherDesks'],
    ['all but those named by its being restricted', open, restricted(ana), 'allButNamed'],
    ['its own desk too', confidential, restricted(), 'allButNamed'],
    ['nobody where readers are added', restricted(self), restricted(self, ana), null],
  ])('is %s', (_, before, after, who) => {
    expect(whoLoses(before, after, 'self')?.who ?? null).toBe(who)
  })

  it('is whoever is taken out, and never oneself', () => {
    expect(whoLoses(restricted(self, ana, eva), restricted(eva), 'self')).toEqual({
      who: 'named',
      names: ['Ana'],
    })
    expect(whoLoses(restricted(self, eva), restricted(eva), 'self')).toBeNull()
  })

  it('is whoever was named and is of another desk, once its desk reads it', () => {
    expect(whoLoses(restricted(self, ana), confidential, 'self')).toEqual({
      who: 'namedOfOtherDesks',
      names: ['Ana'],
    })
  })
})
