/** What the stand-in page says in each language; nothing else about it depends on the language. */
export const WORDS = {
  en: [
    'ltr',
    'Join now',
    'Ask to join',
    'Asking to be let in',
    'Leave call',
    'You left the meeting',
    'Rejoin',
    'Home',
    'People',
    'Chat with everyone',
    'Admit',
  ],
  de: [
    'ltr',
    'Jetzt teilnehmen',
    'Teilnahme anfragen',
    'Anfrage wird gesendet',
    'Anruf verlassen',
    'Du hast die Besprechung verlassen',
    'Wieder teilnehmen',
    'Startseite',
    'Personen',
    'Mit allen chatten',
    'Zulassen',
  ],
  ja: [
    'ltr',
    '今すぐ参加',
    '参加をリクエスト',
    '参加をリクエストしています',
    '通話から退出',
    '会議から退出しました',
    '再参加',
    'ホーム',
    'ユーザー',
    '全員とチャット',
    '許可',
  ],
  ar: [
    'rtl',
    'الانضمام الآن',
    'طلب الانضمام',
    'جارٍ طلب الانضمام',
    'مغادرة المكالمة',
    'لقد غادرت الاجتماع',
    'إعادة الانضمام',
    'الصفحة الرئيسية',
    'الأشخاص',
    'الدردشة مع الجميع',
    'قبول',
  ],
}

const NAMES = ['direction', 'join', 'ask', 'asking', 'leave', 'left', 'rejoin', 'home', 'people', 'chat', 'admit']

export function wordsOf(language) {
  const words = WORDS[language] ?? WORDS.en
  return Object.fromEntries(NAMES.map((name, index) => [name, words[index]]))
}

const ARABIC_ZERO = 0x0660

/** Arabic pages count in their own digits. */
export const numeral = (language, count) =>
  language === 'ar'
    ? Array.from(String(count))
        .map((digit) => String.fromCodePoint(ARABIC_ZERO + Number(digit)))
        .join('')
    : String(count)
