import type { Actor } from '#domain/access/schema.ts'
import { createMeeting } from '#domain/meetings/commands/create-meeting.ts'
import { perform } from '#domain/perform.ts'
import { createVisit } from '#domain/visits/commands/create-visit.ts'
import type { World } from '#domain/world.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import type { BodyName } from './bodies.ts'
import type { PersonName } from './people.ts'

/** What of the register the visit names. */
type Place = {
  agreementId: string
  sourceId: string
  bodies: Record<BodyName, string>
  people: Record<PersonName, string>
}

/** One of the two days of the stay: which, the announcement does not say. */
const within = '[2019-06-21..2019-06-22]'
const lima = { en: 'Lima', es: 'Lima', 'zh-CN': '利马' }

/**
 * The stay in Peru with its three talks and two site visits, as the announcement tells them. Answers
 * the numbers of the stay, and of the talks with CONCYTEC, of which the promises came.
 */
export async function loadPeruVisit(world: World, officer: Actor, place: Place) {
  const { agreementId, sourceId, bodies, people } = place
  const read = { sourceId, quotationLanguage: 'en', certainty: 'stated' }
  const visit = await perform(world, createVisit, officer, {
    ...{ agreementId, ...read, visitingSide: 'ours', country: 'PE', places: lima },
    ...{ delegationId: bodies.most, hostId: bodies.concytec },
    ...{ fromDay: '2019-06-21', toDay: '2019-06-22' },
    titles: {
      en: 'Visit of a delegation of China’s Ministry of Science and Technology to Peru',
      es: 'Visita de una delegación del Ministerio de Ciencia y Tecnología de China al Perú',
      'zh-CN': '中国科学技术部代表团访问秘鲁',
    },
    delegation: [{ personId: people.liMeng, partyId: bodies.most, role: 'head' }],
    quotation:
      'At the invitation of Peru’s National Council of Science, Technology and Technological Innovation (CONCYTEC), Li Meng, Vice Minister of the Ministry of Science and Technology (MOST) of China led a delegation to Peru on June 21-22, 2019.',
  })
  const ids: string[] = []
  for (const { counterpart, participants, ...meeting } of meetings) {
    const { answer } = await perform(world, createMeeting, officer, {
      ...{ visitId: visit.answer.id, ...read, heldOn: within, places: lima, ...meeting },
      counterpartId: bodies[counterpart],
      participants: participants({ bodies, people }),
    })
    ids.push(answer.id)
  }
  return { visitId: visit.answer.id, meetingId: ids[0] ?? '' }
}

type Met = {
  kind: 'talks' | 'siteVisit'
  counterpart: BodyName
  titles: LanguageMap
  topics: LanguageMap[]
  said: LanguageMap | null
  quotation: string
  participants: (known: Pick<Place, 'bodies' | 'people'>) => object[]
}

type Known = Pick<Place, 'bodies' | 'people'>

const head = ({ bodies, people }: Known) => ({
  ...{ personId: people.liMeng, partyId: bodies.most, side: 'ours', role: 'head' },
})

/** Known by the post alone. */
const viceMinister = (partyId: string, posts: LanguageMap) => ({
  ...{ partyId, side: 'counterpart', role: 'head', posts },
})

