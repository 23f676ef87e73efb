import type { AfterwardsWords } from '../../words.ts'

const letter = (text: string) => `Guten Tag[[ {person}]],\n\n${text}[[\n\n{me}]]`
const PHONE = '[[ Meine Nummer: {phone}]]'

export const afterwards: AfterwardsWords = {
  'no-show-first': {
    warm: letter(
      'wir haben uns am {date} verpasst, und ich hoffe, es geht Ihnen gut. Manchmal kommt das Leben dazwischen.[[ Passt Ihnen {next}?]] Sagen Sie mir einfach, wann es Ihnen recht ist, dann machen wir dort weiter.',
    ),
    plain: letter(
      'unser Treffen am {date} hat nicht stattgefunden. Ich hoffe, es ist alles in Ordnung.[[ Ich kann Ihnen {next} anbieten.]] Wann passt es Ihnen?',
    ),
    firm: letter(
      'ich hoffe, es ist alles in Ordnung. Unser Treffen am {date} um {start} hat nicht stattgefunden.[[ Ich kann Ihnen {next} anbieten.]] Bitte nennen Sie mir eine neue Zeit, die Ihnen passt, und geben Sie mir kurz Bescheid, falls sich noch etwas ändert.',
    ),
  },
  'no-show-repeated': {
    warm: letter(
      'wir haben uns am {date} wieder verpasst; seit dem {since} ist das {times} geschehen. Ich möchte gern wissen, was es Ihnen leichter macht: ein anderer Tag, ein Telefonat oder eine kurze Bestätigung am Vortag?[[ Passt Ihnen {next}?]] Sagen Sie mir, was Ihnen recht ist.',
    ),
    plain: letter(
      'unser Treffen am {date} hat nicht stattgefunden. Seit dem {since} ist das {times} geschehen. Bitte bestätigen Sie mir das nächste Treffen kurz am Vortag.[[ Ich kann Ihnen {next} anbieten.]] Wann passt es Ihnen?',
    ),
    firm: letter(
      'unser Treffen am {date} hat nicht stattgefunden. Seit dem {since} ist das {times} geschehen, und jedes Mal hatte ich die Zeit allein für Sie freigehalten. Gern vereinbare ich eine neue Zeit, unter einer Bedingung: Sie bestätigen sie am Vortag, sonst gebe ich sie frei.[[ Ich kann {next} anbieten.]]',
    ),
  },
  'late-cancellation-first': {
    warm: letter(
      'danke, dass Sie mir wegen unseres Treffens am {date} Bescheid gegeben haben. Es kommt eben manchmal etwas dazwischen.[[ Passt Ihnen stattdessen {next}?]] Wenn sich wieder einmal etwas ändert, hilft mir eine Nachricht {notice} vorher: Dann kann ich die Zeit weitergeben.',
    ),
    plain: letter(
      'danke für Ihre Nachricht zu unserem Treffen am {date}.[[ Ich kann Ihnen stattdessen {next} anbieten.]] Wann passt es Ihnen? Für ein anderes Mal: Mit einer Nachricht {notice} vorher kann ich die Zeit weitergeben.',
    ),
    firm: letter(
      'danke für Ihre Nachricht zu unserem Treffen am {date}.[[ Ich kann Ihnen stattdessen {next} anbieten.]] Für unsere nächsten Treffen bitte ich um eine Nachricht {notice} vorher, damit ich die Zeit weitergeben kann.',
    ),
  },
  'late-cancellation-repeated': {
    warm: letter(
      'danke für Ihre Nachricht zu unserem Treffen am {date}. Seit dem {since} ist es nun {times} vorgekommen, dass ein Treffen kurzfristig ausfiel, und die Zeit bleibt dann leer. Was macht es Ihnen leichter: ein anderer Tag oder ein Telefonat?[[ Passt Ihnen {next}?]] Eine Nachricht {notice} vorher hilft mir sehr.',
    ),
    plain: letter(
      'unser Treffen am {date} ist kurzfristig ausgefallen. Seit dem {since} ist das {times} geschehen. So spät kann ich die Zeit nicht mehr weitergeben; bitte geben Sie mir {notice} vorher Bescheid.[[ Ich kann Ihnen {next} anbieten.]] Wann passt es Ihnen?',
    ),
    firm: letter(
      'unser Treffen am {date} ist kurzfristig ausgefallen. Seit dem {since} ist das {times} geschehen. Ich brauche eine Nachricht {notice} vorher, sonst ist die Zeit verloren. Bitte bestätigen Sie mir, dass wir das so halten, bevor wir eine neue Zeit vereinbaren.[[ Ich kann {next} anbieten.]]',
    ),
  },
  'late-move-first': {
    warm: letter(
      'selbstverständlich können wir unser Treffen am {date} verlegen.[[ Passt Ihnen {next}?]] Wenn sich wieder einmal etwas ändert, hilft mir eine Nachricht {notice} vorher, den Tag für alle gut einzuteilen.',
    ),
    plain: letter(
      'wir können unser Treffen am {date} verlegen.[[ Ich kann Ihnen {next} anbieten.]] Wann passt es Ihnen? Für ein anderes Mal: Mit einer Nachricht {notice} vorher kann ich den Tag neu einteilen.',
    ),
    firm: letter(
      'wir können unser Treffen am {date} verlegen.[[ Ich kann Ihnen {next} anbieten.]] Für unsere nächsten Treffen bitte ich um eine Nachricht {notice} vor einer Änderung, damit ich die Zeit nutzen kann.',
    ),
  },
  'late-move-repeated': {
    warm: letter(
      'wir können unser Treffen am {date} verlegen. Seit dem {since} ist ein Treffen nun {times} kurzfristig verlegt worden, und die erste Zeit bleibt dann leer. Ließe sich ein anderer Tag oder eine andere Uhrzeit leichter einhalten?[[ Passt Ihnen {next}?]] Eine Nachricht {notice} vorher hilft mir sehr.',
    ),
    plain: letter(
      'unser Treffen am {date} ist kurzfristig verlegt worden. Seit dem {since} ist das {times} geschehen. Bitte geben Sie mir {notice} vorher Bescheid, wenn eine Zeit nicht mehr passt.[[ Ich kann Ihnen {next} anbieten.]] Wann passt es Ihnen?',
    ),
    firm: letter(
      'unser Treffen am {date} ist kurzfristig verlegt worden. Seit dem {since} ist das {times} geschehen. Für eine Änderung brauche ich eine Nachricht {notice} vorher.[[ Ich kann {next} anbieten.]] Bitte bestätigen Sie nur eine Zeit, die Sie einhalten können.',
    ),
  },
  'call-script': {
    warm: 'Anruf bei {client}[[, nach {person} fragen]].\n1. „Ist bei Ihnen alles in Ordnung?“ Dann zuhören.\n2. In einem Satz und ohne Vorwurf sagen, was [[am {date} ]]geschehen ist.[[ Wenn es hilft: {times} seit dem {since}.]]\n3. „Was würde es Ihnen leichter machen?“ Wieder zuhören.\n4. Sagen, was Ihnen selbst hilft: eine rechtzeitige Nachricht, wenn sich etwas ändert.[[ {notice} vorher genügt.]]\n5. Die nächste Zeit vereinbaren.[[ Ihr Angebot: {next}.]] Danken.',
    plain:
      'Anruf bei {client}[[, nach {person} fragen]].\n1. Fragen, ob alles in Ordnung ist, und zuhören.\n2. In einem Satz sagen, was [[am {date} ]]geschehen ist.[[ Die Zahl dazu: {times} seit dem {since}.]]\n3. Sagen, was Sie brauchen: eine rechtzeitige Nachricht, wenn sich etwas ändert.[[ Das heißt: {notice} vorher.]]\n4. Fragen, ob das möglich ist.\n5. Die nächste Zeit vereinbaren.[[ Ihr Angebot: {next}.]]',
    firm: 'Anruf bei {client}[[, nach {person} fragen]].\n1. Fragen, ob alles in Ordnung ist, und zuhören.\n2. Die Tatsachen [[vom {date} ]]nennen, ohne Schuldzuweisung.[[ Die Zahl dazu: {times} seit dem {since}.]]\n3. Sagen, was Sie von nun an erwarten.[[ Eine Änderung braucht eine Nachricht {notice} vorher.]]\n4. Sagen, was sonst folgt: eine Bestätigung am Vortag oder vorerst kein neues Treffen.\n5. Ein klares Ja abwarten, dann die nächste Zeit vereinbaren.[[ Ihr Angebot: {next}.]]',
  },
  'pattern-talk': {
    warm: 'Ich arbeite gern mit Ihnen, darum sage ich es offen: Seit dem {since} lief es bei {count} von {meetings} anders als vereinbart.[[ Die Wartezeit beträgt zusammen {lost}.]] Was würde es Ihnen leichter machen, unsere Zeiten einzuhalten?',
    plain:
      'Ich möchte über unsere Termine sprechen. Seit dem {since} lief es bei {count} von {meetings} anders als vereinbart.[[ Die Wartezeit beträgt zusammen {lost}.]] Was können wir ändern, damit es für beide passt?',
    firm: 'Ich muss etwas ansprechen. Seit dem {since} lief es bei {count} von {meetings} anders als vereinbart.[[ Die Wartezeit beträgt zusammen {lost}.]] Ich möchte weiter mit Ihnen arbeiten, und dafür müssen unsere Zeiten gelten. Was schlagen Sie vor?',
  },
  'thank-you': {
    warm: letter(
      'ich möchte einfach einmal danke sagen. Bei unseren letzten {meetings} waren Sie pünktlich, und das macht die Arbeit mit Ihnen zu einer Freude. Wenn Sie einmal etwas Spielraum brauchen, sagen Sie es mir gern.',
    ),
    plain: letter(
      'danke, dass Sie bei unseren letzten {meetings} pünktlich waren. Das hilft mir sehr, und ich weiß es zu schätzen.',
    ),
    firm: letter(
      'bei unseren letzten {meetings} waren Sie pünktlich. Das ist mir aufgefallen, und ich danke Ihnen dafür. Wenn Sie einmal Spielraum brauchen, haben Sie ihn.',
    ),
  },
  expectations: {
    warm: letter(
      `ich freue mich auf unsere Zusammenarbeit. Damit die Zeit für uns beide gut genutzt ist: Ich beginne und ende wie geplant, und die Zeit dazwischen gehört ganz Ihnen.[[ Eine Verspätung bis zu {grace} ist kein Problem, darüber hinaus hilft eine kurze Nachricht.]][[ Wenn ein Treffen nicht stattfinden kann, genügt mir eine Nachricht {notice} vorher.]] Dasselbe dürfen Sie von mir erwarten.${PHONE}`,
    ),
    plain: letter(
      `bevor wir beginnen, kurz zu meiner Arbeitsweise: Ich beginne und ende wie geplant.[[ Eine Verspätung bis zu {grace} ist in Ordnung, darüber hinaus bitte ich um eine Nachricht.]][[ Wenn ein Treffen nicht stattfinden kann, sagen Sie es mir bitte {notice} vorher.]] Für mich gilt dasselbe.${PHONE}`,
    ),
    firm: letter(
      `bevor wir beginnen, die Regeln, nach denen ich arbeite: Treffen beginnen und enden wie geplant; ein später Beginn verschiebt das Ende nicht.[[ Wer bis zu {grace} später kommt, gilt als pünktlich.]][[ Änderungen und Absagen brauche ich {notice} vorher.]] Ich halte mich selbst daran.${PHONE}`,
    ),
  },
  'confirm-day-before': {
    warm: letter(
      'ich freue mich auf unser Treffen am {date} um {start}. Passt Ihnen die Zeit noch? Ein kurzes Ja genügt.[[\n{link}]]',
    ),
    plain: letter(
      'unser Treffen ist am {date} um {start}. Bitte bestätigen Sie mir kurz, dass Sie dabei sind.[[\n{link}]]',
    ),
    firm: letter(
      'unser Treffen ist am {date} um {start}. Bitte bestätigen Sie es heute. Ohne Bestätigung vergebe ich die Zeit anderweitig.[[\n{link}]]',
    ),
  },
  'off-the-schedule': {
    warm: letter(
      'ich habe unsere Zusammenarbeit geschätzt. Mit den Terminen hat es zuletzt nicht geklappt, darum vereinbare ich vorerst keine neuen. Die Tür bleibt offen, und dies ist der Weg zurück: {way}. Wann immer Ihnen das recht ist, finde ich gern eine Zeit für Sie.',
    ),
    plain: letter(
      'ich vereinbare vorerst keine neuen Treffen mit Ihnen.[[ Seit dem {since} lief es bei {count} von {meetings} anders als vereinbart.]] Es gibt einen Weg zurück: {way}. Wenn das für Sie passt, sagen Sie es mir, und ich finde eine Zeit.',
    ),
    firm: letter(
      'ich werde vorerst keine neuen Treffen mit Ihnen vereinbaren.[[ Seit dem {since} lief es bei {count} von {meetings} anders als vereinbart.]] Zu diesen Bedingungen nehme ich Sie wieder in meinen Kalender auf: {way}. Bitte teilen Sie mir mit, ob Sie einverstanden sind.',
    ),
  },
}
