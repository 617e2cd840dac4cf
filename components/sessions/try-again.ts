const minute = 60_000

/** The time of the clock, in the office's zone, from which on one may try again: never too early. */
export function timeToTryAgain(openAgainAt: string, language: string, zone: string): string {
  const fullMinute = Math.ceil(Date.parse(openAgainAt) / minute) * minute
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  return new Intl.DateTimeFormat(language, { ...clock, timeZone: zone }).format(fullMinute)
}
