import type { LanguageMap } from '#db/values.ts'
import type { ClausePack } from './clause-packs.ts'

type Shipped = { code: string; names: LanguageMap; clauses: ClausePack['clauses'] }

const tacit = { kind: 'renewal', mode: 'tacit' } as const
const byAddendum = {
  kind: 'amendment',
  text: 'Por adenda suscrita por ambas partes',
} as const

/**
 * The forms of clauses that come with the register (`domain.md`, last paragraph). What a form leaves
 * open stays open: whether a renewal repeats, whether receipt or dispatch counts.
 */
export const shippedPacks: readonly Shipped[] = [
  {
    code: 'five-years-renewed-by-five',
    names: {
      en: '5 years, then 5 at a time; 6 months’ notice (China–Italy, China–Germany 1978)',
      es: '5 años, luego de 5 en 5; aviso de 6 meses (China-Italia, China-Alemania 1978)',
      'zh-CN': '5年，其后每次续5年；提前6个月通知（中意、中德1978年）',
    },
    clauses: [
      { kind: 'term', length: 'P5Y' },
      { ...tacit, length: 'P5Y', repeats: true },
      { kind: 'notice', length: 'P6M' },
    ],
  },
  {
    code: 'five-years-renewed-by-one',
    names: {
      en: '5 years, then 1 year; 6 months’ notice (China–Spain 1985)',
      es: '5 años, luego 1 año; aviso de 6 meses (China-España 1985)',
      'zh-CN': '5年，其后续1年；提前6个月通知（中西1985年）',
    },
    clauses: [
      { kind: 'entryIntoForce', by: 'laterNotification' },
      { kind: 'term', length: 'P5Y' },
      { ...tacit, length: 'P1Y' },
      { kind: 'notice', length: 'P6M' },
    ],
  },
  {
    code: 'ten-years-renewed-by-five',
    names: {
      en: '10 years, then 5 (China–Yugoslavia 1978)',
      es: '10 años, luego 5 (China-Yugoslavia 1978)',
      'zh-CN': '10年，其后续5年（中南1978年）',
    },
    clauses: [
      { kind: 'term', length: 'P10Y' },
      { ...tacit, length: 'P5Y' },
    ],
  },
  {
    code: 'one-year-renewed-tacitly',
    names: {
      en: '1 year, renewed tacitly by 1; 3 months’ notice (Cameroon)',
      es: '1 año, con renovación tácita de 1; aviso de 3 meses (Camerún)',
      'zh-CN': '1年，每次自动续1年；提前3个月通知（喀麦隆）',
    },
    clauses: [
      { kind: 'term', length: 'P1Y' },
      { ...tacit, length: 'P1Y', repeats: true },
      { kind: 'notice', length: 'P3M' },
    ],
  },
  {
    code: 'spain-ley-40-2015',
    names: {
      en: 'Up to 4 years, and 4 more by unanimity before they end; in effect once entered in the register (Spain, Ley 40/2015)',
      es: 'Hasta 4 años, y 4 más por unanimidad antes de que venzan; eficaz una vez inscrito (España, Ley 40/2015)',
      'zh-CN': '最长4年，期满前经一致同意可再续4年；经登记生效（西班牙第40/2015号法律）',
    },
    clauses: [
      { kind: 'entryIntoForce', by: 'date', placeInText: 'Ley 40/2015, art. 48' },
      { kind: 'term', length: 'P4Y', placeInText: 'Ley 40/2015, art. 49' },
      {
        kind: 'renewal',
        mode: 'express',
        length: 'P4Y',
        maxTotal: 'P8Y',
        placeInText: 'Ley 40/2015, art. 49',
      },
    ],
  },
  {
    code: 'peru-convenio-marco',
    names: {
      en: 'Framework agreement of Peru (convenio marco): renewed and amended by addendum',
      es: 'Convenio marco del Perú: se renueva y se modifica por adenda',
      'zh-CN': '秘鲁框架协定（convenio marco）：以补充协议续期和修改',
    },
    clauses: [{ kind: 'renewal', mode: 'express' }, byAddendum],
  },
  {
    code: 'peru-convenio-especifico',
    names: {
      en: 'Specific agreement of Peru (convenio específico), under a framework: renewed and amended by addendum',
      es: 'Convenio específico del Perú, al amparo de un marco: se renueva y se modifica por adenda',
      'zh-CN': '秘鲁专项协定（convenio específico），隶属框架协定：以补充协议续期和修改',
    },
    clauses: [{ kind: 'renewal', mode: 'express' }, byAddendum],
  },
  {
    code: 'peru-adenda',
    names: {
      en: 'Addendum of Peru (adenda): lasts as long as what it changes',
      es: 'Adenda del Perú: rige lo que rija el convenio que modifica',
      'zh-CN': '秘鲁补充协议（adenda）：与所修改的协定同期有效',
    },
    clauses: [{ kind: 'renewal', mode: 'none' }, byAddendum],
  },
]
