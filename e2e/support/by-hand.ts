import type { Locator, Page } from '@playwright/test'
import { expect } from './journey.ts'
import { pasteText } from './pasting.ts'

/** A text by language, as the API tells it. */
export type Texts = Readonly<Record<string, string>>

/** What of a page is meant: all of it, a dialog, a row. */
export type Place = Page | Locator

/** Somebody's hands: each act is counted as a person does it. */
export type Hand = ReturnType<typeof byHand>

/** Languages as an English form names them. */
const languages: Texts = { en: 'English', es: 'Spanish', 'zh-CN': 'Chinese' }

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A label, with or without its "(optional)". */
const called = (label: string) => new RegExp(`^${literally(label)}( \\(optional\\))?$`)

/** What is found begins with its name; the line that adds a new one does not. */
const beginning = (name: string) => new RegExp(`^${literally(name)}`)

/** So long is what nobody types but copies from the text beside. */
const copied = 40

/** What was done; what is typed and copied, by language. */
type Done = { clicks: number; fields: number; typed: number; copied: number }
const nothing: Done = { clicks: 0, fields: 0, typed: 0, copied: 0 }

/** The language of the announcement, and what an officer without other languages fills in. */
const own = 'en'

export function byHand() {
  const done = { own: { ...nothing }, others: { ...nothing } }

  async function press(target: Locator) {
    done.own.clicks += 1
    await target.click()
  }

  async function fill(target: Locator, text: string, language = own) {
    const counted = language === own ? done.own : done.others
    counted.fields += 1
    if (text.length > copied) counted.copied += 1
    else counted.typed += text.length
    await target.fill(text)
  }

  return {
    press,
    fill,
    /** A button or a link of the place. */
    button: (place: Place, name: string | RegExp) => press(place.getByRole('button', { name })),
    link: (place: Place, name: string | RegExp) => press(place.getByRole('link', { name }).first()),
    /** A list, copied over whole: the field takes the focus, and what is pasted into it. */
    async pasteList(target: Locator, list: readonly string[]) {
      done.own.fields += 1
      done.own.copied += 1
      await target.focus()
      await pasteText(target.page(), list.join(', '))
    },
    text: (place: Place, label: string, text: string) =>
      fill(place.getByLabel(called(label)), text),
    /** A text in each of its languages. */
    async texts(place: Place, label: string, texts: Texts | null) {
      const group = place.getByRole('group', { name: called(label) })
      for (const [language, text] of Object.entries(texts ?? {})) {
        await fill(group.getByLabel(languages[language] ?? language), text, language)
      }
    },
    async select(place: Place, label: string, choice: string) {
      done.own.clicks += 1
      await place.getByLabel(called(label)).selectOption({ label: choice })
    },
    /** One of the answers to a question, by its own words. */
    choose: (place: Place, question: string, answer: string | RegExp) =>
      press(
        place
          .getByRole('group', { name: called(question) })
          .getByText(answer, { exact: true })
          .first(),
      ),
    /** A record, looked up by a word and taken from what is found. */
    async pick(place: Place, label: string, typed: string, found: string) {
      await fill(place.getByRole('combobox', { name: called(label) }), typed)
      await press(place.getByRole('option', { name: beginning(found) }).first())
    },
    /** The very words of a source: a whole sentence is taken from its text, a part of one is copied. */
    async sentence(place: Place, { text }: { text: string }, label: string, words: string) {
      const field = place.getByLabel(called(label))
      const isWhole = text.split(/(?<=\.)\s+/).includes(words)
      if (!isWhole) return await fill(field, words)
      const finder = place.getByRole('combobox', { name: called('Find it in the text') })
      await fill(finder, words.split(' ').slice(-2).join(' '))
      await press(place.getByRole('option', { name: words, exact: true }))
      await expect(field).toHaveValue(words)
    },
    /** What was chosen before, and is no answer here. */
    takeOut: (place: Place, name: string) =>
      press(place.getByRole('button', { name: `Take out ${name}` })),
    /** A day of which is known that it is one of several, or exactly. */
    async uncertainDay(place: Place, label: string, [first, last]: readonly [string, string]) {
      const group = place.getByRole('group', { name: called(label) })
      await press(group.getByText('One day within', { exact: true }))
      await day(group.getByRole('group', { name: 'At the earliest' }), first)
      const latest = group.getByRole('group', { name: 'At the latest' })
      // A day of the same month needs no more than its number.
      const [number = ''] = last.startsWith(first.slice(0, -2))
        ? last.slice(-2).split(/^0/).slice(-1)
        : []
      if (number) await fill(latest.getByRole('textbox', { name: 'Day', exact: true }), number)
      else await day(latest, last)
    },
    day: (place: Place, label: string, written: string) =>
      day(place.getByRole('group', { name: called(label) }), written),
    /** Clicks that the journey spares itself, and a person does not. */
    counts: (clicks: number) => {
      done.own.clicks += clicks
    },
    /** What it took, in the language of the announcement alone, and what the others add. */
    steps: () => ({
      inItsLanguage: { ...done.own, minutes: minutes(done.own) },
      inTheOthers: { ...done.others, minutes: minutes(done.others) },
    }),
  }

  async function day(boxes: Locator, written: string) {
    const [year = '', month = '', date = ''] = written
      .split('-')
      .map((part) => part.replace(/^0/, ''))
    // "Month" and "Year" are also answers to how much of the day is known.
    const box = (name: string) => boxes.getByRole('textbox', { name, exact: true })
    await fill(box('Day'), date)
    await fill(box('Month'), month)
    await fill(box('Year'), year)
  }
}

/**
 * By the keystroke-level model (Card, Moran, Newell 1983) for somebody of average skill: 1.3 s to
 * point and press, 0.2 s a key, of which one leads to each field, 4 s to copy a sentence over from the
 * text beside. Pauses for thought are not in it.
 */
const minutes = ({ clicks, fields, typed, copied: sentences }: Done) =>
  Math.round((clicks * 1.3 + (fields + typed) * 0.2 + sentences * 4) / 6) / 10
