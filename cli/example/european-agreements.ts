import type { BodyName } from './bodies.ts'

/** Both sides' signatures on one day at one place. */
const signedBy = (on: string, place: Record<string, string> | null) =>
  ['ours', 'counterpart'].map((side) => ({ kind: 'signed', side, on, place }))

const sixMonths = { kind: 'notice', length: 'P6M' }

/**
 * Four agreements of public record, by their clauses alone: what happened to them later is not
 * recorded. Days, places and articles are those of the published texts; what was not found there is
 * not stated.
 */
export const europeanAgreements = (bodies: Record<BodyName, string>) => [
  {
    kind: 'treaty',
    titles: {
      en: 'Agreement between the Government of the People’s Republic of China and the Government of the Italian Republic on Scientific and Technological Cooperation',
      es: 'Acuerdo entre el Gobierno de la República Popular China y el Gobierno de la República Italiana sobre Cooperación Científica y Tecnológica',
      'zh-CN': '中华人民共和国政府和意大利共和国政府科学技术合作协定',
    },
    parties: [
      { partyId: bodies.chineseGovernment, side: 'ours' },
      { partyId: bodies.sstc, side: 'ours', role: 'executing' },
      { partyId: bodies.italianGovernment, side: 'counterpart' },
    ],
    legalEvents: [
      ...signedBy('1978-10-06', { en: 'Rome', es: 'Roma', it: 'Roma', 'zh-CN': '罗马' }),
      { kind: 'enteredIntoForce', on: '1978-10-06' },
    ],
    clauses: [
      { kind: 'entryIntoForce', by: 'signature', placeInText: 'art. 5 (1)' },
      { kind: 'term', length: 'P5Y', placeInText: 'art. 5 (1)' },
      { kind: 'renewal', mode: 'tacit', length: 'P5Y', repeats: true, placeInText: 'art. 5 (1)' },
      { ...sixMonths, placeInText: 'art. 5 (1)' },
    ],
  },
  {
    kind: 'treaty',
    titles: {
      de: 'Abkommen zwischen der Regierung der Bundesrepublik Deutschland und der Regierung der Volksrepublik China über wissenschaftlich-technologische Zusammenarbeit',
      en: 'Agreement between the Government of the People’s Republic of China and the Government of the Federal Republic of Germany on Scientific and Technological Cooperation',
      es: 'Acuerdo entre el Gobierno de la República Popular China y el Gobierno de la República Federal de Alemania sobre Cooperación Científica y Tecnológica',
      'zh-CN': '中华人民共和国政府和德意志联邦共和国政府科学技术合作协定',
    },
    parties: [
      { partyId: bodies.chineseGovernment, side: 'ours' },
      { partyId: bodies.germanGovernment, side: 'counterpart' },
    ],
    legalEvents: signedBy('1978-10', { de: 'Bonn', en: 'Bonn', es: 'Bonn', 'zh-CN': '波恩' }),
    clauses: [
      { kind: 'term', length: 'P5Y', placeInText: 'art. 5 (1)' },
      { kind: 'renewal', mode: 'tacit', length: 'P5Y', repeats: true, placeInText: 'art. 5 (1)' },
      { ...sixMonths, placeInText: 'art. 5 (1)' },
    ],
  },
  {
    kind: 'frameworkAgreement',
    titles: {
      en: 'Basic Agreement on Scientific and Technical Cooperation between the Kingdom of Spain and the People’s Republic of China',
      es: 'Convenio Básico de Cooperación Científica y Técnica entre el Reino de España y la República Popular China',
      'zh-CN': '中华人民共和国和西班牙王国科学技术合作基础协定',
    },
    counterpartReference: 'BOE-A-1987-22376',
    parties: [
      { partyId: bodies.chineseGovernment, side: 'ours' },
      { partyId: bodies.sstc, side: 'ours', role: 'executing' },
      { partyId: bodies.spain, side: 'counterpart' },
    ],
    legalEvents: [
      ...signedBy('1985-09-05', { en: 'Beijing', es: 'Pekín', 'zh-CN': '北京' }),
      { kind: 'enteredIntoForce', on: '1987-07-11' },
    ],
    clauses: [
      { kind: 'entryIntoForce', by: 'laterNotification', placeInText: 'art. 7' },
      { kind: 'term', length: 'P5Y', placeInText: 'art. 8 (1)' },
      // It says that it is extended by a year, not whether that repeats (rule 12: the app asks).
      { kind: 'renewal', mode: 'tacit', length: 'P1Y', placeInText: 'art. 8 (1)' },
      { ...sixMonths, placeInText: 'art. 8 (1)' },
    ],
  },
  {
    kind: 'treaty',
    titles: {
      en: 'Agreement between the Government of the People’s Republic of China and the Government of the Socialist Federal Republic of Yugoslavia on Scientific and Technological Cooperation',
      es: 'Acuerdo entre el Gobierno de la República Popular China y el Gobierno de la República Federativa Socialista de Yugoslavia sobre Cooperación Científica y Tecnológica',
      'zh-CN': '中华人民共和国政府和南斯拉夫社会主义联邦共和国政府科学技术合作协定',
    },
    parties: [
      { partyId: bodies.chineseGovernment, side: 'ours' },
      { partyId: bodies.yugoslavia, side: 'counterpart' },
    ],
    legalEvents: signedBy('1978', null),
    clauses: [
      { kind: 'term', length: 'P10Y' },
      { kind: 'renewal', mode: 'tacit', length: 'P5Y' },
    ],
  },
]

/** What stands beside each of the four, so that nobody takes it for the law of today. */
export const clausesAlone = {
  kind: 'agreementText',
  titles: {
    en: 'By its clauses alone; later events not recorded',
    es: 'Solo por sus cláusulas; no se registran hechos posteriores',
    'zh-CN': '仅依条款文本；其后情况未予登记',
  },
  language: 'en',
} as const

/** Made up, and saying so: what only named people may know of. One side has signed. */
export const restrictedAgreement = (bodies: Record<BodyName, string>) => ({
  level: 'restricted',
  kind: 'arrangement',
  titles: {
    en: 'Arrangement on the Protection of Joint Research Data (illustrative)',
    es: 'Arreglo sobre la Protección de los Datos de Investigación Conjunta (ilustrativo)',
    'zh-CN': '联合研究数据保护安排（示例）',
  },
  parties: [
    { partyId: bodies.most, side: 'ours' },
    { partyId: bodies.ruritania, side: 'counterpart' },
  ],
  legalEvents: signedBy('2025-03-14', null).slice(0, 1),
})

/** Made up, and saying so: under negotiation, and its own desk's matter. */
export const confidentialAgreement = (bodies: Record<BodyName, string>) => ({
  level: 'confidential',
  kind: 'letterOfIntent',
  titles: {
    en: 'Letter of Intent on a Joint Oceanographic Survey (illustrative)',
    es: 'Carta de Intención sobre una Campaña Oceanográfica Conjunta (ilustrativa)',
    'zh-CN': '关于联合海洋调查的意向书（示例）',
  },
  parties: [
    { partyId: bodies.most, side: 'ours' },
    { partyId: bodies.santaMarina, side: 'counterpart' },
  ],
})
