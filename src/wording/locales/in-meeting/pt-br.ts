import type { InMeetingWords } from '../../words.ts'

// Hours stand in brackets: in Portuguese the article would change with them, à 1:00 but às 2:00.
const note = (text: string) => `Olá[[, {person}]],\n${text}`
const LINK = '[[\n{link}]]'
const PHONE = '[[\nMeu número: {phone}]]'

export const inMeeting: InMeetingWords = {
  'link-ready': {
    warm: note('Aqui está o link da nossa chamada, para você ter à mão. Até já.\n{link}'),
    plain: note('Este é o link da nossa chamada.\n{link}'),
    firm: note('Nossa chamada já está aberta e fico aqui até o horário previsto ({leave}).\n{link}'),
  },
  'short-note': {
    warm: note(
      `Já estou na reunião e começamos com prazer assim que você puder. Tenho até o horário previsto ({leave}).${LINK}`,
    ),
    plain: note(`Já estou na reunião e podemos começar. Tenho até o horário previsto ({leave}).${LINK}`),
    firm: note(`Já estou na reunião. Terminamos no horário previsto ({leave}).${LINK}`),
  },
  'offer-phone': {
    warm: note(
      `Espero que esteja tudo bem. Tenho até o horário previsto ({leave}). Se uma ligação for mais fácil, ou se você preferir uma pauta mais curta, é só me dizer e fazemos assim.${PHONE}${LINK}`,
    ),
    plain: note(
      `Continuo aqui até o horário previsto ({leave}). Podemos também falar por telefone ou tratar só do mais importante. O que você prefere?${PHONE}${LINK}`,
    ),
    firm: note(
      `Fico aqui até o horário previsto ({leave}). Para o tempo que temos, sugiro uma ligação ou uma pauta mais curta. Por favor, me diga o que prefere.${PHONE}${LINK}`,
    ),
  },
  'leaving-note': {
    warm: note(
      'Espero que esteja tudo bem com você. Esperei {waited} e agora sigo para a próxima tarefa. Será um prazer encontrar outro horário.[[ Que tal {next}?]] É só me dizer o que fica bom para você.',
    ),
    plain: note(
      'Espero que esteja tudo bem. Esperei {waited} e agora preciso seguir.[[ Posso oferecer este horário: {next}.]] Quando fica bom para você?',
    ),
    firm: note(
      'Espero que esteja tudo bem. Esperei {waited} e já estou na minha próxima tarefa.[[ Posso oferecer este horário: {next}.]] Por favor, me informe o horário que funciona para você.',
    ),
  },
  'late-opening': {
    warm: 'Que bom ver você. Podemos contar com {left} de um total de {length}; vamos aproveitar bem: qual parte é mais importante para você?',
    plain: 'Podemos contar com {left} de um total de {length}. Qual parte é a mais importante?',
    firm: 'Podemos contar com {left} de um total de {length}, e saio no horário previsto ({leave}). Vamos começar pelo mais importante: o que é para você?',
  },
  'end-warning': {
    warm: 'Terminamos em {left}. O que você não quer deixar de tratar?',
    plain: 'Terminamos em {left}. O que devemos resolver hoje?',
    firm: 'Terminamos em {left}, no horário previsto ({leave}). Vamos resolver agora o ponto mais importante.',
  },
  'end-last-warning': {
    warm: 'Terminamos em {left}. Vamos fazer um resumo e combinar o próximo passo?',
    plain: 'Terminamos em {left}. Vamos combinar o próximo passo.',
    firm: 'Terminamos em {left}. Em resumo: quem faz o quê, e até quando?',
  },
  'end-now': {
    warm: 'Chegou o horário previsto ({leave}) e vou indo. Agradeço muito a conversa. Continuamos por telefone, no meu escritório ou em outro horário?',
    plain:
      'Chegou o horário previsto ({leave}) e preciso sair. Continuamos por telefone, no meu escritório ou em outro horário?',
    firm: 'Chegou o horário previsto ({leave}) e nosso tempo terminou. Podemos continuar por telefone, no meu escritório ou em outro horário. O que você escolhe?',
  },
  leaving: {
    warm: 'Saio no horário previsto ({leave}), para que a próxima pessoa também tenha todo o tempo dela. O que faltar merece um horário próprio.[[ Que tal {next}?]]',
    plain: 'Saio no horário previsto ({leave}). Para o restante, encontramos outro horário.[[ Sugiro {next}.]]',
    firm: 'Saio no horário previsto ({leave}), que fica mantido.[[ Para o restante, posso oferecer este horário: {next}.]]',
  },
  'continue-phone': {
    warm: note(
      `Saí no horário previsto ({leave}) e continuo com prazer por telefone.[[ Que tal {next}?]] Me diga quando posso ligar.${PHONE}`,
    ),
    plain: note(
      `Saí no horário previsto ({leave}). Vamos continuar por telefone.[[ Sugiro {next}.]] Quando posso ligar?${PHONE}`,
    ),
    firm: note(
      `Saí no horário previsto ({leave}). Podemos continuar por telefone.[[ Minha proposta: {next}.]] Por favor, confirme um horário.${PHONE}`,
    ),
  },
  'continue-office': {
    warm: note(
      'Saí no horário previsto ({leave}) e será um prazer receber você no meu escritório[[ ({office})]] para o restante.[[ Que tal {next}?]] Me diga que dia fica bom para você.',
    ),
    plain: note(
      'Saí no horário previsto ({leave}). Vamos continuar no meu escritório[[ ({office})]].[[ Sugiro {next}.]] Que dia fica bom para você?',
    ),
    firm: note(
      'Saí no horário previsto ({leave}). Podemos continuar no meu escritório[[ ({office})]].[[ Minha proposta: {next}.]] Por favor, confirme um dia.',
    ),
  },
  'continue-slot': {
    warm: note(
      `Saí no horário previsto ({leave}) e será um prazer encontrar outro horário com você.[[ Que tal {next}?]] Me diga o que fica bom para você.${LINK}`,
    ),
    plain: note(
      `Saí no horário previsto ({leave}). Vamos encontrar outro horário.[[ Sugiro {next}.]] Quando fica bom para você?${LINK}`,
    ),
    firm: note(
      `Saí no horário previsto ({leave}).[[ Meu próximo horário livre: {next}.]] Por favor, confirme um horário.${LINK}`,
    ),
  },
}