const meetings: readonly Met[] = [
  {
    kind: 'talks',
    counterpart: 'concytec',
    titles: {
      en: 'Talks with CONCYTEC',
      es: 'Conversaciones con el CONCYTEC',
      'zh-CN': '与秘鲁国家科学、技术和技术创新委员会会谈',
    },
    topics: [
      {
        en: 'Cooperation in science, technology and innovation under the framework of the Belt and Road Initiative',
        es: 'Cooperación en ciencia, tecnología e innovación en el marco de la Iniciativa de la Franja y la Ruta',
        'zh-CN': '“一带一路”框架下的科技创新合作',
      },
      {
        en: 'Delivery of China’s Strategy of Innovation-driven Development',
        es: 'Ejecución de la Estrategia de Desarrollo Impulsado por la Innovación de China',
        'zh-CN': '中国创新驱动发展战略的实施情况',
      },
    ],
    said: {
      en: 'Vice Minister Li Meng briefed the Peruvian side on the delivery of China’s Strategy of Innovation-driven Development, and stressed that China’s science, technology and innovation is open and inclusive, and that the Chinese government attaches great importance to cooperation with the Peruvian side. Henry Harman appreciated China’s science and technology achievements, and hoped that Peru could learn from its experience.',
      es: 'El Viceministro Li Meng informó a la parte peruana sobre la ejecución de la Estrategia de Desarrollo Impulsado por la Innovación de China, y subrayó que la ciencia, la tecnología y la innovación de China son abiertas e inclusivas y que el Gobierno chino concede gran importancia a la cooperación con la parte peruana. Henry Harman valoró los logros científicos y tecnológicos de China y expresó la esperanza de que el Perú pueda aprender de su experiencia.',
      'zh-CN':
        '李萌副部长向秘方介绍了中国创新驱动发展战略的实施情况，强调中国的科技创新是开放包容的，中国政府高度重视与秘方的科技创新合作。亨利·哈曼赞赏中国的科技成就，希望秘鲁能够借鉴中国的经验。',
    },
    quotation:
      'During the visit to Peru, the Chinese delegation held talks with CONCYTEC. The two sides held in-depth discussions on China-Peru cooperation in STI under the framework of the “Belt and Road” Initiative. Vice Minister Li Meng briefed the Peruvian side on the delivery of China‘s Strategy of Innovation-driven Development, stressing that China’s STI is open and inclusive and that the Chinese government attaches great importance to STI cooperation with the Peruvian side … Henry Harman, Director for Policies and Programmes of CONCYTEC, appreciated China’s science and technology achievements, and hoped that Peru could learn from China’s experience',
    participants: ({ bodies, people }) => [
      head({ bodies, people }),
      { personId: people.harman, partyId: bodies.concytec, side: 'counterpart' },
    ],
  },
  {
    kind: 'talks',
    counterpart: 'education',
    titles: {
      en: 'Talks with the Vice Minister of Education of Peru',
      es: 'Conversaciones con el Viceministerio de Educación del Perú',
      'zh-CN': '与秘鲁教育部副部长会谈',
    },
    topics: [
      {
        en: 'Research exchanges and cooperation between universities of the two countries',
        es: 'Intercambios de investigación y cooperación entre universidades de los dos países',
        'zh-CN': '两国高校之间的科研交流与合作',
      },
    ],
    said: null,
    quotation:
      'During its stay in Lima, the Chinese delegation held talks with the Vice Minister of Education of Peru on promoting research exchanges and cooperation between universities of the two countries.',
    participants: ({ bodies }) => [
      viceMinister(bodies.education, {
        en: 'Vice Minister of Education',
        es: 'Titular de un Viceministerio de Educación',
        'zh-CN': '教育部副部长',
      }),
    ],
  },
  {
    kind: 'talks',
    counterpart: 'produce',
    titles: {
      en: 'Talks with the Vice Minister of Production of Peru',
      es: 'Conversaciones con el Viceministerio de la Producción del Perú',
      'zh-CN': '与秘鲁生产部副部长会谈',
    },
    topics: [
      {
        en: 'Research commercialization',
        es: 'Comercialización de la investigación',
        'zh-CN': '科研成果商业化',
      },
      {
        en: 'Cooperation in science parks',
        es: 'Cooperación en parques científicos',
        'zh-CN': '科技园区合作',
      },
    ],
    said: {
      en: 'Views were exchanged on expanding bilateral science and technology cooperation.',
      es: 'Se intercambiaron opiniones sobre la ampliación de la cooperación bilateral en ciencia y tecnología.',
      'zh-CN': '双方就扩大双边科技合作交换了意见。',
    },
    quotation:
      'It also held talks with the Vice Minister of Production of Peru on research commercialization and cooperation in science parks, and exchanged views on expanding bilateral science and technology cooperation.',
    participants: ({ bodies }) => [
      viceMinister(bodies.produce, {
        en: 'Vice Minister of Production',
        es: 'Titular de un Viceministerio de la Producción',
        'zh-CN': '生产部副部长',
      }),
    ],
  },
  {
    kind: 'siteVisit',
    counterpart: 'laMolina',
    titles: {
      en: 'Visit to the National Agrarian University – La Molina',
      es: 'Visita a la Universidad Nacional Agraria La Molina',
      'zh-CN': '参观拉莫利纳国立农业大学',
    },
    topics: [],
    said: null,
    quotation:
      'Besides, the delegation also visited the National Agrarian University - La Molina and Pontifical Catholic University of Peru.',
    participants: () => [],
  },
  {
    kind: 'siteVisit',
    counterpart: 'catholicUniversity',
    titles: {
      en: 'Visit to the Pontifical Catholic University of Peru',
      es: 'Visita a la Pontificia Universidad Católica del Perú',
      'zh-CN': '参观秘鲁天主教大学',
    },
    topics: [],
    said: null,
    quotation:
      'Besides, the delegation also visited the National Agrarian University - La Molina and Pontifical Catholic University of Peru.',
    participants: () => [],
  },
]
