import { describe, expect, it } from 'vitest'
import type { PlanContent } from '../schema/content.ts'
import { differences } from './differences.ts'

const milestone = (id: string, baselineOn = '2026-06-01') => ({
  id,
  titles: { en: id },
  baselineOn,
})
const activity = (id: string, milestones: PlanContent['activities'][number]['milestones']) => ({
  ...{ id, titles: { en: id }, expectedResults: null, areaId: null, milestones },
  ...{ ourPartyId: null, counterpartPartyId: null, fromDay: '2026-01-01', toDay: '2026-12-31' },
})
const plan = (activities: PlanContent['activities']): PlanContent => ({
  agreement: { id: 'a', reference: 'PER-CHN-2019-03' },
  ...{ titles: { en: 'Plan' }, fromDay: '2026-01-01', toDay: '2026-12-31', activities },
})

describe('how a content differs from another', () => {
  const before = plan([
    activity('cruise', [milestone('depart'), milestone('return')]),
    activity('fair', []),
  ])

  it('is nothing where they are the same', () => {
    expect(differences(before, structuredClone(before))).toEqual([])
  })

  it('names each field that changed, what was added and what is gone', () => {
    const after = plan([
      activity('cruise', [milestone('depart', '2026-07-01'), milestone('survey')]),
    ])
    expect(differences(before, after)).toMatchObject([
      { kind: 'removed', subject: 'activity', id: 'fair' },
      {
        kind: 'changed',
        subject: 'milestone',
        field: 'baselineOn',
        from: '2026-06-01',
        to: '2026-07-01',
      },
      { kind: 'added', subject: 'milestone', id: 'survey' },
      { kind: 'removed', subject: 'milestone', id: 'return' },
    ])
  })

  it('tells a milestone that went to another activity, and an order that is another', () => {
    const moved = plan([
      activity('cruise', [milestone('depart')]),
      activity('fair', [milestone('return')]),
    ])
    expect(differences(before, moved)).toMatchObject([{ kind: 'moved', id: 'return' }])
    const [cruise, fair] = before.activities
    expect(differences(before, plan(cruise && fair ? [fair, cruise] : []))).toEqual([
      { kind: 'reordered' },
    ])
  })
})
