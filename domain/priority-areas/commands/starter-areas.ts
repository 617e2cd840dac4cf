import type { LanguageMap } from '#lib/language-map.ts'

type StarterArea = { code: string; labels: LanguageMap; field: string | null; goals: number[] }

const area = (
  code: string,
  field: string | null,
  goals: number[],
  [en, es, zh]: [string, string, string],
): StarterArea => ({ code, field, goals, labels: { en, es, 'zh-CN': zh } })

/**
 * A short list to begin with: what agreements on science and technology are most often about, each
 * with its field of the OECD (Frascati Manual 2015, table 2.2) where one fits, and its goals.
 */
export const starterAreas: readonly StarterArea[] = [
  area(
    'ict',
    '1.2',
    [9],
    [
      'Information and communication technology',
      'Tecnologías de la información y la comunicación',
      '信息通信技术',
    ],
  ),
  area(
    'artificial-intelligence',
    '1.2',
    [9],
    ['Artificial intelligence', 'Inteligencia artificial', '人工智能'],
  ),
  area('basic-sciences', '1', [4, 9], ['Basic sciences', 'Ciencias básicas', '基础科学']),
  area('space', '2.3', [9], ['Space and remote sensing', 'Espacio y teledetección', '航天与遥感']),
  area(
    'materials',
    '2.5',
    [9, 12],
    ['New materials and nanotechnology', 'Nuevos materiales y nanotecnología', '新材料与纳米技术'],
  ),
  area(
    'energy',
    '2.7',
    [7, 13],
    [
      'Renewable energy and energy efficiency',
      'Energías renovables y eficiencia energética',
      '可再生能源与能源效率',
    ],
  ),
  area(
    'environment',
    '1.5',
    [13, 15],
    [
      'Environmental protection and climate change',
      'Protección del medio ambiente y cambio climático',
      '环境保护与气候变化',
    ],
  ),
  area('biodiversity', '1.6', [14, 15], ['Biodiversity', 'Biodiversidad', '生物多样性']),
  area('water', '2.7', [6], ['Water resources', 'Recursos hídricos', '水资源']),
  area(
    'oceans',
    '1.5',
    [14],
    ['Marine and polar science', 'Ciencias marinas y polares', '海洋与极地科学'],
  ),
  area(
    'agriculture',
    '4.1',
    [2],
    ['Agriculture and food', 'Agricultura y alimentación', '农业与食品'],
  ),
  area(
    'fisheries',
    '4.1',
    [2, 14],
    ['Fisheries and aquaculture', 'Pesca y acuicultura', '渔业与水产养殖'],
  ),
  area('biotechnology', '2.9', [3, 9], ['Biotechnology', 'Biotecnología', '生物技术']),
  area('health', '3.3', [3], ['Health and medicine', 'Salud y medicina', '卫生与医学']),
  area(
    'disasters',
    '1.5',
    [11, 13],
    ['Disaster risk reduction', 'Reducción del riesgo de desastres', '减灾'],
  ),
  area(
    'innovation-policy',
    '5.2',
    [8, 9],
    [
      'Innovation policy and technology transfer',
      'Políticas de innovación y transferencia de tecnología',
      '创新政策与技术转移',
    ],
  ),
]
