import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#lib/days.ts'
import { healths } from '../milestones/schema/words.ts'
import {
  type CoverageFacts,
  commitmentProblem,
  coverage,
  dischargeProblem,
  isOverdue,
  linkProblem,
  noActionProblem,
  type PromisedPlan,
} from './rules.ts'
import { commitmentKinds, coverages } from './schema/words.ts'

const activity = (...of: (typeof healths)[number][]) => ({
  milestones: of.map((health) => ({ health })),
})

const promised = (activities: CoverageFacts['activities'], more: Partial<CoverageFacts> = {}) =>
  coverage({ kind: 'undertaking', noActionReason: null, activities, plans: [], ...more })

describe('a promise', () => {
  test.each([
    ['that nothing is planned for', [], 'notPlanned'],
    ['with an activity that has no milestone yet', [activity()], 'notStarted'],
    ['with milestones of which none has begun', [activity('notStarted')], 'notStarted'],
    ['of which something has begun', [activity('onTrack', 'notStarted')], 'underWay'],
    ['of which one activity is done and one is not', [activity('done'), activity()], 'underWay'],
    ['of which every milestone is done', [activity('done'), activity('done')], 'done'],
    ['of which what was not given up is done (rule 35)', [activity('done', 'dropped')], 'done'],
    ['of which all that was planned was given up', [activity('dropped', 'dropped')], 'notPlanned'],
    [
      'whose one activity was given up, and the other done',
      [activity('dropped'), activity('done')],
      'done',
    ],
  ] as const)('%s', (_, activities, expected) => {
    expect(promised(activities)).toBe(expected)
  })

  const plan = (
    recordStatus: PromisedPlan['recordStatus'],
    agreed: boolean,
    ...of: (typeof healths)[number][]
  ): PromisedPlan => ({ recordStatus, agreed, ...activity(...of) })

  test.each([
    ['of which one is drafted', [plan('draft', false, 'notStarted')], 'notStarted'],
    ['of which one was put forward', [plan('submitted', false)], 'underWay'],
    ['of which one is validated, and not agreed', [plan('validated', false, 'done')], 'underWay'],
    ['of which one is agreed, and nothing of it done', [plan('validated', true)], 'underWay'],
    ['of which one is agreed and opened again', [plan('reopened', true, 'done')], 'underWay'],
    ['of which one is agreed, and something done', [plan('validated', true, 'done')], 'done'],
    [
      'of which one is discharged, and the next drafted',
      [plan('validated', true, 'done', 'onTrack'), plan('draft', false)],
      'done',
    ],
  ] as const)('to sign action plans, %s', (_, plans, expected) => {
    expect(promised([], { plans })).toBe(expected)
    expect(promised([activity('done')], { plans })).toBe(
      expected === 'notStarted' ? 'underWay' : expected,
    )
    expect(promised([activity('onTrack')], { plans })).toBe('underWay')
  })

  test('that needs no action is no gap, whatever else is so', () => {
    expect(promised([], { noActionReason: 'Overtaken by the protocol' })).toBe('noActionNeeded')
  })

  test('is no promise where it is an interest, until something is planned for it', () => {
    expect(promised([], { kind: 'interest' })).toBe('notPromised')
    expect(promised([activity()], { kind: 'interest' })).toBe('notStarted')
  })

  test('is covered in exactly one way, and a further activity never makes it a gap', () => {
    const anyActivity = fc.array(fc.constantFrom(...healths), { maxLength: 4 })
    const anyFacts = fc.record({
      kind: fc.constantFrom(...commitmentKinds),
      noActionReason: fc.constantFrom(null, 'A reason'),
      activities: fc.array(
        anyActivity.map((some) => activity(...some)),
        { maxLength: 4 },
      ),
      plans: fc.array(
        fc.record({
          recordStatus: fc.constantFrom('draft' as const, 'validated' as const),
          agreed: fc.boolean(),
          milestones: anyActivity.map((some) => activity(...some).milestones),
        }),
        { maxLength: 2 },
      ),
    })
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(coverages).toContain(coverage(facts))
        const more = { ...facts, activities: [...facts.activities, activity()] }
        expect(['notPlanned', 'notPromised']).not.toContain(coverage(more))
      }),
    )
  })
})

