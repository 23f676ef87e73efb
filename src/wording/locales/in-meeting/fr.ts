import type { InMeetingWords } from '../../words.ts'

const note = (text: string) => `Bonjour[[ {person}]],\n${text}`
const LINK = '[[\n{link}]]'
const PHONE = '[[\nMon numéro : {phone}]]'

export const inMeeting: InMeetingWords = {
  'link-ready': {
    warm: note('Voici le lien de notre appel, pour que vous l’ayez sous la main. À tout de suite.\n{link}'),
    plain: note('Voici le lien de notre appel.\n{link}'),
    firm: note('Notre appel est ouvert et je suis là jusqu’à {leave}.\n{link}'),
  },
  'short-note': {
    warm: note(`Je suis en ligne et nous commençons avec plaisir dès que vous serez là. J’ai jusqu’à {leave}.${LINK}`),
    plain: note(`Je suis en ligne et nous pouvons commencer. J’ai jusqu’à {leave}.${LINK}`),
    firm: note(`Je suis en ligne. Notre rendez-vous se termine à {leave}, comme prévu.${LINK}`),
  },
  'offer-phone': {
    warm: note(
      `J’espère que tout va bien. J’ai jusqu’à {leave}. Si un appel téléphonique vous est plus commode, ou si vous préférez un ordre du jour plus court, dites-le-moi et nous ferons ainsi.${PHONE}${LINK}`,
    ),
    plain: note(
      `Je suis là jusqu’à {leave}. Nous pouvons aussi nous parler par téléphone ou ne traiter que l’essentiel. Que préférez-vous ?${PHONE}${LINK}`,
    ),
    firm: note(
      `Je suis là jusqu’à {leave}. Pour le temps qui nous reste, je propose un appel téléphonique ou un ordre du jour plus court. Merci de me dire ce que vous choisissez.${PHONE}${LINK}`,
    ),
  },
  'leaving-note': {
    warm: note(
      'J’espère que vous allez bien. J’ai attendu {waited} et je passe maintenant à la suite de ma journée. Trouvons volontiers un autre moment.[[ Que diriez-vous de {next} ?]] Dites-moi simplement ce qui vous convient.',
    ),
    plain: note(
      'J’espère que tout va bien. J’ai attendu {waited} et je dois passer à la suite.[[ Je peux vous proposer {next}.]] Quand cela vous convient-il ?',
    ),
    firm: note(
      'J’espère que tout va bien. J’ai attendu {waited} et je suis maintenant à ma tâche suivante.[[ Je peux vous proposer {next}.]] Merci de m’indiquer le moment qui vous convient.',
    ),
  },
  'late-opening': {
    warm: 'C’est un plaisir de vous voir. Il nous reste {left} sur {length}, profitons-en bien : quelle partie compte le plus pour vous ?',
    plain: 'Il nous reste {left} sur {length}. Quelle partie compte le plus ?',
    firm: 'Il nous reste {left} sur {length}, et je pars à {leave}. Commençons par l’essentiel : qu’est-ce que c’est pour vous ?',
  },
  'end-warning': {
    warm: 'Il nous reste {left}. Que tenez-vous à aborder ?',
    plain: 'Il nous reste {left}. Que devons-nous régler aujourd’hui ?',
    firm: 'Il nous reste {left}, et je pars à {leave}. Réglons maintenant le point le plus important.',
  },
  'end-last-warning': {
    warm: 'Il nous reste {left}. Voulez-vous que nous fassions le point et convenions de la prochaine étape ?',
    plain: 'Il nous reste {left}. Convenons de la prochaine étape.',
    firm: 'Il nous reste {left}. Résumons : qui fait quoi, et pour quand ?',
  },
  'end-now': {
    warm: 'Il est {leave} et je pars comme prévu. Merci pour cet échange. Voulez-vous que nous continuions par téléphone, à mon bureau ou à un autre moment ?',
    plain:
      'Il est {leave} et je dois partir comme prévu. Continuons-nous par téléphone, à mon bureau ou à un autre moment ?',
    firm: 'Il est {leave} et notre temps est écoulé. Nous pouvons continuer par téléphone, à mon bureau ou à un autre moment. Que choisissez-vous ?',
  },
  leaving: {
    warm: 'Je pars à {leave}, comme prévu, pour que la personne suivante ait elle aussi tout son temps. Ce qui reste mérite un moment à part.[[ Que diriez-vous de {next} ?]]',
    plain: 'Je pars à {leave}, comme prévu. Nous trouverons un autre moment pour le reste.[[ Je propose {next}.]]',
    firm: 'Je pars à {leave}. Cela reste comme prévu.[[ Pour le reste, je peux proposer {next}.]]',
  },
  'continue-phone': {
    warm: note(
      `J’ai dû partir à {leave}, comme prévu, et je continue volontiers par téléphone.[[ Est-ce que {next} vous conviendrait ?]] Dites-moi quand je peux vous appeler.${PHONE}`,
    ),
    plain: note(
      `J’ai dû partir à {leave}, comme prévu. Continuons par téléphone.[[ Je propose {next}.]] Quand puis-je vous appeler ?${PHONE}`,
    ),
    firm: note(
      `J’ai dû partir à {leave}, comme prévu. Nous pouvons continuer par téléphone.[[ Ma proposition : {next}.]] Merci de me confirmer une heure.${PHONE}`,
    ),
  },
  'continue-office': {
    warm: note(
      'J’ai dû partir à {leave}, comme prévu, et je vous accueillerai avec plaisir à mon bureau[[ ({office})]] pour la suite.[[ Est-ce que {next} vous conviendrait ?]] Dites-moi quel jour vous préférez.',
    ),
    plain: note(
      'J’ai dû partir à {leave}, comme prévu. Continuons à mon bureau[[ ({office})]].[[ Je propose {next}.]] Quel jour vous convient ?',
    ),
    firm: note(
      'J’ai dû partir à {leave}, comme prévu. Nous pouvons continuer à mon bureau[[ ({office})]].[[ Ma proposition : {next}.]] Merci de me confirmer un jour.',
    ),
  },
  'continue-slot': {
    warm: note(
      `J’ai dû partir à {leave}, comme prévu, et je trouve volontiers un autre moment avec vous.[[ Que diriez-vous de {next} ?]] Dites-moi ce qui vous convient.${LINK}`,
    ),
    plain: note(
      `J’ai dû partir à {leave}, comme prévu. Trouvons un autre moment.[[ Je propose {next}.]] Quand cela vous convient-il ?${LINK}`,
    ),
    firm: note(
      `J’ai dû partir à {leave}, comme prévu.[[ Mon prochain créneau libre : {next}.]] Merci de me confirmer une heure.${LINK}`,
    ),
  },
}
