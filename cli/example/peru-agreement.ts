import type { AreaName, BodyName } from './bodies.ts'
import { examplePeople, type PersonName, type ProgrammeName } from './people.ts'
import { announcement } from './peru-announcement.ts'

const visit =
  'Li Meng, Vice Minister of the Ministry of Science and Technology (MOST) of China led a delegation to Peru on June 21-22, 2019.'
const signing =
  'Vice Minister Li Meng and President of CONCYTEC Fabiola León-Velarde Servetto signed the Memorandum of Understanding between MOST China and CONCYTEC Peru on Cooperation in Science, Technology and Innovation.'
const areaList =
  'in priority areas such as ICT, renewable energy and rational use of energy, agricultural science and technology, biodiversity, environmental protection, marine resources, fisheries and aquaculture.'
const framework =
  'The two sides held in-depth discussions on China-Peru cooperation in STI under the framework of the “Belt and Road” Initiative. … strengthen alignment between China‘s Strategy of Innovation-driven Development and the “Innovate Peru” Program'
const heading = 'MOU on STI Cooperation between MOST China and CONCYTEC Peru Signed in Lima'
const plans =
  'The two sides agreed to push forward the implementation of the MOU by signing specific action plans.'

const lima = { en: 'Lima', es: 'Lima', 'zh-CN': '利马' }

/** The signing fell on one of the visit's two days; the page's own date drives nothing. */
const within = '[2019-06-21..2019-06-22]'

/** Who signed: Henry Harman spoke, and did not sign. */
const signedBy = ['liMeng', 'leonVelarde'] as const

/** Each is somebody's own; the agreement is told with them by the Chinese side or in its framework. */
const programmeWords: [ProgrammeName, 'ours' | null, string][] = [
  ['beltAndRoad', null, 'under the framework of the “Belt and Road” Initiative'],
  ['innovation', 'ours', 'China‘s Strategy of Innovation-driven Development'],
  ['innovatePeru', 'ours', 'the “Innovate Peru” Program'],
]

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

type Named = {
  bodies: Record<BodyName, string>
  areas: Record<AreaName, string>
  people: Record<PersonName, string>
  programmes: Record<ProgrammeName, string>
  /** The announcement: nothing else is known of the agreement. */
  sourceId: string
}

/** The memorandum of 2019 with all that its announcement says, and the gaps that it leaves. */
export const peruAgreement = ({ bodies, areas, people, programmes, sourceId }: Named) => ({
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
  signatories: signedBy.map((name) => {
    const { body, names, posts } = examplePeople[name]
    return { partyId: bodies[body], personId: people[name], names, posts }
  }),
  programmes: programmeWords.map(([name, statedBy, verbatim]) => ({
    ...{ programmeId: programmes[name], statedBy, verbatim, verbatimLanguage: 'en' },
  })),
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
    { field: 'programmes', quotation: framework, certainty: 'stated' },
    { field: 'actionPlans', quotation: plans, certainty: 'stated' },
  ].map((assertion) => ({
    ...{ source: announcement.titles, sourceAddress: announcement.address, sourceId },
    ...{ quotationLanguage: announcement.language, ...assertion },
  })),
})
