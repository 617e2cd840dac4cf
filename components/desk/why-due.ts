import type { Alarm } from '#domain/alarms/schema/alarm.ts'
import { dayWords, uncertainDayWords } from '#lib/day-words.ts'
import { daysBetween } from '#lib/days.ts'
import type { Language } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'

/** Why something is on the list, as one sentence: what it is, how late or how soon, how it stands. */
export function whyDue(alarm: Alarm, today: string, language: Language): string {
  const say = translator(language, 'milestones')
  const words = translator(language, 'words')
  const days = daysBetween(today, alarm.on)
  const when = days < 0 ? 'late' : days === 0 ? 'today' : 'soon'
  const far = { days: Math.abs(days) }
  if (alarm.kind === 'commitment') {
    return say(`desk.why.promise.${when}`, {
      ...far,
      author: words(`sides.${alarm.author}`),
      day: uncertainDayWords(alarm.dueOn, language),
      coverage: words(`coverages.${alarm.coverage}`),
    })
  }
  if (alarm.kind === 'legalDeadline') {
    const certain = dayWords(alarm.certainAfter, language)
    return say(`desk.why.law.${when}`, { ...far, deadline: alarm.deadline, certain })
  }
  if (alarm.kind === 'noActionPlan') {
    const day = uncertainDayWords(alarm.signedOn, language)
    return say('desk.why.noActionPlan', { day, allowed: alarm.days, past: alarm.late.baseline })
  }
  if (alarm.kind === 'notPlanned') {
    const day = uncertainDayWords(alarm.promisedOn, language)
    const author = words(`sides.${alarm.author}`)
    return say('desk.why.notPlanned', { day, author, allowed: alarm.days })
  }
  const state = { health: words(`healths.${alarm.health}`) }
  const behind = alarm.late.baseline
  if (behind > 0 && alarm.late.forecast !== behind) {
    return say(`desk.why.moved.${when}`, { ...far, ...state, behind })
  }
  return say(`desk.why.milestone.${when}`, { ...far, ...state })
}
