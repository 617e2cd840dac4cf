import type { LanguageMap } from '#lib/language-map.ts'
import type { PromiseName } from './peru-promises.ts'

/** A milestone to be made; days are counted from the day of loading. */
export type PlannedMilestone = {
  titles: LanguageMap
  baseline: number
  /** The baseline where nothing else is said. */
  forecast?: number
  health?: 'notStarted' | 'onTrack' | 'atRisk' | 'offTrack'
  done?: {
    on: number
    note: string
    evidence: { language: string; fileName: string; lines: string[] }
  }
  /** The reason for which its completion was taken back. */
  takenBack?: string
}

export type PlannedActivity = {
  titles: LanguageMap
  expectedResults: LanguageMap
  area: 'renewableEnergy' | 'aquaculture' | 'biodiversity'
  /** Beside the promise to sign action plans, which the plan as a whole discharges. */
  discharges: PromiseName
  from: number
  to: number
  milestones: PlannedMilestone[]
}

/** Every sheet says what it is, so that nobody takes it for a real one. */
const madeUp = 'Illustrative document of the example register. Documento ilustrativo.'

const jointCall: PlannedActivity = {
  titles: {
    en: 'Joint call for research on renewable energy',
    es: 'Convocatoria conjunta de investigación en energías renovables',
    'zh-CN': '可再生能源联合研究项目征集',
  },
  expectedResults: {
    en: 'Three joint projects, each led by one research group from either country.',
    es: 'Tres proyectos conjuntos, cada uno dirigido por un grupo de investigación de cada país.',
    'zh-CN': '立项三个联合项目，每个项目由两国各一个研究团队牵头。',
  },
  area: 'renewableEnergy',
  discharges: 'coFunding',
  from: -230,
  to: 300,
  milestones: [
    {
      titles: {
        en: 'Text of the call agreed',
        es: 'Texto de la convocatoria acordado',
        'zh-CN': '商定征集指南文本',
      },
      baseline: -150,
      done: {
        on: -152,
        note: 'Agreed by exchange of e-mails; both language versions are final.',
        evidence: {
          language: 'en',
          fileName: 'Text of the joint call (illustrative).pdf',
          lines: [madeUp, 'Both sides agreed on the text of the joint call.'],
        },
      },
    },
    {
      titles: {
        en: 'Call opened in both countries',
        es: 'Convocatoria abierta en ambos países',
        'zh-CN': '两国同步发布征集通知',
      },
      baseline: -90,
      forecast: -75,
      done: {
        on: -74,
        note: 'Opened two weeks later than first agreed, on the same day in both countries.',
        evidence: {
          language: 'es',
          fileName: 'Aviso de la convocatoria (ilustrativo).pdf',
          lines: [madeUp, 'La convocatoria conjunta quedó abierta en ambos países.'],
        },
      },
    },
    {
      titles: {
        en: 'Evaluation panels appointed',
        es: 'Comités de evaluación designados',
        'zh-CN': '组建评审专家组',
      },
      baseline: -20,
      forecast: 2,
      health: 'atRisk',
    },
    {
      titles: {
        en: 'Projects selected and announced',
        es: 'Proyectos seleccionados y anunciados',
        'zh-CN': '遴选并公布立项项目',
      },
      baseline: 60,
      forecast: 75,
    },
  ],
}

const exchange: PlannedActivity = {
  titles: {
    en: 'Exchange of researchers in aquaculture',
    es: 'Intercambio de investigadores en acuicultura',
    'zh-CN': '水产养殖领域科研人员交流',
  },
  expectedResults: {
    en: 'Four researchers from each country work for three months in a laboratory of the other.',
    es: 'Cuatro investigadores de cada país trabajan tres meses en un laboratorio del otro.',
    'zh-CN': '两国各派四名科研人员赴对方实验室工作三个月。',
  },
  area: 'aquaculture',
  discharges: 'exchanges',
  from: -180,
  to: 240,
  milestones: [
    {
      titles: {
        en: 'Host laboratories named by both sides',
        es: 'Laboratorios anfitriones designados por ambas partes',
        'zh-CN': '双方确定接待实验室',
      },
      baseline: -120,
      done: {
        on: -121,
        note: 'Two laboratories in each country.',
        evidence: {
          language: 'en',
          fileName: 'Host laboratories (illustrative).pdf',
          lines: [madeUp, 'Each side named two laboratories.'],
        },
      },
    },
    {
      titles: {
        en: 'Researchers from Peru begin their stay in China',
        es: 'Los investigadores del Perú inician su estancia en China',
        'zh-CN': '秘鲁科研人员抵华开展交流',
      },
      baseline: -12,
      health: 'offTrack',
    },
    {
      titles: {
        en: 'Researchers from China begin their stay in Peru',
        es: 'Los investigadores de China inician su estancia en el Perú',
        'zh-CN': '中国科研人员赴秘鲁开展交流',
      },
      baseline: 24,
      health: 'onTrack',
    },
    {
      titles: {
        en: 'Joint report on the exchange',
        es: 'Informe conjunto sobre el intercambio',
        'zh-CN': '提交交流联合报告',
      },
      baseline: 200,
    },
  ],
}

const workshop: PlannedActivity = {
  titles: {
    en: 'Workshop on biodiversity data',
    es: 'Taller sobre datos de biodiversidad',
    'zh-CN': '生物多样性数据研讨会',
  },
  expectedResults: {
    en: 'A shared list of data standards, published by both sides.',
    es: 'Una lista común de normas de datos, publicada por ambas partes.',
    'zh-CN': '双方共同发布数据标准清单。',
  },
  area: 'biodiversity',
  discharges: 'businessAndAcademia',
  from: -60,
  to: 180,
  milestones: [
    {
      titles: {
        en: 'Programme and participants agreed',
        es: 'Programa y participantes acordados',
        'zh-CN': '商定会议日程和参会人员',
      },
      baseline: 0,
      health: 'onTrack',
      done: {
        on: -3,
        note: 'Programme of two days.',
        evidence: {
          language: 'es',
          fileName: 'Programa del taller (ilustrativo).pdf',
          lines: [madeUp, 'Programa provisional del taller.'],
        },
      },
      takenBack: 'The list of participants is still a draft.',
    },
    {
      titles: {
        en: 'Workshop held in Lima',
        es: 'Taller celebrado en Lima',
        'zh-CN': '在利马举办研讨会',
      },
      baseline: 40,
    },
    {
      titles: {
        en: 'Shared list of data standards published',
        es: 'Lista común de normas de datos publicada',
        'zh-CN': '发布共同数据标准清单',
      },
      baseline: 110,
      forecast: 130,
      health: 'atRisk',
    },
  ],
}

/** What the plan consists of, on areas that the announcement of 2019 names. */
export const plannedActivities: readonly PlannedActivity[] = [jointCall, exchange, workshop]
