import type { Locator, Page } from '@playwright/test'
import type { Hand, Place } from './by-hand.ts'
import { sides, sure } from './enter-agreement.ts'
import { expect } from './journey.ts'
import type { Case, Meeting, Participant, Promised } from './the-case.ts'

/** Fills in the sheet of a visit with what was held in it, and logs it. */
export async function enterVisit(page: Page, hand: Hand, { visit, source }: Case) {
  const part = (name: string) => page.getByRole('region', { name, exact: true })
  const stay = part('The stay')
  await hand.choose(stay, 'Whose delegation', sides[visit.visitingSide])
  // The bodies that lead the two sides of its agreement stand there, and the country of the host.
  await expect(stay.getByRole('button', { name: changing(visit.delegation) })).toBeVisible()
  await expect(stay.getByRole('button', { name: changing(visit.host) })).toBeVisible()
  await expect(stay.getByLabel(/^Country visited/)).toHaveValue('PE')
  await hand.texts(stay, 'Title', visit.titles)
  await hand.day(stay, 'From', visit.fromDay)
  await hand.day(stay, 'To', visit.toDay)
  await hand.texts(stay, 'Place', visit.places)
  await participants(part('Who came'), hand, visit.members, false)
  for (const [place, meeting] of visit.meetings.entries()) {
    await hand.button(part('What was held'), 'Add talks or a site visit')
    const row = page.getByRole('group', { name: `Meeting ${place + 1}`, exact: true })
    await enterMeeting(row, hand, meeting, { visit, source })
  }
  await quote(part('Where it was read'), hand, source, visit)
  await hand.button(page, 'Log the visit')
  await expect(page).toHaveURL(/\/visits\/[0-9a-f-]{36}$/)
}

type Of = Pick<Case, 'visit' | 'source'>

async function enterMeeting(row: Locator, hand: Hand, meeting: Meeting, { visit, source }: Of) {
  if (meeting.kind === 'siteVisit') await hand.choose(row, 'Kind', 'site visit')
  await pickBody(row, hand, 'With whom, or whose site', meeting.counterpart)
  await hand.texts(row, 'Title', meeting.titles)
  // It was held on a day of the visit, and where that was, as stands there already.
  expect(meeting).toMatchObject({ heldOn: { lower: visit.fromDay, upper: visit.toDay } })
  expect(meeting.places).toEqual(visit.places)
  for (const [place, topic] of meeting.topics.entries()) {
    await hand.button(row, 'Add a topic')
    await hand.texts(row, `Topic ${place + 1}`, topic)
  }
  await hand.texts(row, 'What was said, and results', meeting.said)
  await hand.press(row.getByText('Who took part, and where it was read'))
  await participants(row, hand, meeting.participants, true)
  await quote(row, hand, source, meeting)
}

/** Enters one of the promises, or of the hopes; what it shares with the one before stands there. */
export async function enterPromise(
  page: Page,
  hand: Hand,
  known: Case,
  promise: Promised,
  before?: Promised,
) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Enter a commitment')
  const { author, kind, quotation, promisedOn } = promise
  await hand.texts(page, 'Commitment', promise.titles)
  if (author !== before?.author) {
    await hand.choose(page, 'Made by', author === 'both' ? 'both sides' : sides[author])
  }
  if (kind !== before?.kind) {
    await hand.press(page.getByRole('radio', { name: new RegExp(`^${kind}`, 'i') }))
  }
  if (promisedOn && !before) {
    await hand.uncertainDay(page, 'Promised', [promisedOn.lower, promisedOn.upper])
  }
  await hand.sentence(page, known.source, 'The sentence', quotation)
  if (!before) await hand.select(page, 'Meeting', known.visit.meetings[0]?.titles.en ?? '')
  await owner(page, hand, 'our side', [before?.ourOwner, promise.ourOwner])
  await owner(page, hand, 'the counterpart’s side', [
    before?.counterpartOwner,
    promise.counterpartOwner,
  ])
  await hand.button(page, 'Enter the commitment')
  await expect(page).toHaveURL(/\/commitments\/[0-9a-f-]{36}$/)
}

type Owner = Promised['ourOwner']

async function owner(page: Page, hand: Hand, side: string, [was, is]: [Owner | undefined, Owner]) {
  const label = `Answers for it on ${side}`
  if (is && !was) await pickBody(page, hand, label, is)
  if (was && !is) await hand.takeOut(page, was.names.en ?? '')
}

const changing = ({ names }: Named) => `Change ${names.en}`

type Named = { acronym: string | null; names: Readonly<Record<string, string>> }

const pickBody = (place: Place, hand: Hand, label: string, { acronym, names }: Named) =>
  hand.pick(place, label, acronym ?? names.en ?? '', names.en ?? '')

async function participants(
  place: Locator,
  hand: Hand,
  list: readonly Participant[],
  withSide: boolean,
) {
  const rows = place.getByRole('group', { name: /^(Participants|Members of the delegation)/ })
  for (const { person, party, side, role, posts } of list) {
    await hand.button(rows, 'Add somebody')
    const row = rows.getByRole('listitem').last()
    if (withSide && side === 'counterpart') await hand.choose(row, 'Side', sides.counterpart)
    const name = person?.names.en ?? ''
    if (person) await hand.pick(row, 'Person', name, name)
    else await hand.texts(row, 'Post', posts)
    if (party) await pickBody(row, hand, 'Body', party)
    if (role === 'head') await hand.choose(row, 'Role', 'led')
  }
}

type Read = Pick<Meeting, 'quotation' | 'certainty'>

/** The one source that is kept of the agreement stands there already. */
async function quote(place: Locator, hand: Hand, source: Case['source'], read: Read) {
  const { quotation, certainty } = read
  await hand.sentence(place, source, 'Its sentence, word for word', quotation)
  if (certainty !== 'stated') await hand.choose(place, 'How sure it is', sure[certainty])
}
