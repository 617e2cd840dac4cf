import { describe, expect, test } from 'vitest'
import type { AuditEvent } from '#domain/audit/schema.ts'
import { recordedEvents } from '#domain/catalogue.ts'
import { languages } from '#messages/languages.ts'
import { sentenceArguments, sentenceOf } from './sentence.ts'
import { teller } from './teller.ts'

const zone = 'Asia/Shanghai'
const milestoneId = '01890000-0000-7000-8000-000000000001'
const personId = '01890000-0000-7000-8000-000000000002'

const completed: AuditEvent = {
  seq: 12,
  at: '2026-11-23T04:05:06.000Z',
  actor: {
    kind: 'user',
    id: personId,
    name: 'The officer of the Americas desk',
    role: 'officer',
    deskIds: [],
  },
  event: 'milestone.completed',
  outcome: 'done',
  subject: { kind: 'milestone', id: milestoneId },
  agreementId: null,
  deskId: null,
  level: 'internal',
  reason: null,
  requestId: null,
  before: { health: 'onTrack', completion: null },
  after: {
    health: 'done',
    completion: { completedOn: '2026-11-23', evidence: ['one'], completedBy: personId },
  },
  details: null,
  leafHash: '0'.repeat(64),
  names: { [milestoneId]: { en: 'First call', es: 'Primera convocatoria', 'zh-CN': '首次征集' } },
}

describe('a sentence of the trail', () => {
  test.each([
    [
      'en',
      'The officer of the Americas desk marked the milestone “First call” as done on 23 November 2026, with 1 document as evidence',
    ],
    [
      'es',
      'The officer of the Americas desk dio por cumplido el hito «Primera convocatoria» con fecha 23 de noviembre de 2026, con 1 documento como prueba',
    ],
    [
      'zh-CN',
      'The officer of the Americas desk将里程碑“首次征集”标记为于2026年11月23日完成，附1份证明材料',
    ],
  ] as const)('is said in %s', (language, sentence) => {
    expect(sentenceOf(completed, teller(language, zone))).toBe(sentence)
  })

  test('repeats what somebody who was refused was told', () => {
    const refused = { ...completed, outcome: 'refused' as const, details: { code: 'forbidden' } }
    expect(sentenceOf(refused, teller('en', zone))).toBe(
      'The officer of the Americas desk tried to mark a milestone as done, and was told: “Your role or desk may not do this. Ask the record’s own desk.”',
    )
  })

  test('says that a name was erased, and keeps the rest', () => {
    const erased = { ...completed, actor: { ...completed.actor, name: null } }
    expect(sentenceOf(erased, teller('en', zone))).toMatch(
      /^Somebody whose name was erased marked the milestone “First call”/,
    )
  })

  describe.each(languages)('in %s', (language) => {
    const tell = teller(language, zone)

    test.each(recordedEvents)('is there for %s, done and refused', (event) => {
      for (const part of ['done', 'attempt']) {
        expect(tell.say.has(`sentences.${event}.${part}`), part).toBe(true)
      }
      expect(sentenceOf({ ...completed, event }, tell)).not.toMatch(/sentences\.|undefined|\{/)
    })

    test('asks for nothing that an entry cannot give', () => {
      const asked = recordedEvents.flatMap((event) =>
        argumentsIn(tell.say.raw(`sentences.${event}.done`)),
      )
      const known = Object.keys(sentenceArguments)
      expect(asked.filter((name) => !known.includes(name))).toEqual([])
    })
  })
})

/** Names right after a brace that opens an argument; the words of a plural come after its form. */
const argumentsIn = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)(?=\}|, (?:plural|select))/g)].map(([, name = '']) => name)
