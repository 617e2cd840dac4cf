import { describe, expect, it } from 'vitest'
import { bothSigned, factsOf } from '#test/law.ts'
import { legalStates } from '../schema/words.ts'
import { replaced } from './clauses-in-force.ts'
import { eventChoices, fittingEvents, stepsToForce } from './fitting-events.ts'
import { knownFacts } from './known-facts.ts'

describe('the events that are offered', () => {
  it('are those that can follow: a revival after the end, a resumption while suspended', () => {
    expect(fittingEvents('ended')).toEqual(['revived'])
    expect(fittingEvents('suspended')[0]).toBe('resumed')
    expect(fittingEvents('suspended')).not.toContain('suspended')
    expect(fittingEvents('inForce')).not.toContain('enteredIntoForce')
  })

  it('are never none, and each only once', () => {
    for (const state of legalStates) {
      const fitting = fittingEvents(state)
      expect(fitting.length).toBeGreaterThan(0)
      expect(new Set(fitting).size).toBe(fitting.length)
      for (const kind of fitting) expect(eventChoices).toContain(kind)
    }
  })
})

describe('the steps until an agreement is in force', () => {
  const steps = (events: readonly object[], clauses: readonly object[] = []) => {
    const facts = factsOf(events, clauses)
    const known = knownFacts(facts.events, null)
    return stepsToForce(known, replaced({}, facts.clauses), false).map(
      ({ kind, side, done }) => `${kind} ${side} ${done}`,
    )
  }

  it('are both signatures and the entry, where no clause says otherwise', () => {
    expect(steps(bothSigned('2019-06-21').slice(0, 1))).toEqual([
      'signed ours true',
      'signed counterpart false',
      'enteredIntoForce null false',
    ])
  })

  it('are also both notifications, where the later one counts', () => {
    const notified = { kind: 'notificationReceived', from: 'counterpart', on: '2020-01-01' }
    const clause = { kind: 'entryIntoForce', by: 'laterNotification' }
    expect(steps([...bothSigned('2019-06-21'), notified], [clause])).toEqual([
      'signed ours true',
      'signed counterpart true',
      'notificationReceived ours false',
      'notificationReceived counterpart true',
      'enteredIntoForce null false',
    ])
  })

  it('are the two notes alone, where they are exchanged', () => {
    expect(steps([], [{ kind: 'entryIntoForce', by: 'exchangeOfNotes' }])).toEqual([
      'notificationReceived ours false',
      'notificationReceived counterpart false',
      'enteredIntoForce null false',
    ])
  })
})
