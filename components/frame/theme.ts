/** Light, dark, or as the reader's system has it. */
export const themes = ['system', 'light', 'dark'] as const

export type Theme = (typeof themes)[number]

/** Read by the server, so that the first paint is right. */
export const themeCookie = 'convenio-theme'

export function asTheme(text: string | undefined): Theme {
  return themes.find((theme) => theme === text) ?? 'system'
}
