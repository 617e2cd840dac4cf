import { describe, expect, test } from 'vitest'
import { readSettings, SettingError } from './env.ts'

const from = '/srv/convenio'

function problem(env: Record<string, string>): string {
  try {
    readSettings(env, from)
  } catch (error) {
    if (error instanceof SettingError) return error.message
    throw error
  }
  return ''
}

describe('settings', () => {
  test('without any, the register is in the data folder and answers on this machine alone', () => {
    expect(readSettings({}, from)).toEqual({
      dataFolder: '/srv/convenio/data',
      databaseUrl: 'file:/srv/convenio/data/register.db',
      host: '127.0.0.1',
      port: 3000,
      appOrigin: 'http://localhost:3000',
      authSecret: undefined,
      homeParty: undefined,
      homeZone: undefined,
      locale: undefined,
      sessionIdle: 8 * 3_600_000,
      sessionLife: 7 * 86_400_000,
      logLevel: 'info',
    })
  })

  test('an empty value counts as absent', () => {
    expect(readSettings({ PORT: '', CONVENIO_DATA: ' ' }, from)).toEqual(readSettings({}, from))
  })

  test('paths are made absolute, because the built server changes its folder', () => {
    const settings = readSettings({ CONVENIO_DATA: 'kept', DATABASE_URL: 'file:r.db' }, from)
    expect(settings.dataFolder).toBe('/srv/convenio/kept')
    expect(settings.databaseUrl).toBe('file:/srv/convenio/r.db')
  })

  test('the origin follows the port, until it is set', () => {
    expect(readSettings({ PORT: '4000' }, from).appOrigin).toBe('http://localhost:4000')
    expect(readSettings({ APP_ORIGIN: 'https://a.example/' }, from).appOrigin).toBe(
      'https://a.example',
    )
  })

  test.each([
    ['30 min', 30],
    ['90min', 90],
    ['8 h', 480],
    ['1 day', 1440],
    ['7d', 10_080],
  ])('a length of time is read from %s', (text, minutes) => {
    expect(readSettings({ SESSION_IDLE: text }, from).sessionIdle).toBe(minutes * 60_000)
  })

  test.each([
    ['PORT', 'http', 'The setting PORT is "http": it must be a port number from 1 to 65535.'],
    ['PORT', '70000', 'The setting PORT is "70000": it must be a port number from 1 to 65535.'],
    ['LOCALE', 'fr', 'The setting LOCALE is "fr": it must be one of en, es, zh-CN.'],
    [
      'HOME_ZONE',
      'Beijing',
      'The setting HOME_ZONE is "Beijing": it must be a time zone of the IANA list, such as Asia/Shanghai.',
    ],
    [
      'APP_ORIGIN',
      'https://a.example/desk',
      'The setting APP_ORIGIN is "https://a.example/desk": it must be an address without a path, such as https://register.example.org.',
    ],
    [
      'SESSION_LIFE',
      '0 h',
      'The setting SESSION_LIFE is "0 h": it must be longer than nothing, such as 30 min, 8 h or 7 days.',
    ],
    [
      'LOG_LEVEL',
      'loud',
      'The setting LOG_LEVEL is "loud": it must be one of fatal, error, warn, info, debug, trace, silent.',
    ],
  ])('a wrong %s (%s) is refused by name, with what is allowed', (name, value, sentence) => {
    expect(problem({ [name]: value })).toBe(sentence)
  })

  test('a wrong secret is named and never repeated', () => {
    expect(problem({ AUTH_SECRET: 'hunter2' })).toBe(
      'The setting AUTH_SECRET must be at least 32 characters long.',
    )
    expect(problem({ DATABASE_URL: 'mysql://user:hunter2@db' })).not.toContain('hunter2')
  })

  test('every wrong setting is named at once', () => {
    expect(problem({ PORT: 'x', LOCALE: 'fr' }).split('\n')).toHaveLength(2)
  })
})
