import type { Actor } from '#domain/access/schema.ts'
import { createAnnouncement } from '#domain/announcements/commands.ts'
import { perform } from '#domain/perform.ts'
import type { World } from '#domain/world.ts'
import { announcementText } from './peru-announcement.ts'

const titles = {
  en: 'MOU on STI Cooperation between MOST China and CONCYTEC Peru Signed in Lima',
  es: 'El MOST de China y el CONCYTEC del Perú firman en Lima un memorando sobre cooperación en ciencia, tecnología e innovación',
  'zh-CN': '中国科学技术部与秘鲁国家科学、技术和技术创新委员会在利马签署科技创新合作谅解备忘录',
}

/** Without the heading, which is the title; Spanish and Chinese are translations of ours. */
const texts = {
  en: announcementText.split('\n\n').slice(1).join('\n\n'),
  es: [
    'Por invitación del Consejo Nacional de Ciencia, Tecnología e Innovación Tecnológica (CONCYTEC) del Perú, Li Meng, viceministro del Ministerio de Ciencia y Tecnología (MOST) de China, encabezó una delegación que visitó el Perú los días 21 y 22 de junio de 2019.',
    'Durante la visita, la delegación china mantuvo conversaciones con el CONCYTEC. Ambas partes trataron en profundidad la cooperación entre China y el Perú en ciencia, tecnología e innovación en el marco de la iniciativa «la Franja y la Ruta». El viceministro Li Meng informó a la parte peruana sobre la puesta en práctica de la Estrategia de Desarrollo Impulsado por la Innovación de China; subrayó que la ciencia, la tecnología y la innovación chinas son abiertas e inclusivas, que el Gobierno chino concede gran importancia a la cooperación con la parte peruana en esta materia y que reforzará la convergencia entre dicha Estrategia y el programa «Innóvate Perú», cofinanciará investigación conjunta y realizará un intercambio de personal en profundidad lo antes posible, y promoverá intercambios y una cooperación prácticos entre empresas y academia en áreas prioritarias como las TIC, las energías renovables y el uso racional de la energía, la ciencia y tecnología agrarias, la biodiversidad, la protección del medio ambiente, los recursos marinos, y la pesca y la acuicultura.',
    'Henry Harman, director de Políticas y Programas del CONCYTEC, elogió los logros científicos y tecnológicos de China y expresó la esperanza de que el Perú pueda aprender de la experiencia china en comercialización de la investigación, transferencia de tecnología, supervisión de la investigación y prospectiva científica y tecnológica, y elevar así el nivel de su desarrollo científico y tecnológico.',
    'El viceministro Li Meng y la presidenta del CONCYTEC, Fabiola León-Velarde Servetto, firmaron el Memorando de Entendimiento entre el MOST de China y el CONCYTEC del Perú sobre Cooperación en Ciencia, Tecnología e Innovación. Ambas partes acordaron impulsar la ejecución del memorando mediante la firma de planes de acción específicos.',
    'Durante su estancia en Lima, la delegación china mantuvo conversaciones con el viceministro de Educación del Perú sobre el fomento de los intercambios de investigación y la cooperación entre las universidades de ambos países. También conversó con el viceministro de la Producción del Perú sobre la comercialización de la investigación y la cooperación en parques científicos, e intercambió opiniones sobre la ampliación de la cooperación bilateral en ciencia y tecnología. Además, la delegación visitó la Universidad Nacional Agraria La Molina y la Pontificia Universidad Católica del Perú.',
  ].join('\n\n'),
  'zh-CN': [
    '应秘鲁国家科学、技术和技术创新委员会（CONCYTEC）邀请，中国科学技术部副部长李萌率团于2019年6月21日至22日访问秘鲁。',
    '访问期间，中国代表团与秘鲁国家科学、技术和技术创新委员会举行会谈。双方就“一带一路”倡议框架下的中秘科技创新合作进行了深入讨论。李萌副部长向秘方介绍了中国实施创新驱动发展战略的情况，强调中国的科技创新是开放包容的，中国政府高度重视与秘方的科技创新合作，将加强中国创新驱动发展战略与“创新秘鲁”计划的对接，尽快共同资助联合研究、开展深入的人员交流，并在信息通信技术、可再生能源与能源合理利用、农业科技、生物多样性、环境保护、海洋资源、渔业和水产养殖等优先领域推动企业界和学术界开展务实交流合作。',
    '秘鲁国家科学、技术和技术创新委员会政策与计划司司长亨利·哈曼赞赏中国取得的科技成就，希望秘鲁借鉴中国在科研成果商业化、技术转移、科研监督和科技预测方面的经验，从而提高本国科技发展水平。',
    '李萌副部长与秘鲁国家科学、技术和技术创新委员会主席法比奥拉·莱昂-贝拉尔德·塞尔韦托签署了《中国科学技术部与秘鲁国家科学、技术和技术创新委员会科技创新合作谅解备忘录》。双方同意通过签署具体行动计划推动谅解备忘录的落实。',
    '在利马期间，中国代表团与秘鲁教育部副部长就推动两国高校科研交流与合作举行会谈，并与秘鲁生产部副部长就科研成果商业化和科技园区合作举行会谈，就扩大双边科技合作交换了意见。代表团还参观了拉莫利纳国立农业大学和秘鲁天主教大学。',
  ].join('\n\n'),
}

type Said = Record<'deskId' | 'agreementId' | 'visitId' | 'issuerId' | 'sourceId', string>

/** Writes the notice by which the public is told, with the words of the source; answers its number. */
export async function loadPeruNotice(world: World, officer: Actor, said: Said): Promise<string> {
  const { answer } = await perform(world, createAnnouncement, officer, {
    ...said,
    titles,
    texts,
    originalLanguage: 'en',
    slug: 'mou-on-sti-cooperation-signed-in-lima',
  })
  return answer.id
}