describe('a promise is overdue', () => {
  const due = { coverage: 'underWay' as const, dueOnUpper: '2026-11-23' }

  test.each([
    ['on its last possible day', '2026-11-23', false],
    ['the day after', '2026-11-24', true],
  ])('%s: %s %s', (_, today, expected) => {
    expect(isOverdue(due, today)).toBe(expected)
  })

  test('also where nothing was planned for it', () => {
    expect(isOverdue({ ...due, coverage: 'notPlanned' }, '2026-11-24')).toBe(true)
  })

  test.each(['done', 'noActionNeeded'] as const)('never, when it is %s', (covered) => {
    expect(isOverdue({ ...due, coverage: covered }, addDays('2026-11-23', 9_000))).toBe(false)
  })

  test('never, when no day was named', () => {
    expect(isOverdue({ ...due, dueOnUpper: null }, '9999-12-31')).toBe(false)
  })
})

describe('a commitment is kept', () => {
  const said = {
    agreementId: 'peru',
    ourOwnerId: null,
    counterpartOwnerId: null,
    ourPersonId: null,
    counterpartPersonId: null,
    meetingId: null,
    sourceId: null,
    quotation: null,
    quotationLanguage: null,
    certainty: null,
  }
  const named = {
    parties: new Set(['most']),
    people: new Set(['li meng']),
    agreementOf: new Map([
      ['talks', 'peru'],
      ['tour', null],
      ['elsewhere', 'chile'],
    ]),
  }
  const problems = (more: object) => commitmentProblem({ ...said, ...more }, named)?.fields

  test.each([
    ['with a sentence alone', {}, undefined],
    ['with an owner of the register', { ourOwnerId: 'most' }, undefined],
    ['with a person of the register', { ourPersonId: 'li meng' }, undefined],
    [
      'not with a person that is not there',
      { ourPersonId: 'most' },
      [{ path: 'ourPersonId', code: 'noSuchRecord' }],
    ],
    [
      'with talks under the agreement, or under none',
      { meetingId: 'talks', sourceId: 'tour' },
      undefined,
    ],
    [
      'not with an owner that is not there',
      { counterpartOwnerId: 'nobody' },
      [{ path: 'counterpartOwnerId', code: 'noSuchRecord' }],
    ],
    [
      'not with talks that are not there',
      { meetingId: 'nothing' },
      [{ path: 'meetingId', code: 'noSuchRecord' }],
    ],
    [
      'not with a source of another agreement',
      { sourceId: 'elsewhere' },
      [{ path: 'sourceId', code: 'ofAnotherAgreement' }],
    ],
    [
      'not with words of no language',
      { quotation: 'x', certainty: 'stated' },
      [{ path: 'quotationLanguage', code: 'required' }],
    ],
    [
      'not with words of no certainty',
      { quotation: 'x', quotationLanguage: 'en' },
      [{ path: 'certainty', code: 'required' }],
    ],
  ])('%s', (_, more, expected) => {
    expect(problems(more)).toEqual(expected)
  })
})

describe('what discharges a commitment', () => {
  const facts = { agreementId: 'peru', noActionReason: null, tied: ['call'] }
  const ties = { noActionReason: null, activityIds: ['call'], planIds: [] }
  const link = (id: string, agreementId = 'peru', more: object = {}) =>
    linkProblem({ ...facts, ...more }, { id, agreementId }, 'activity')?.code

  test('is an activity of the same agreement, once', () => {
    expect(link('exchange')).toBeUndefined()
    expect(link('exchange', 'chile')).toBe('commitment.activityOfAnother')
    expect(link('call')).toBe('commitment.alreadyLinked')
  })

  test('is nothing where no action is needed, and the other way round', () => {
    expect(link('exchange', 'peru', { noActionReason: 'Done' })).toBe('commitment.needsNoAction')
    expect(noActionProblem(ties)?.code).toBe('commitment.hasActivities')
    expect(noActionProblem({ ...ties, activityIds: [] })).toBeNull()
    expect(noActionProblem({ ...ties, planIds: ['plan'] })?.code).toBe('commitment.hasPlans')
    const marked = { ...ties, noActionReason: 'Done' }
    expect(noActionProblem(marked)?.code).toBe('commitment.needsNoAction')
  })

  test('names each promise that a new activity cannot discharge', () => {
    const promise = (id: string, agreementId: string, noActionReason: string | null = null) => {
      return { id, agreementId, row: { noActionReason } }
    }
    const known = [promise('a', 'peru'), promise('b', 'chile')]
    expect(dischargeProblem(facts, ['a'], known)).toBeNull()
    expect(dischargeProblem(facts, ['a', 'b', 'a', 'c'], known)?.fields).toEqual([
      { path: 'commitmentIds.1', code: 'noSuchRecord' },
      { path: 'commitmentIds.2', code: 'repeated' },
      { path: 'commitmentIds.3', code: 'noSuchRecord' },
    ])
    expect(dischargeProblem(facts, ['d'], [promise('d', 'peru', 'Done')])?.code).toBe(
      'commitment.needsNoAction',
    )
  })
})
