import { type RefObject, useEffect } from 'react'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/**
 * Takes what somebody typed into a form before its scripts arrived: React leaves it in the field,
 * hears nothing of it, and would write over it at the next change. It is told a turn later: an event
 * that comes in the middle of React's own work is answered by putting the field back first, and
 * somebody's own event, for which that work is done, would then find nothing in it.
 */
export function useTypedBefore(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const touched = [...(form.current?.elements ?? [])]
      .filter(isControl)
      .filter(isTouched)
      .map((control) => ({ control, left: control.value }))
    const turn = setTimeout(() => {
      for (const { control, left } of touched) {
        if (!isTick(control) && !isTouched(control)) write(control, left)
        tell(control)
      }
    })
    return () => clearTimeout(turn)
  }, [form])
}

const isControl = (element: Element): element is Control =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement

function isTouched(control: Control): boolean {
  if (control instanceof HTMLSelectElement) return control.selectedIndex !== offeredFirst(control)
  if (isTick(control)) return control.checked !== control.defaultChecked
  return control.value !== control.defaultValue
}

const offeredFirst = ({ options }: HTMLSelectElement) =>
  Math.max(
    0,
    [...options].findLastIndex(({ defaultSelected }) => defaultSelected),
  )

const isTick = (control: Control): control is HTMLInputElement =>
  control.type === 'checkbox' || control.type === 'radio'

const isText = (control: Control): control is HTMLInputElement | HTMLTextAreaElement =>
  !(control instanceof HTMLSelectElement) && control.type !== 'file'

/** Does again what was done, from where the form began: only a change is told. */
function tell(control: Control): void {
  if (isTick(control)) {
    control.checked = control.defaultChecked
    return control.click()
  }
  if (isText(control)) {
    const typed = control.value
    control.value = control.defaultValue
    write(control, typed)
  }
  for (const kind of ['input', 'change']) control.dispatchEvent(new Event(kind, { bubbles: true }))
}

/** Past React's own record of the value, as the browser itself writes. */
function write(control: Control, value: string): void {
  if (control instanceof HTMLSelectElement) {
    control.value = value
    return
  }
  const { prototype } = control instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, value)
}
