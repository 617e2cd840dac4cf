import type { AreaName, BodyName } from './bodies.ts'

/** The announcement that all of this record is read from; nothing else is known of the agreement. */
const announcement = {
  source: {
    en: 'Announcement “MOU on STI Cooperation between MOST China and CONCYTEC Peru Signed in Lima”, en.safea.gov.cn',
    es: 'Comunicado «MOU on STI Cooperation between MOST China and CONCYTEC Peru Signed in Lima», en.safea.gov.cn',
    'zh-CN':
      '公告“MOU on STI Cooperation between MOST China and CONCYTEC Peru Signed in Lima”，en.safea.gov.cn',
  },
  sourceAddress: 'https://en.safea.gov.cn/pressroom/201907/t20190724_147901.htm',
  quotationLanguage: 'en',
}

const visit =
  'Li Meng, Vice Minister of the Ministry of Science and Technology (MOST) of China led a delegation to Peru on June 21-22, 2019.'
const signing =
  'Vice Minister Li Meng and President of CONCYTEC Fabiola León-Velarde Servetto signed the Memorandum of Understanding between MOST China and CONCYTEC Peru on Cooperation in Science, Technology and Innovation.'
const areaList =
  'in priority areas such as ICT, renewable energy and rational use of energy, agricultural science and technology, biodiversity, environmental protection, marine resources, fisheries and aquaculture.'
const heading = 'MOU on STI Cooperation between MOST China and CONCYTEC Peru Signed in Lima'
const plans =
  'The two sides agreed to push forward the implementation of the MOU by signing specific action plans.'

const lima = { en: 'Lima', es: 'Lima', 'zh-CN': '利马' }

/** The signing fell on one of the visit's two days; the page's own date drives nothing. */
const within = '[2019-06-21..2019-06-22]'

/** Who signed: Henry Harman spoke, and did not sign. */
const signatories = [
  {
    body: 'most',
    names: { en: 'Li Meng', es: 'Li Meng', 'zh-CN': '李萌' },
    posts: { en: 'Vice Minister', es: 'Viceministro', 'zh-CN': '副部长' },
  },
  {
    body: 'concytec',
    names: { en: 'Fabiola León-Velarde Servetto', es: 'Fabiola León-Velarde Servetto' },
    posts: { en: 'President', es: 'Presidenta', 'zh-CN': '主席' },
  },
] as const satisfies { body: BodyName; names: object; posts: object }[]

/** Seven, not ten: three of them hold an "and" (`domain.md` rule 31). */
const areaWords: [AreaName, string][] = [
  ['ict', 'ICT'],
  ['renewableEnergy', 'renewable energy and rational use of energy'],
  ['agriculture', 'agricultural science and technology'],
  ['biodiversity', 'biodiversity'],
  ['environment', 'environmental protection'],
  ['marineResources', 'marine resources'],
  ['aquaculture', 'fisheries and aquaculture'],
]

/** The memorandum of 2019 with all that its announcement says, and the gaps that it leaves. */
export const peruAgreement = (
  bodies: Record<BodyName, string>,
  areas: Record<AreaName, string>,
) => ({
  kind: 'memorandumOfUnderstanding',
  titles: {
    en: 'Memorandum of Understanding between MOST China and CONCYTEC Peru on Cooperation in Science, Technology and Innovation',
    es: 'Memorando de Entendimiento entre el MOST de China y el CONCYTEC del Perú sobre Cooperación en Ciencia, Tecnología e Innovación',
    'zh-CN': '中国科学技术部与秘鲁国家科学、技术和技术创新委员会科技创新合作谅解备忘录',
  },
  parties: [
    { partyId: bodies.most, side: 'ours' },
    { partyId: bodies.concytec, side: 'counterpart' },
  ],
  signatories: signatories.map(({ body, ...person }) => ({ partyId: bodies[body], ...person })),
  areas: {
    statedBy: 'ours',
    exhaustive: false,
    list: areaWords.map(([area, verbatim]) => ({
      areaId: areas[area],
      verbatim,
      verbatimLanguage: 'en',
    })),
  },
  legalEvents: (['ours', 'counterpart'] as const).map((side) => ({
    kind: 'signed',
    side,
    on: within,
    place: lima,
  })),
  assertions: [
    { field: 'signedOn', quotation: visit, certainty: 'inferred' },
    { field: 'signedAt', quotation: heading, certainty: 'stated' },
    { field: 'titles', quotation: signing, certainty: 'stated' },
    { field: 'parties', quotation: signing, certainty: 'stated' },
    { field: 'signatories', quotation: signing, certainty: 'stated' },
    { field: 'areas', quotation: areaList, certainty: 'stated' },
    { field: 'actionPlans', quotation: plans, certainty: 'stated' },
  ].map((assertion) => ({ ...announcement, ...assertion })),
})
