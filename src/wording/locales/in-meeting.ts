import type { Language } from '../language.ts'
import type { InMeetingWords } from '../words.ts'
import { inMeeting as ar } from './in-meeting/ar.ts'
import { inMeeting as de } from './in-meeting/de.ts'
import { inMeeting as en } from './in-meeting/en.ts'
import { inMeeting as es } from './in-meeting/es.ts'
import { inMeeting as fr } from './in-meeting/fr.ts'
import { inMeeting as ja } from './in-meeting/ja.ts'
import { inMeeting as ptBr } from './in-meeting/pt-br.ts'

/** All of them, for where nothing can be loaded later: a worker has no `import()`, and the overlay is one script. */
export const IN_MEETING_WORDS: Readonly<Record<Language, InMeetingWords>> = { en, de, es, fr, 'pt-BR': ptBr, ja, ar }
