import { describe, expect, test } from 'vitest'
import { actOf, type Pressed, typingActOf } from './keys.ts'

function pressed(keys: string): Pressed {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  return {
    key: key === 'Space' ? ' ' : key,
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
    command: parts.includes('Ctrl'),
  }
}

describe('a key in the grid', () => {
  test.each([
    ['ArrowDown', { does: 'go', way: 'down' }],
    ['Shift+ArrowRight', { does: 'go', way: 'right', extend: true }],
    ['Ctrl+Home', { does: 'go', way: 'top' }],
    ['Ctrl+ArrowUp', { does: 'go', way: 'farUp' }],
    ['Ctrl+Shift+ArrowDown', { does: 'go', way: 'farDown', extend: true }],
    ['Ctrl+Shift+End', { does: 'go', way: 'bottom', extend: true }],
    ['PageDown', { does: 'go', way: 'pageDown' }],
    ['Tab', { does: 'go', way: 'next' }],
    ['Shift+Tab', { does: 'go', way: 'previous' }],
    ['F2', { does: 'edit' }],
    ['Enter', { does: 'edit' }],
    ['Delete', { does: 'clear' }],
    ['Ctrl+d', { does: 'fill' }],
    ['Ctrl+Z', { does: 'undo' }],
    ['Ctrl+Shift+Z', { does: 'redo' }],
    ['Ctrl+y', { does: 'redo' }],
    ['Alt+ArrowUp', { does: 'moveUp' }],
    ['Alt+ArrowRight', { does: 'indent' }],
    ['Alt+Enter', { does: 'insert' }],
    ['Ctrl+Space', { does: 'select', what: 'column' }],
    ['Escape', { does: 'leave' }],
  ])('%s', (keys, act) => {
    expect(actOf(pressed(keys))).toMatchObject(act)
  })

  test.each(['a', '里', 'Ctrl+c', 'Ctrl+v', 'Ctrl+p', 'Alt+é', 'Process', 'Dead'])(
    '%s is left to the browser',
    (keys) => {
      expect(actOf(pressed(keys))).toBeNull()
      expect(typingActOf(pressed(keys), true)).toBeNull()
    },
  )

  test('goes through the text where it is edited, and on where it is typed over', () => {
    expect(typingActOf(pressed('ArrowLeft'), false)).toBeNull()
    expect(typingActOf(pressed('ArrowLeft'), true)).toEqual({ does: 'keep', way: 'left' })
    expect(typingActOf(pressed('Ctrl+ArrowUp'), true)).toEqual({ does: 'keep', way: 'farUp' })
    expect(typingActOf(pressed('Ctrl+ArrowLeft'), false)).toBeNull()
    expect(typingActOf(pressed('Enter'), false)).toEqual({ does: 'keep', way: 'down' })
    expect(typingActOf(pressed('Escape'), false)).toEqual({ does: 'giveUp' })
  })
})
