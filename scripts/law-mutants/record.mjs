/**
 * Mistakes where a rule is kept outside the engine: the rule, the file, what stands there, the mistake,
 * and the tests that are to notice it.
 */
export const record = [
  // A stay lasts: both its days are true. Mending them leaves the signing alone.
  [
    '3',
    'lib/day-words.ts',
    "return grammarOf(language).join([partsOf(from), partsOf(to)], 'to')",
    "return grammarOf(language).join([partsOf(from), partsOf(to)], 'or')",
    ['lib/day-words.test.ts'],
  ],
  [
    '3',
    'domain/visits/rules.ts',
    'return meetings.some(({ heldOn }) => !isWithin(heldOn, stay))',
    'return meetings.length < 0',
    ['domain/visits'],
  ],
  // A day has no zone.
  [
    '4',
    'lib/spreadsheet/cell-xml.ts',
    "kind === 'date' ? content :",
    "kind === 'date' ? `${content}T00:00:00` :",
    ['lib/spreadsheet.test.ts'],
  ],
  [
    '4',
    'lib/day-words.ts',
    'const [, year, month, day] = /^(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?$/.exec(date) ?? []',
    "const [, year, month, day] = /^(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?$/.exec(date.length < 10 ? date : new Intl.DateTimeFormat('sv-SE').format(new Date(date))) ?? []",
    ['lib/day-words.test.ts'],
  ],
  [
    '4',
    'lib/clock.ts',
    'return dayFormat(zone).format(now)',
    'return now.toISOString().slice(0, 10)',
    ['lib/clock.test.ts'],
  ],
  // The post of the day stands.
  [
    '23',
    'domain/participants/rules.ts',
    'if (one.personId === null || one.posts !== null) return one',
    'if (one.personId === null) return one',
    ['domain/participants', 'domain/meetings', 'domain/people'],
  ],
  [
    '23',
    'domain/participants/rules.ts',
    '(heldFrom === null || heldFrom.lower <= on.upper) &&',
    '',
    ['domain/participants', 'domain/meetings', 'domain/people'],
  ],
  // What one side denies is disputed, and no treaty.
  [
    '24',
    'domain/agreements/rules/legal-character.ts',
    "sides.ours === sides.counterpart ? sides.ours : 'disputed'",
    'sides.ours',
    ['domain/agreements/rules'],
  ],
  [
    '24',
    'domain/agreements/queries/has-character.ts',
    "or(said('binding', 'nonBinding'), said('nonBinding', 'binding'))",
    "said('nonBinding', 'binding')",
    ['domain/agreements/queries/list-agreements.test.ts'],
  ],
  // A year is twelve months, and not a day more.
  [
    '6',
    'lib/durations.ts',
    'days: Number(weeks) * 7 + Number(days),',
    'days: Number(weeks) * 7 + Number(days) + Number(years),',
    ['domain/legal-status/rules'],
  ],
  // Months are counted in one step from the anchor, forward and back.
  [
    '9',
    'lib/durations.ts',
    'addMonths(day, -months)',
    'Array.from({ length: months }).reduce((at) => addMonths(at, -1), day)',
    ['lib/durations.test.ts', 'domain/legal-status/rules'],
  ],
  [
    '10',
    'lib/durations.ts',
    'addMonths(day, months)',
    'Array.from({ length: months }).reduce((at) => addMonths(at, 1), day)',
    ['lib/durations.test.ts', 'domain/legal-status/rules'],
  ],
  // Found by the successor's name, printed by the name of the day.
  [
    '25',
    'domain/parties/queries/lineage.ts',
    "bodiesReached(db, partyIds, 'successors')",
    "bodiesReached(db, partyIds, 'predecessors')",
    ['domain/parties'],
  ],
  [
    '25',
    'domain/parties/rules.ts',
    'return day.upper < calledUntil.lower &&',
    'return day.upper > calledUntil.lower &&',
    ['domain/parties'],
  ],
  // Two authentic texts, none prevails.
  [
    '26',
    'domain/legal-status/schema/clauses.ts',
    'prevails: languageTag().nullable().default(null)',
    "prevails: languageTag().nullable().default('en')",
    ['domain/legal-status/schema'],
  ],
  [
    '26',
    'domain/legal-status/schema/clauses.ts',
    'originals: z.number().int().min(1).max(99).nullable().default(null)',
    'originals: z.number().int().min(1).max(99).nullable().default(1)',
    ['domain/legal-status/schema'],
  ],
  // What was recorded later is not known.
  [
    '27',
    'domain/audit/queries/known-at.ts',
    'lte(auditEntries.at, knownAt)',
    'gt(auditEntries.at, knownAt)',
    ['domain/legal-status'],
  ],
  [
    '27',
    'domain/legal-status/queries/facts-known-at.ts',
    'lte(recordedSeq, seq)',
    'gt(recordedSeq, -1)',
    ['domain/legal-status'],
  ],
  [
    '27',
    'domain/audit/queries/known-at.ts',
    'gt(versions.toSeq, seq)',
    'lte(versions.toSeq, seq)',
    ['domain/agreements/queries/known'],
  ],
  // A disputed instrument is no treaty, and a translation no authentic text.
  [
    '24',
    'domain/agreements/queries/agreement-filters.ts',
    "kind === 'treaty'",
    "kind === 'protocol'",
    ['domain/agreements/queries/list-agreements.test.ts'],
  ],
  [
    '26',
    'domain/documents/rules.ts',
    'authentic === null || language === null',
    'true',
    ['domain/documents/commands/change-document.test.ts'],
  ],
  // What goes on beyond an end is named.
  [
    '29',
    'domain/legal-status/queries/beyond-end.ts',
    'or(isNull(inForceUntil), gt(inForceUntil, end))',
    'isNull(inForceUntil)',
    ['domain/legal-status', 'domain/agreements'],
  ],
  [
    '29',
    'domain/legal-status/queries/beyond-end.ts',
    'gt(milestones.forecastOn, end)',
    'lte(milestones.forecastOn, end)',
    ['domain/legal-status', 'domain/agreements'],
  ],
  // A successor that overlaps is warned of, to the day.
  [
    '38',
    'domain/agreements/rules/tree.ts',
    'to !== null && to < from ? null : { from, to }',
    'null',
    ['domain/agreements/rules'],
  ],
  [
    '38',
    'domain/agreements/rules/tree.ts',
    'to !== null && to < from ?',
    'to !== null && to <= from ?',
    ['domain/agreements/rules'],
  ],
  // Every column that holds a deadline is read.
  [
    '39',
    'domain/alarms/queries/list-alarms.ts',
    'commitmentAlarms, legalAlarms,',
    'commitmentAlarms,',
    ['domain/alarms'],
  ],
  [
    '39',
    'domain/alarms/queries/commitment-alarms.ts',
    "asked === 'behindBaseline'",
    "asked !== 'late'",
    ['domain/alarms'],
  ],
  // Each line names its clause and place, in words.
  [
    '40',
    'components/legal-status/status-answer.ts',
    'clause: step.clause }))',
    'clause: null }))',
    ['cli/status.test.ts', 'components/legal-status'],
  ],
]
