import { describe, expect, it } from 'vitest'
import { typedMoment, writtenMoment } from './typed-moment.ts'

const at = (time: string) => writtenMoment({ day: { day: '7', month: '11', year: '2026' }, time })

describe('a moment in its boxes', () => {
  it.each([
    ['9:05', '2026-11-07T09:05'],
    ['9.05', '2026-11-07T09:05'],
    ['21h30', '2026-11-07T21:30'],
    ['２１：30', '2026-11-07T21:30'],
    ['21:30:05', '2026-11-07T21:30:05'],
    ['14', '2026-11-07T14:00'],
    ['', '2026-11-07T23:59:59'],
    ['noon', '2026-11-07Tnoon'],
  ])('takes %j as %s', (time, written) => {
    expect(at(time)).toBe(written)
  })

  it('holds what an address says, without seconds that say nothing', () => {
    const { day, time } = typedMoment('2026-11-07T21:30:00')
    expect({ ...day, time }).toEqual({ day: '7', month: '11', year: '2026', time: '21:30' })
    expect(typedMoment('2026-11-07T21:30:05').time).toBe('21:30:05')
    expect(writtenMoment(typedMoment(''))).toBe('')
  })
})
