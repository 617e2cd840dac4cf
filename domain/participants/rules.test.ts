import { describe, expect, it } from 'vitest'
import { withPosts } from './rules.ts'

type Kept = Parameters<typeof withPosts>[0][number]
type Known = Parameters<typeof withPosts>[1]

const day = (text: string) => ({ edtf: text, lower: text, upper: text })
const someone = { personId: 'meng', partyId: null, posts: null } as unknown as Kept
const [vice, minister] = [{ en: 'Vice Minister' }, { en: 'Minister' }]
const known = {
  people: new Map([
    [
      'meng',
      [
        { partyId: 'most', posts: minister, heldFrom: day('2020-01-01'), heldUntil: null },
        { partyId: 'most', posts: vice, heldFrom: null, heldUntil: day('2019-12-31') },
      ],
    ],
  ]),
} as unknown as Known

describe('a participant', () => {
  it('has the post held that day, not the one of today (rule 23)', () => {
    expect(withPosts([someone], known, day('2019-06-21'))).toMatchObject([{ posts: vice }])
    expect(withPosts([someone], known, day('2021-06-21'))).toMatchObject([{ posts: minister }])
  })

  it('keeps the post that was said, whatever the register knows (rule 23)', () => {
    const said = { ...someone, posts: { en: 'Head of delegation' } }
    expect(withPosts([said], known, day('2021-06-21'))).toEqual([said])
  })
})
