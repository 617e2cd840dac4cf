import type { Page } from '@playwright/test'

/** Pastes a text into what has the focus, as Ctrl and V do where it is told of. */
export async function pasteText(page: Page, text: string) {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)
}

/** Puts a table into what has the focus, as a spreadsheet's clipboard holds it: as text and as HTML. */
export async function paste(page: Page, table: readonly (readonly string[])[]) {
  const cell = (text: string) => `<td>${text}</td>`
  const html = table.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')
  await page.evaluate(
    ({ text, html }) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      clipboardData.setData('text/html', html)
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(event)
    },
    { text: table.map((row) => row.join('\t')).join('\r\n'), html: `<table>${html}</table>` },
  )
}
