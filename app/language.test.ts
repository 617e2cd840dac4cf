import { describe, expect, it } from 'vitest'
import { languageOf, languageOfRequest } from './language.ts'

describe('the language of an answer', () => {
  it('is the one asked for in the address, before all else', () => {
    const wishes = { asked: 'es', preferred: 'zh-CN', accepted: 'en' }
    expect(languageOf(wishes)).toBe('es')
  })

  it('is the one chosen earlier, before the browser’s', () => {
    expect(languageOf({ asked: 'tlh', preferred: 'zh-CN', accepted: 'es' })).toBe('zh-CN')
  })

  it('is the browser’s most wanted of those that we speak', () => {
    expect(languageOf({ accepted: 'qu-PE, zh-Hans-CN;q=0.7, es-PE;q=0.9, en;q=0' })).toBe('es')
    expect(languageOf({ accepted: 'fr, en;q=0' })).toBe('en')
  })

  it('is English where nothing that we speak is asked', () => {
    expect(languageOf({})).toBe('en')
    expect(languageOf({ accepted: `${'x,'.repeat(400)}es` })).toBe('en')
  })

  it('is found in a request’s address, cookie and header, in this order', () => {
    const headers = { cookie: 'a=b; convenio-language=zh-CN', 'accept-language': 'es' }
    const ask = (address: string) => languageOfRequest(new Request(address, { headers }))
    expect(ask('http://localhost/api/v1/agreements?lang=en')).toBe('en')
    expect(ask('http://localhost/api/v1/agreements')).toBe('zh-CN')
    expect(languageOfRequest(new Request('http://localhost/', { headers }), 'es')).toBe('es')
  })
})
