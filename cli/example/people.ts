import type { BodyName } from './bodies.ts'

/**
 * Who took part in Lima, with the posts that the announcement gives. Since when and until when they
 * held them is not known. Two Vice Ministers are known by their posts alone, and so are none of these.
 */
export const examplePeople = {
  liMeng: {
    names: { en: 'Li Meng', es: 'Li Meng', 'zh-CN': '李萌' },
    familyNames: { en: 'Li', es: 'Li', 'zh-CN': '李' },
    country: 'CN',
    body: 'most',
    posts: { en: 'Vice Minister', es: 'Viceministro', 'zh-CN': '副部长' },
  },
  leonVelarde: {
    names: { en: 'Fabiola León-Velarde Servetto', es: 'Fabiola León-Velarde Servetto' },
    familyNames: { en: 'León-Velarde Servetto', es: 'León-Velarde Servetto' },
    country: 'PE',
    body: 'concytec',
    posts: { en: 'President', es: 'Presidenta', 'zh-CN': '主席' },
  },
  harman: {
    names: { en: 'Henry Harman', es: 'Henry Harman' },
    familyNames: { en: 'Harman', es: 'Harman' },
    country: 'PE',
    body: 'concytec',
    posts: {
      en: 'Director for Policies and Programmes',
      es: 'Director de Políticas y Programas',
      'zh-CN': '政策与计划司司长',
    },
  },
} as const satisfies Record<string, { body: BodyName } & Record<string, unknown>>

export type PersonName = keyof typeof examplePeople

/**
 * Programmes that the announcement names, each somebody's own. It says of one alone whose it is
 * (“China's Strategy”), and of no body: what it does not say stays not stated.
 */
export const exampleProgrammes = {
  beltAndRoad: {
    names: {
      en: 'Belt and Road Initiative',
      es: 'Iniciativa de la Franja y la Ruta',
      'zh-CN': '“一带一路”倡议',
    },
    ownerCountry: null,
  },
  innovation: {
    names: {
      en: 'Strategy of Innovation-driven Development',
      es: 'Estrategia de Desarrollo Impulsado por la Innovación',
      'zh-CN': '创新驱动发展战略',
    },
    ownerCountry: 'CN',
  },
  innovatePeru: {
    names: { en: 'Innovate Peru', es: 'Innóvate Perú', 'zh-CN': '“创新秘鲁”计划' },
    ownerCountry: null,
  },
} as const

export type ProgrammeName = keyof typeof exampleProgrammes
