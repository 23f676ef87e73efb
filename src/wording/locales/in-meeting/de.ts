import type { InMeetingWords } from '../../words.ts'

const note = (text: string) => `Guten Tag[[ {person}]],\n${text}`
const LINK = '[[\n{link}]]'
const PHONE = '[[\nMeine Nummer: {phone}]]'

export const inMeeting: InMeetingWords = {
  'link-ready': {
    warm: note('hier ist der Link zu unserem Gespräch, damit Sie ihn gleich zur Hand haben. Bis gleich.\n{link}'),
    plain: note('hier ist der Link zu unserem Gespräch.\n{link}'),
    firm: note('unser Gespräch ist eröffnet, ich bin bis {leave} hier.\n{link}'),
  },
  'short-note': {
    warm: note(`ich bin schon da und freue mich, wenn wir beginnen. Ich habe bis {leave} Zeit.${LINK}`),
    plain: note(`ich bin da und bereit. Ich habe bis {leave} Zeit.${LINK}`),
    firm: note(`ich bin da und bereit. Unser Gespräch endet wie geplant um {leave}.${LINK}`),
  },
  'offer-phone': {
    warm: note(
      `ich hoffe, bei Ihnen ist alles in Ordnung. Ich habe bis {leave} Zeit. Wenn ein Telefonat einfacher ist oder wir uns auf weniger Themen beschränken sollen, sagen Sie mir kurz Bescheid, dann machen wir das so.${PHONE}${LINK}`,
    ),
    plain: note(
      `ich bin noch bis {leave} hier. Wir können auch telefonieren oder nur das Wichtigste besprechen. Was ist Ihnen lieber?${PHONE}${LINK}`,
    ),
    firm: note(
      `ich bin bis {leave} hier. Für die verbleibende Zeit schlage ich ein Telefonat oder eine kürzere Tagesordnung vor. Bitte sagen Sie mir, was Sie vorziehen.${PHONE}${LINK}`,
    ),
  },
  'leaving-note': {
    warm: note(
      'ich hoffe, es geht Ihnen gut. Ich habe {waited} gewartet und mache nun mit der nächsten Aufgabe weiter. Gern finden wir einen anderen Termin.[[ Passt Ihnen {next}?]] Sagen Sie mir einfach, wann es Ihnen recht ist.',
    ),
    plain: note(
      'ich hoffe, es ist alles in Ordnung. Ich habe {waited} gewartet und muss nun weiter.[[ Ich kann Ihnen {next} anbieten.]] Wann passt es Ihnen?',
    ),
    firm: note(
      'ich hoffe, es ist alles in Ordnung. Ich habe {waited} gewartet und bin jetzt bei meiner nächsten Aufgabe.[[ Ich kann Ihnen {next} anbieten.]] Bitte teilen Sie mir mit, wann es Ihnen passt.',
    ),
  },
  'late-opening': {
    warm: 'Schön, dass Sie da sind. Wir haben noch {left} von insgesamt {length}. Nutzen wir die Zeit gut: Welcher Teil ist Ihnen am wichtigsten?',
    plain: 'Wir haben noch {left} von insgesamt {length}. Welcher Teil ist am wichtigsten?',
    firm: 'Wir haben noch {left} von insgesamt {length}, und ich gehe um {leave}. Beginnen wir mit dem Wichtigsten: Was ist das für Sie?',
  },
  'end-warning': {
    warm: 'Wir haben noch {left}. Was möchten Sie auf jeden Fall noch besprechen?',
    plain: 'Wir haben noch {left}. Was sollten wir heute klären?',
    firm: 'Wir haben noch {left}, und ich gehe um {leave}. Klären wir jetzt den wichtigsten Punkt.',
  },
  'end-last-warning': {
    warm: 'Wir haben noch {left}. Wollen wir kurz zusammenfassen und den nächsten Schritt vereinbaren?',
    plain: 'Wir haben noch {left}. Vereinbaren wir den nächsten Schritt.',
    firm: 'Wir haben noch {left}. Fassen wir zusammen: Wer macht was, und bis wann?',
  },
  'end-now': {
    warm: 'Es ist {leave}, und ich gehe wie geplant. Vielen Dank für das Gespräch. Machen wir am Telefon, bei mir im Büro oder zu einem anderen Termin weiter?',
    plain:
      'Es ist {leave}, und ich muss wie geplant gehen. Machen wir am Telefon, bei mir im Büro oder zu einem anderen Termin weiter?',
    firm: 'Es ist {leave}, unsere Zeit ist um. Wir können am Telefon, bei mir im Büro oder zu einem anderen Termin weitermachen. Was wählen Sie?',
  },
  leaving: {
    warm: 'Ich gehe wie geplant um {leave}, damit auch die Nächsten ihre volle Zeit bekommen. Was noch offen ist, verdient einen eigenen Termin.[[ Passt Ihnen {next}?]]',
    plain: 'Ich gehe wie geplant um {leave}. Für den Rest finden wir einen anderen Termin.[[ Ich schlage {next} vor.]]',
    firm: 'Ich gehe um {leave}. Dabei bleibt es, wie geplant.[[ Für den Rest kann ich {next} anbieten.]]',
  },
  'continue-phone': {
    warm: note(
      `ich bin wie geplant um {leave} gegangen und mache gern am Telefon mit Ihnen weiter.[[ Passt Ihnen {next}?]] Sagen Sie mir, wann ich Sie anrufen darf.${PHONE}`,
    ),
    plain: note(
      `ich bin wie geplant um {leave} gegangen. Machen wir am Telefon weiter.[[ Ich schlage {next} vor.]] Wann darf ich Sie anrufen?${PHONE}`,
    ),
    firm: note(
      `ich bin wie geplant um {leave} gegangen. Wir können am Telefon weitermachen.[[ Mein Vorschlag: {next}.]] Bitte bestätigen Sie mir eine Zeit.${PHONE}`,
    ),
  },
  'continue-office': {
    warm: note(
      'ich bin wie geplant um {leave} gegangen und würde mich freuen, Sie für den Rest bei mir im Büro[[ ({office})]] zu begrüßen.[[ Passt Ihnen {next}?]] Sagen Sie mir, welcher Tag Ihnen recht ist.',
    ),
    plain: note(
      'ich bin wie geplant um {leave} gegangen. Machen wir bei mir im Büro[[ ({office})]] weiter.[[ Ich schlage {next} vor.]] Welcher Tag passt Ihnen?',
    ),
    firm: note(
      'ich bin wie geplant um {leave} gegangen. Wir können bei mir im Büro[[ ({office})]] weitermachen.[[ Ich kann {next} anbieten.]] Bitte bestätigen Sie mir einen Tag.',
    ),
  },
  'continue-slot': {
    warm: note(
      `ich bin wie geplant um {leave} gegangen und finde gern einen anderen Termin mit Ihnen.[[ Passt Ihnen {next}?]] Sagen Sie mir, wann es Ihnen recht ist.${LINK}`,
    ),
    plain: note(
      `ich bin wie geplant um {leave} gegangen. Finden wir einen anderen Termin.[[ Ich schlage {next} vor.]] Wann passt es Ihnen?${LINK}`,
    ),
    firm: note(
      `ich bin wie geplant um {leave} gegangen.[[ Mein nächster freier Termin ist {next}.]] Bitte bestätigen Sie mir eine Zeit.${LINK}`,
    ),
  },
}
