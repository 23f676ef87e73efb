import type { CountedNoun, PluralForms } from '../counted.ts'
import type { Language } from '../language.ts'

/**
 * Templates use them where their form fits: nouns that no case changes in German, an object or the word after a
 * preposition in Arabic. So a blank such as `{waited}` agrees wherever the user's own words put it.
 */
export const COUNTED_NOUNS: Readonly<Record<Language, Readonly<Record<CountedNoun, PluralForms>>>> = {
  en: {
    minutes: { one: '{n} minute', other: '{n} minutes' },
    hours: { one: '{n} hour', other: '{n} hours' },
    meetings: { one: '{n} meeting', other: '{n} meetings' },
    times: { one: 'once', other: '{n} times' },
  },
  de: {
    minutes: { one: '{n} Minute', other: '{n} Minuten' },
    hours: { one: '{n} Stunde', other: '{n} Stunden' },
    meetings: { one: '{n} Treffen', other: '{n} Treffen' },
    times: { one: 'einmal', other: '{n}-mal' },
  },
  es: {
    minutes: { one: '{n} minuto', many: '{n} de minutos', other: '{n} minutos' },
    hours: { one: '{n} hora', many: '{n} de horas', other: '{n} horas' },
    meetings: { one: '{n} reunión', many: '{n} de reuniones', other: '{n} reuniones' },
    times: { one: 'una vez', many: '{n} de veces', other: '{n} veces' },
  },
  fr: {
    minutes: { one: '{n} minute', many: '{n} de minutes', other: '{n} minutes' },
    hours: { one: '{n} heure', many: '{n} d’heures', other: '{n} heures' },
    meetings: { one: '{n} rendez-vous', many: '{n} de rendez-vous', other: '{n} rendez-vous' },
    times: { one: '{n} fois', many: '{n} de fois', other: '{n} fois' },
  },
  'pt-BR': {
    minutes: { one: '{n} minuto', many: '{n} de minutos', other: '{n} minutos' },
    hours: { one: '{n} hora', many: '{n} de horas', other: '{n} horas' },
    meetings: { one: '{n} reunião', many: '{n} de reuniões', other: '{n} reuniões' },
    times: { one: '{n} vez', many: '{n} de vezes', other: '{n} vezes' },
  },
  ja: {
    minutes: { other: '{n}分' },
    hours: { other: '{n}時間' },
    meetings: { other: '{n}回の打ち合わせ' },
    times: { other: '{n}回' },
  },
  ar: {
    minutes: {
      zero: '{n} دقيقة',
      one: 'دقيقة واحدة',
      two: 'دقيقتين',
      few: '{n} دقائق',
      many: '{n} دقيقة',
      other: '{n} دقيقة',
    },
    hours: {
      zero: '{n} ساعة',
      one: 'ساعة واحدة',
      two: 'ساعتين',
      few: '{n} ساعات',
      many: '{n} ساعة',
      other: '{n} ساعة',
    },
    meetings: {
      zero: '{n} اجتماع',
      one: 'اجتماع واحد',
      two: 'اجتماعين',
      few: '{n} اجتماعات',
      many: '{n} اجتماعًا',
      other: '{n} اجتماع',
    },
    times: {
      zero: '{n} مرة',
      one: 'مرة واحدة',
      two: 'مرتين',
      few: '{n} مرات',
      many: '{n} مرة',
      other: '{n} مرة',
    },
  },
}
