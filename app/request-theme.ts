import { cookies } from 'next/headers'
import { asTheme, type Theme, themeCookie } from '#components/frame/theme.ts'

/** The theme that the reader chose in this browser. */
export async function requestTheme(): Promise<Theme> {
  return asTheme((await cookies()).get(themeCookie)?.value)
}
