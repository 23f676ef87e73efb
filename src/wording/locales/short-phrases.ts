import type { WayBack } from '../../domain/meeting/fact.ts'
import type { Language } from '../language.ts'
import type { Subject } from '../occasions.ts'

/** The smaller texts around the words; the same in every tone. */
export type ShortPhrases = {
  readonly subjects: Readonly<Record<Subject, string>>
  /** The title of a calendar entry, which the guests see too. */
  readonly entryTitle: string
  /** A day and a time of it. */
  readonly slot: (day: string, time: string) => string
  /** To stand after a colon. */
  readonly waysBack: Readonly<Record<WayBack, string>>
}

export const SHORT_PHRASES: Readonly<Record<Language, ShortPhrases>> = {
  en: {
    subjects: {
      'our-meeting': 'Our meeting[[ on {date}]]',
      continuing: 'Continuing our meeting',
      'working-together': 'How we work together',
      'thank-you': 'Thank you',
    },
    entryTitle: 'Meeting[[: {client}]][[ / {me}]]',
    slot: (day, time) => `${day} at ${time}`,
    waysBack: { prepay: 'payment in advance', 'confirm-day-before': 'a short confirmation the day before' },
  },
  de: {
    subjects: {
      'our-meeting': 'Unser Treffen[[ am {date}]]',
      continuing: 'Fortsetzung unseres Treffens',
      'working-together': 'Unsere Zusammenarbeit',
      'thank-you': 'Vielen Dank',
    },
    entryTitle: 'Treffen[[: {client}]][[ / {me}]]',
    slot: (day, time) => `${day} um ${time}`,
    waysBack: { prepay: 'Bezahlung im Voraus', 'confirm-day-before': 'eine kurze Bestätigung am Vortag' },
  },
  es: {
    subjects: {
      'our-meeting': 'Nuestra reunión[[ del {date}]]',
      continuing: 'Continuación de nuestra reunión',
      'working-together': 'Nuestra forma de trabajar',
      'thank-you': 'Gracias',
    },
    entryTitle: 'Reunión[[: {client}]][[ / {me}]]',
    slot: (day, time) => `${day}, ${time}`,
    waysBack: { prepay: 'pago por adelantado', 'confirm-day-before': 'una breve confirmación el día anterior' },
  },
  fr: {
    subjects: {
      'our-meeting': 'Notre rendez-vous[[ du {date}]]',
      continuing: 'Suite de notre rendez-vous',
      'working-together': 'Notre façon de travailler',
      'thank-you': 'Merci',
    },
    entryTitle: 'Rendez-vous[[ : {client}]][[ / {me}]]',
    slot: (day, time) => `${day} à ${time}`,
    waysBack: { prepay: 'un paiement d’avance', 'confirm-day-before': 'une brève confirmation la veille' },
  },
  'pt-BR': {
    subjects: {
      'our-meeting': 'Nossa reunião[[ de {date}]]',
      continuing: 'Continuação da nossa reunião',
      'working-together': 'Nossa forma de trabalhar',
      'thank-you': 'Agradecimento',
    },
    entryTitle: 'Reunião[[: {client}]][[ / {me}]]',
    slot: (day, time) => `${day}, ${time}`,
    waysBack: { prepay: 'pagamento antecipado', 'confirm-day-before': 'uma breve confirmação na véspera' },
  },
  ja: {
    subjects: {
      'our-meeting': '[[{date}の]]打ち合わせについて',
      continuing: '打ち合わせの続きについて',
      'working-together': '今後の進め方について',
      'thank-you': '御礼',
    },
    entryTitle: '打ち合わせ[[:{client}様]][[/{me}]]',
    slot: (day, time) => `${day} ${time}`,
    waysBack: { prepay: '事前のお支払い', 'confirm-day-before': '前日のご確認' },
  },
  ar: {
    subjects: {
      'our-meeting': 'اجتماعنا[[ يوم {date}]]',
      continuing: 'متابعة اجتماعنا',
      'working-together': 'طريقة عملنا معًا',
      'thank-you': 'شكر وتقدير',
    },
    entryTitle: 'اجتماع[[: {client}]][[ / {me}]]',
    slot: (day, time) => `${day}، الساعة ${time}`,
    waysBack: { prepay: 'الدفع مقدمًا', 'confirm-day-before': 'تأكيد قصير قبل الموعد بيوم' },
  },
}
