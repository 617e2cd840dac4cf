import { preload } from 'react-dom'

const sans = new URL(
  '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  import.meta.url,
)
const serif = new URL(
  '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
  import.meta.url,
)

/** Has the two faces that every page is set in fetched together with its style sheet. */
export function fetchFaces(): void {
  for (const { href } of [sans, serif])
    preload(href, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
}
