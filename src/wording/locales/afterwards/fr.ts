import type { AfterwardsWords } from '../../words.ts'

const letter = (text: string) => `Bonjour[[ {person}]],\n\n${text}[[\n\n{me}]]`
const PHONE = '[[ Mon numéro : {phone}]]'

export const afterwards: AfterwardsWords = {
  'no-show-first': {
    warm: letter(
      'Nous n’avons pas pu nous voir le {date}, et j’espère que vous allez bien. La vie réserve parfois des imprévus.[[ Que diriez-vous de {next} ?]] Dites-moi simplement ce qui vous convient, et nous reprendrons là.',
    ),
    plain: letter(
      'Notre rendez-vous du {date} n’a pas eu lieu. J’espère que tout va bien.[[ Je peux vous proposer {next}.]] Quand cela vous convient-il ?',
    ),
    firm: letter(
      'J’espère que tout va bien. Notre rendez-vous du {date} à {start} n’a pas eu lieu.[[ Je peux vous proposer {next}.]] Merci de m’indiquer une nouvelle heure qui vous convient, et de m’envoyer un court message si quelque chose change.',
    ),
  },
  'no-show-repeated': {
    warm: letter(
      'Une fois encore, nous n’avons pas pu nous voir le {date} ; depuis le {since}, c’est arrivé {times}. J’aimerais savoir ce qui vous faciliterait les choses : un autre jour, un appel téléphonique ou une brève confirmation la veille ?[[ Que diriez-vous de {next} ?]] Dites-moi ce qui vous convient.',
    ),
    plain: letter(
      'Notre rendez-vous du {date} n’a pas eu lieu. Depuis le {since}, c’est arrivé {times}. Pour le prochain, merci de m’envoyer une brève confirmation la veille.[[ Je peux vous proposer {next}.]] Quand cela vous convient-il ?',
    ),
    firm: letter(
      'Notre rendez-vous du {date} n’a pas eu lieu. Depuis le {since}, c’est arrivé {times}, et chaque fois j’avais réservé ce temps rien que pour vous. Je fixe volontiers une nouvelle heure à une condition : vous la confirmez la veille, sinon je la libère.[[ Ma proposition : {next}.]]',
    ),
  },
  'late-cancellation-first': {
    warm: letter(
      'Merci de votre message au sujet du rendez-vous du {date}. Il y a parfois des imprévus.[[ Que diriez-vous plutôt de {next} ?]] Si vos plans changent une autre fois, un mot {notice} avant me permet de proposer ce temps à quelqu’un d’autre.',
    ),
    plain: letter(
      'Merci de votre message au sujet du rendez-vous du {date}.[[ Je peux vous proposer {next}.]] Quand cela vous convient-il ? Pour une autre fois : avec un message {notice} avant, je peux proposer ce temps à quelqu’un d’autre.',
    ),
    firm: letter(
      'Merci de votre message au sujet du rendez-vous du {date}.[[ Je peux vous proposer {next}.]] Pour nos prochains rendez-vous, je vous demande un message {notice} avant, afin que je puisse proposer ce temps à quelqu’un d’autre.',
    ),
  },
  'late-cancellation-repeated': {
    warm: letter(
      'Merci de votre message au sujet du rendez-vous du {date}. Depuis le {since}, il est arrivé {times} qu’un rendez-vous soit annulé peu de temps avant, et ce temps reste alors vide. Qu’est-ce qui vous faciliterait les choses : un autre jour ou un appel téléphonique ?[[ Que diriez-vous de {next} ?]] Un mot {notice} avant m’aide beaucoup.',
    ),
    plain: letter(
      'Notre rendez-vous du {date} a été annulé peu de temps avant. Depuis le {since}, c’est arrivé {times}. À ce stade, je ne peux plus proposer ce temps à quelqu’un d’autre ; merci de me prévenir {notice} avant.[[ Je peux vous proposer {next}.]] Quand cela vous convient-il ?',
    ),
    firm: letter(
      'Notre rendez-vous du {date} a été annulé peu de temps avant. Depuis le {since}, c’est arrivé {times}. J’ai besoin d’un message {notice} avant ; sinon, le temps est perdu. Avant de fixer une nouvelle date, merci de me confirmer votre accord.[[ Ma proposition : {next}.]]',
    ),
  },
  'late-move-first': {
    warm: letter(
      'Bien sûr, nous pouvons déplacer notre rendez-vous du {date}.[[ Que diriez-vous de {next} ?]] Si vos plans changent une autre fois, un mot {notice} avant m’aide à bien organiser la journée pour tous.',
    ),
    plain: letter(
      'Nous pouvons déplacer notre rendez-vous du {date}.[[ Je peux vous proposer {next}.]] Quand cela vous convient-il ? Pour une autre fois : avec un message {notice} avant, je peux réorganiser la journée.',
    ),
    firm: letter(
      'Nous pouvons déplacer notre rendez-vous du {date}.[[ Je peux vous proposer {next}.]] Pour nos prochains rendez-vous, je vous demande un message {notice} avant tout changement, afin que je puisse utiliser ce temps.',
    ),
  },
  'late-move-repeated': {
    warm: letter(
      'Nous pouvons déplacer notre rendez-vous du {date}. Depuis le {since}, il est arrivé {times} qu’un rendez-vous soit déplacé peu de temps avant, et le premier créneau reste alors vide. Un autre jour ou une autre heure serait-il plus facile à tenir ?[[ Que diriez-vous de {next} ?]] Un mot {notice} avant m’aide beaucoup.',
    ),
    plain: letter(
      'Notre rendez-vous du {date} a été déplacé peu de temps avant. Depuis le {since}, c’est arrivé {times}. Merci de me prévenir {notice} avant quand une heure ne vous convient plus.[[ Je peux vous proposer {next}.]] Quand cela vous convient-il ?',
    ),
    firm: letter(
      'Notre rendez-vous du {date} a été déplacé peu de temps avant. Depuis le {since}, c’est arrivé {times}. Pour un changement, j’ai besoin d’un message {notice} avant.[[ Ma proposition : {next}.]] Merci de ne confirmer qu’une heure que vous pourrez tenir.',
    ),
  },
  'call-script': {
    warm: 'Appeler {client}[[ et demander {person}]].\n1. « Est-ce que tout va bien ? » Puis écouter.\n2. Dire en une phrase ce qui s’est passé[[ le {date}]], sans reproche.[[ Si cela aide : {times} depuis le {since}.]]\n3. « Qu’est-ce qui vous faciliterait les choses ? » Écouter encore.\n4. Dire ce qui vous aide : un mot à temps quand les plans changent.[[ Il suffit de {notice} avant.]]\n5. Convenir de la prochaine date.[[ Vous pouvez proposer {next}.]] Remercier.',
    plain:
      'Appeler {client}[[ et demander {person}]].\n1. Demander si tout va bien, et écouter.\n2. Dire en une phrase ce qui s’est passé[[ le {date}]].[[ Le compte : {times} depuis le {since}.]]\n3. Dire ce dont vous avez besoin : un mot à temps quand les plans changent.[[ C’est-à-dire {notice} avant.]]\n4. Demander si c’est possible.\n5. Convenir de la prochaine date.[[ Vous pouvez proposer {next}.]]',
    firm: 'Appeler {client}[[ et demander {person}]].\n1. Demander si tout va bien, et écouter.\n2. Nommer les faits[[ du {date}]], sans accuser.[[ Le compte : {times} depuis le {since}.]]\n3. Dire ce que vous attendez désormais.[[ Un changement demande un message {notice} avant.]]\n4. Dire ce qui suivra sinon : une confirmation la veille, ou pas de nouveau rendez-vous pour l’instant.\n5. Attendre un oui clair, puis convenir de la prochaine date.[[ Vous pouvez proposer {next}.]]',
  },
  'pattern-talk': {
    warm: 'J’aime travailler avec vous, alors permettez-moi de vous parler franchement. Depuis le {since}, {count} fois sur {meetings}, les choses ne se sont pas passées comme convenu.[[ L’attente atteint {lost} au total.]] Qu’est-ce qui vous aiderait à tenir nos horaires ?',
    plain:
      'J’aimerais parler de nos horaires. Depuis le {since}, {count} fois sur {meetings}, les choses ne se sont pas passées comme convenu.[[ L’attente atteint {lost} au total.]] Que pouvons-nous changer pour que cela convienne à chacun ?',
    firm: 'Je dois aborder un point. Depuis le {since}, {count} fois sur {meetings}, les choses ne se sont pas passées comme convenu.[[ L’attente atteint {lost} au total.]] Je souhaite continuer à travailler avec vous, et pour cela nos horaires doivent être tenus. Que proposez-vous ?',
  },
  'thank-you': {
    warm: letter(
      'Je voulais simplement vous remercier. Votre ponctualité lors de nos {meetings} les plus récents fait de notre travail un plaisir. Si vous avez un jour besoin de souplesse, n’hésitez pas à me la demander.',
    ),
    plain: letter(
      'Merci de votre ponctualité lors de nos {meetings} les plus récents. Cela m’aide beaucoup, et j’y suis sensible.',
    ),
    firm: letter(
      'Lors de nos {meetings} les plus récents, vous avez été à l’heure. Je l’ai remarqué et je vous en remercie. Si vous avez un jour besoin de souplesse, vous l’aurez.',
    ),
  },
  expectations: {
    warm: letter(
      `Je me réjouis de travailler avec vous. Pour que le temps soit bien employé de part et d’autre : je commence et je termine comme prévu, et le temps entre les deux est tout à vous.[[ Un retard de {grace} au plus ne pose aucun problème ; au-delà, un court message aide.]][[ Si un rendez-vous ne peut avoir lieu, un mot {notice} avant me suffit.]] Vous pouvez attendre la même chose de moi.${PHONE}`,
    ),
    plain: letter(
      `Avant de commencer, voici comment je travaille. Je commence et je termine comme prévu.[[ Un retard de {grace} au plus ne gêne pas ; au-delà, merci d’envoyer un message.]][[ Si un rendez-vous ne peut avoir lieu, merci de me prévenir {notice} avant.]] Il en va de même pour moi.${PHONE}`,
    ),
    firm: letter(
      `Avant de commencer, voici les règles selon lesquelles je travaille. Les rendez-vous commencent et se terminent comme prévu ; un début tardif ne déplace pas la fin.[[ Un retard de {grace} au plus compte comme ponctuel.]][[ Les changements et les annulations demandent un message {notice} avant.]] Je m’y tiens moi-même.${PHONE}`,
    ),
  },
  'confirm-day-before': {
    warm: letter(
      'Je me réjouis de notre rendez-vous du {date} à {start}. L’heure vous convient-elle toujours ? Un petit oui suffit.[[\n{link}]]',
    ),
    plain: letter(
      'Notre rendez-vous est prévu le {date} à {start}. Merci de me confirmer brièvement votre présence.[[\n{link}]]',
    ),
    firm: letter(
      'Notre rendez-vous est prévu le {date} à {start}. Merci de le confirmer aujourd’hui. Sans confirmation, je proposerai ce temps à quelqu’un d’autre.[[\n{link}]]',
    ),
  },
  'off-the-schedule': {
    warm: letter(
      'J’ai apprécié notre collaboration. Nos rendez-vous n’ont pas bien fonctionné ces derniers temps, aussi je n’en fixe pas de nouveaux pour l’instant. La porte reste ouverte, et voici comment revenir : {way}. Dès que cela vous conviendra, je vous trouverai volontiers un moment.',
    ),
    plain: letter(
      'Pour l’instant, je ne fixe pas de nouveau rendez-vous avec vous.[[ Depuis le {since}, {count} fois sur {meetings}, les choses ne se sont pas passées comme convenu.]] Voici comment revenir : {way}. Si cela vous convient, dites-le-moi et je trouverai un moment.',
    ),
    firm: letter(
      'Je ne fixerai pas de nouveau rendez-vous avec vous pour l’instant.[[ Depuis le {since}, {count} fois sur {meetings}, les choses ne se sont pas passées comme convenu.]] Je vous reprendrai dans mon agenda à ces conditions : {way}. Merci de me dire si vous êtes d’accord.',
    ),
  },
}
