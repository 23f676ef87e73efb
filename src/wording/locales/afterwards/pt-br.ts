import type { AfterwardsWords } from '../../words.ts'

const letter = (text: string) => `Olá[[, {person}]],\n\n${text}[[\n\n{me}]]`
const PHONE = '[[ Meu número: {phone}]]'

export const afterwards: AfterwardsWords = {
  'no-show-first': {
    warm: letter(
      'Acabamos não nos encontrando em nossa reunião ({date}), e espero que esteja tudo bem com você. Às vezes a vida atrapalha os planos.[[ Que tal {next}?]] É só me dizer o que fica bom para você e retomamos daí.',
    ),
    plain: letter(
      'Nossa reunião ({date}) não aconteceu. Espero que esteja tudo bem.[[ Posso oferecer este horário: {next}.]] Quando fica bom para você?',
    ),
    firm: letter(
      'Espero que esteja tudo bem. Nossa reunião ({date}, {start}) não aconteceu.[[ Posso oferecer este horário: {next}.]] Por favor, me informe um novo horário que funcione para você e me envie uma breve mensagem se algo mudar.',
    ),
  },
  'no-show-repeated': {
    warm: letter(
      'Mais uma vez não nos encontramos ({date}); desde {since} isso aconteceu {times}. Gostaria de saber o que facilitaria para você: outro dia, uma ligação ou uma breve confirmação na véspera?[[ Que tal {next}?]] Me diga o que fica bom para você.',
    ),
    plain: letter(
      'Nossa reunião ({date}) não aconteceu. Desde {since} isso aconteceu {times}. Para a próxima, peço uma breve confirmação na véspera.[[ Posso oferecer este horário: {next}.]] Quando fica bom para você?',
    ),
    firm: letter(
      'Nossa reunião ({date}) não aconteceu. Desde {since} isso aconteceu {times}, e em cada uma eu tinha reservado o horário só para você. Marco com prazer um novo horário com uma condição: você confirma na véspera; caso contrário, eu o libero.[[ Minha proposta: {next}.]]',
    ),
  },
  'late-cancellation-first': {
    warm: letter(
      'Agradeço o aviso sobre a nossa reunião ({date}). Imprevistos acontecem.[[ Que tal {next}?]] Se os planos mudarem em outra ocasião, um aviso com {notice} de antecedência me permite oferecer o horário a outra pessoa.',
    ),
    plain: letter(
      'Agradeço o aviso sobre a nossa reunião ({date}).[[ Posso oferecer este horário: {next}.]] Quando fica bom para você? Para outra ocasião: com {notice} de antecedência, consigo oferecer o horário a outra pessoa.',
    ),
    firm: letter(
      'Agradeço o aviso sobre a nossa reunião ({date}).[[ Posso oferecer este horário: {next}.]] Para as próximas reuniões, peço um aviso com {notice} de antecedência, para que eu possa oferecer o horário a outra pessoa.',
    ),
  },
  'late-cancellation-repeated': {
    warm: letter(
      'Agradeço o aviso sobre a nossa reunião ({date}). Desde {since} aconteceu {times} de uma reunião ser cancelada em cima da hora, e o horário fica vazio. O que facilitaria para você: outro dia ou uma ligação?[[ Que tal {next}?]] Um aviso com {notice} de antecedência me ajuda muito.',
    ),
    plain: letter(
      'Nossa reunião ({date}) foi cancelada em cima da hora. Desde {since} isso aconteceu {times}. A essa altura já não consigo oferecer o horário a outra pessoa; por favor, me avise com {notice} de antecedência.[[ Posso oferecer este horário: {next}.]] Quando fica bom para você?',
    ),
    firm: letter(
      'Nossa reunião ({date}) foi cancelada em cima da hora. Desde {since} isso aconteceu {times}. Preciso de um aviso com {notice} de antecedência; com menos, o tempo se perde. Antes de marcarmos uma nova data, por favor, confirme que está de acordo.[[ Minha proposta: {next}.]]',
    ),
  },
  'late-move-first': {
    warm: letter(
      'Claro que podemos remarcar a nossa reunião ({date}).[[ Que tal {next}?]] Se os planos mudarem em outra ocasião, um aviso com {notice} de antecedência me ajuda a organizar bem o dia para todos.',
    ),
    plain: letter(
      'Podemos remarcar a nossa reunião ({date}).[[ Posso oferecer este horário: {next}.]] Quando fica bom para você? Para outra ocasião: com {notice} de antecedência, consigo reorganizar o dia.',
    ),
    firm: letter(
      'Podemos remarcar a nossa reunião ({date}).[[ Posso oferecer este horário: {next}.]] Para as próximas reuniões, peço um aviso com {notice} de antecedência antes de uma mudança, para que eu possa aproveitar o horário.',
    ),
  },
  'late-move-repeated': {
    warm: letter(
      'Podemos remarcar a nossa reunião ({date}). Desde {since} aconteceu {times} de uma reunião mudar em cima da hora, e o primeiro horário fica vazio. Outro dia ou outra hora seria mais fácil para você?[[ Que tal {next}?]] Um aviso com {notice} de antecedência me ajuda muito.',
    ),
    plain: letter(
      'Nossa reunião ({date}) foi remarcada em cima da hora. Desde {since} isso aconteceu {times}. Por favor, me avise com {notice} de antecedência quando um horário deixar de funcionar.[[ Posso oferecer este horário: {next}.]] Quando fica bom para você?',
    ),
    firm: letter(
      'Nossa reunião ({date}) foi remarcada em cima da hora. Desde {since} isso aconteceu {times}. Para uma mudança, preciso de um aviso com {notice} de antecedência.[[ Minha proposta: {next}.]] Por favor, confirme apenas um horário que você possa manter.',
    ),
  },
  'call-script': {
    warm: 'Ligar para {client}[[ e pedir para falar com {person}]].\n1. “Está tudo bem?” Depois, ouvir.\n2. Dizer em uma frase o que aconteceu[[ ({date})]], sem censura.[[ Se ajudar: {times} desde {since}.]]\n3. “O que facilitaria para você?” Ouvir de novo.\n4. Dizer o que ajuda você: um aviso a tempo quando os planos mudam.[[ Basta avisar com {notice} de antecedência.]]\n5. Combinar o próximo horário.[[ Você pode oferecer {next}.]] Agradecer.',
    plain:
      'Ligar para {client}[[ e pedir para falar com {person}]].\n1. Perguntar se está tudo bem e ouvir.\n2. Dizer em uma frase o que aconteceu[[ ({date})]].[[ A contagem: {times} desde {since}.]]\n3. Dizer do que você precisa: um aviso a tempo quando os planos mudam.[[ Ou seja, com {notice} de antecedência.]]\n4. Perguntar se isso é possível.\n5. Combinar o próximo horário.[[ Você pode oferecer {next}.]]',
    firm: 'Ligar para {client}[[ e pedir para falar com {person}]].\n1. Perguntar se está tudo bem e ouvir.\n2. Citar os fatos[[ ({date})]], sem culpar.[[ A contagem: {times} desde {since}.]]\n3. Dizer o que você espera daqui em diante.[[ Uma mudança exige aviso com {notice} de antecedência.]]\n4. Dizer o que vem depois, se não for assim: uma confirmação na véspera ou, por enquanto, nenhuma nova reunião.\n5. Esperar um sim claro e combinar o próximo horário.[[ Você pode oferecer {next}.]]',
  },
  'pattern-talk': {
    warm: 'Gosto de trabalhar com você e por isso quero falar com franqueza. Desde {since}, em {count} de {meetings}, as coisas não saíram como combinamos.[[ A espera soma {lost}.]] O que facilitaria para você manter os nossos horários?',
    plain:
      'Gostaria de falar sobre os nossos horários. Desde {since}, em {count} de {meetings}, as coisas não saíram como combinamos.[[ A espera soma {lost}.]] O que podemos mudar para que funcione para os dois lados?',
    firm: 'Preciso tratar de um assunto. Desde {since}, em {count} de {meetings}, as coisas não saíram como combinamos.[[ A espera soma {lost}.]] Quero continuar trabalhando com você, e para isso os nossos horários precisam ser mantidos. O que você propõe?',
  },
  'thank-you': {
    warm: letter(
      'Eu só queria agradecer. A sua pontualidade em nossas últimas {meetings} faz do nosso trabalho um prazer. Se um dia precisar de alguma flexibilidade da minha parte, é só pedir.',
    ),
    plain: letter('Agradeço a sua pontualidade em nossas últimas {meetings}. Ela me ajuda muito, e dou valor a isso.'),
    firm: letter(
      'Em nossas últimas {meetings}, você chegou no horário. Eu notei e agradeço. Se um dia precisar de flexibilidade, pode contar com ela.',
    ),
  },
  expectations: {
    warm: letter(
      `Será um prazer trabalhar com você. Para aproveitarmos bem o tempo: começo e termino no horário previsto, e o tempo entre um e outro é todo seu.[[ Um atraso de até {grace} não é problema; se for maior, uma breve mensagem ajuda.]][[ Se uma reunião não puder acontecer, basta um aviso com {notice} de antecedência.]] Você pode esperar o mesmo de mim.${PHONE}`,
    ),
    plain: letter(
      `Antes de começarmos, é assim que trabalho. Começo e termino no horário previsto.[[ Um atraso de até {grace} não é problema; se for maior, peço uma mensagem.]][[ Se uma reunião não puder acontecer, por favor, me avise com {notice} de antecedência.]] O mesmo vale para mim.${PHONE}`,
    ),
    firm: letter(
      `Antes de começarmos, estas são as regras com que trabalho. As reuniões começam e terminam no horário previsto; um início tardio não adia o fim.[[ Até {grace} depois da hora conta como pontual.]][[ Mudanças e cancelamentos exigem aviso com {notice} de antecedência.]] Também sigo o que peço.${PHONE}`,
    ),
  },
  'confirm-day-before': {
    warm: letter(
      'Espero com alegria a nossa reunião ({date}, {start}). O horário continua bom para você? Basta um breve sim.[[\n{link}]]',
    ),
    plain: letter(
      'Lembrete da nossa reunião: {date}, {start}. Por favor, confirme brevemente a sua presença.[[\n{link}]]',
    ),
    firm: letter(
      'Lembrete da nossa reunião: {date}, {start}. Por favor, confirme hoje. Sem confirmação, oferecerei o horário a outra pessoa.[[\n{link}]]',
    ),
  },
  'off-the-schedule': {
    warm: letter(
      'Dou muito valor ao nosso trabalho em conjunto. Nos últimos tempos os nossos horários não deram certo, por isso não marco novos por enquanto. A porta continua aberta, e este é o caminho de volta: {way}. Quando for bom para você, encontro um horário com prazer.',
    ),
    plain: letter(
      'Por enquanto não marco novas reuniões com você.[[ Desde {since}, em {count} de {meetings}, as coisas não saíram como combinamos.]] Há um caminho de volta: {way}. Se estiver bom para você, me diga e encontro um horário.',
    ),
    firm: letter(
      'Por enquanto não vou marcar novas reuniões com você.[[ Desde {since}, em {count} de {meetings}, as coisas não saíram como combinamos.]] Volto a incluir você na minha agenda nestas condições: {way}. Por favor, me diga se está de acordo.',
    ),
  },
}
