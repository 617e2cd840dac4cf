import { describe, expect, it } from 'vitest'
import { beginningsOf, isMeant } from './commands.ts'
import { keyAct } from './keys.ts'

describe('the palette', () => {
  const none = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false, typing: false }

  it('opens by Ctrl or Command with K anywhere, by a slash where nothing is typed', () => {
    expect(keyAct({ ...none, key: 'k', ctrlKey: true, typing: true })).toBe('search')
    expect(keyAct({ ...none, key: 'K', metaKey: true })).toBe('search')
    expect(keyAct({ ...none, key: '/' })).toBe('search')
    expect(keyAct({ ...none, key: '/', typing: true })).toBeNull()
  })

  it('tells its keys by a question mark, and hears nothing while Chinese is composed', () => {
    expect(keyAct({ ...none, key: '?' })).toBe('help')
    expect(keyAct({ ...none, key: '?', typing: true })).toBeNull()
    expect(keyAct({ ...none, key: 'k', ctrlKey: true, isComposing: true })).toBeNull()
  })

  it('offers to begin what a role may begin', () => {
    expect(beginningsOf('auditor')).toEqual([])
    expect(beginningsOf('administrator').map(({ name }) => name)).toEqual(['body', 'person'])
    expect(beginningsOf('officer')).toHaveLength(6)
  })

  it('finds by the beginnings of words, without accents', () => {
    expect(isMeant('Ir a: Compromisos', 'comp')).toBe(true)
    expect(isMeant('Añadir una reunión', 'reunion')).toBe(true)
    expect(isMeant('新建协议', '协议')).toBe(true)
    expect(isMeant('New agreement', 'visit')).toBe(false)
  })
})
