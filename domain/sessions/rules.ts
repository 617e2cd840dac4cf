type Limits = { idle: number; life: number }

type Session = { startedAt: Date; lastSeenAt: Date; endedAt: Date | null }

/** How long a one-time sign-in link can be used, in ms. */
export const linkLife = 72 * 60 * 60 * 1_000

/** How old, in ms, what is known of a session's last use may get while it is being used. */
export const seenEvery = 60_000

/** Whether a session lets its holder in: not ended, used not too long ago, not begun too long ago. */
export const isAlive = (session: Session, now: Date, { idle, life }: Limits): boolean =>
  session.endedAt === null &&
  now.getTime() - session.lastSeenAt.getTime() < idle &&
  now.getTime() - session.startedAt.getTime() < life

/** Whether it is time to write down again that the session is in use. */
export const isToBeNoted = ({ lastSeenAt }: Pick<Session, 'lastSeenAt'>, now: Date): boolean =>
  now.getTime() - lastSeenAt.getTime() >= seenEvery

/** So many tries in a row are forgiven, as typing goes wrong. */
const freeFailures = 4
const firstDelay = 60_000
const longestDelay = 15 * 60_000

/**
 * How long, in ms, an account is closed to sign-in after so many failures in a row: not at all after
 * four, a minute after the fifth, each time twice as long, and never more than a quarter of an hour,
 * as whoever guesses could otherwise lock a colleague out for a day.
 */
export function delayAfter(failures: number): number {
  if (failures <= freeFailures) return 0
  // Beyond some doublings the limit holds anyway, and the power would pass what a number can hold.
  const doublings = Math.min(failures - freeFailures - 1, 10)
  return Math.min(firstDelay * 2 ** doublings, longestDelay)
}

type Delay = { failures: number; openAgainAt: Date }

/**
 * A try counted before its password is looked at, so that many at once are all counted. `admitted` is
 * false while the account is closed; tries in that time count too, and do not make it longer.
 */
export function countedTry(delay: Delay | undefined, now: Date): Delay & { admitted: boolean } {
  const failures = (delay?.failures ?? 0) + 1
  if (delay && now < delay.openAgainAt) {
    return { failures, openAgainAt: delay.openAgainAt, admitted: false }
  }
  return { failures, openAgainAt: new Date(now.getTime() + delayAfter(failures)), admitted: true }
}

/** Among so many places the tries of unknown accounts are spread. */
export const accountBuckets = 65_536

/** Sessions older than this, in ms, tell nobody anything any more. */
export const sessionsKept = 90 * 24 * 60 * 60 * 1_000

/** Whether a one-time link can still be used. */
export function linkStanding(
  link: { expiresAt: Date; usedAt: Date | null },
  now: Date,
): 'open' | 'used' | 'expired' {
  if (link.usedAt !== null) return 'used'
  return now < link.expiresAt ? 'open' : 'expired'
}
