import type { InMeetingWords } from '../../words.ts'

// Hours stand in brackets: in Spanish the article would change with them, a la 1:00 but a las 2:00.
const note = (text: string) => `Hola[[, {person}]]:\n${text}`
const LINK = '[[\n{link}]]'
const PHONE = '[[\nMi número: {phone}]]'

export const inMeeting: InMeetingWords = {
  'link-ready': {
    warm: note('Le dejo aquí el enlace de nuestra llamada para que lo tenga a mano. Nos vemos enseguida.\n{link}'),
    plain: note('Este es el enlace de nuestra llamada.\n{link}'),
    firm: note('Nuestra llamada ya está abierta y estaré aquí hasta la hora prevista ({leave}).\n{link}'),
  },
  'short-note': {
    warm: note(
      `Ya estoy en la reunión y empezamos con mucho gusto cuando usted quiera. Tengo hasta la hora prevista ({leave}).${LINK}`,
    ),
    plain: note(
      `Ya estoy en la reunión. Podemos empezar cuando quiera; tengo hasta la hora prevista ({leave}).${LINK}`,
    ),
    firm: note(`Ya estoy en la reunión. Terminamos a la hora prevista ({leave}).${LINK}`),
  },
  'offer-phone': {
    warm: note(
      `Espero que todo vaya bien. Tengo hasta la hora prevista ({leave}). Si le resulta más fácil una llamada telefónica, o si prefiere que tratemos menos temas, dígamelo y así lo hacemos.${PHONE}${LINK}`,
    ),
    plain: note(
      `Sigo aquí hasta la hora prevista ({leave}). También podemos hablar por teléfono o tratar solo lo más importante. ¿Qué prefiere?${PHONE}${LINK}`,
    ),
    firm: note(
      `Estoy aquí hasta la hora prevista ({leave}). Para el tiempo que queda propongo una llamada telefónica o menos temas. Le ruego que me diga qué prefiere.${PHONE}${LINK}`,
    ),
  },
  'leaving-note': {
    warm: note(
      'Espero que se encuentre bien. He esperado {waited} y ahora sigo con mi siguiente tarea. Con mucho gusto buscamos otro momento.[[ ¿Qué le parece el {next}?]] Dígame simplemente cuándo le conviene.',
    ),
    plain: note(
      'Espero que todo vaya bien. He esperado {waited} y ahora debo continuar con otra tarea.[[ Puedo ofrecerle este momento: {next}.]] ¿Cuándo le conviene?',
    ),
    firm: note(
      'Espero que todo vaya bien. He esperado {waited} y ya estoy con mi siguiente tarea.[[ Puedo ofrecerle este momento: {next}.]] Le ruego que me indique cuándo le conviene.',
    ),
  },
  'late-opening': {
    warm: 'Me alegro de verle. Podemos contar con {left} de un total de {length}; aprovechémoslo bien: ¿qué parte le importa más?',
    plain: 'Podemos contar con {left} de un total de {length}. ¿Qué parte es la más importante?',
    firm: 'Podemos contar con {left} de un total de {length}, y me voy a la hora prevista ({leave}). Empecemos por lo más importante: ¿qué es para usted?',
  },
  'end-warning': {
    warm: 'Terminamos en {left}. ¿Qué no quiere dejar de tratar?',
    plain: 'Terminamos en {left}. ¿Qué deberíamos dejar resuelto hoy?',
    firm: 'Terminamos en {left}, a la hora prevista ({leave}). Resolvamos ahora el punto más importante.',
  },
  'end-last-warning': {
    warm: 'Terminamos en {left}. ¿Le parece que resumamos y acordemos el siguiente paso?',
    plain: 'Terminamos en {left}. Acordemos el siguiente paso.',
    firm: 'Terminamos en {left}. Resumamos: ¿quién hace qué y para cuándo?',
  },
  'end-now': {
    warm: 'Ha llegado la hora prevista ({leave}) y me marcho. Muchas gracias por la conversación. ¿Continuamos por teléfono, en mi oficina o en otro momento?',
    plain:
      'Ha llegado la hora prevista ({leave}) y debo irme. ¿Continuamos por teléfono, en mi oficina o en otro momento?',
    firm: 'Ha llegado la hora prevista ({leave}) y nuestro tiempo ha terminado. Podemos continuar por teléfono, en mi oficina o en otro momento. ¿Qué elige usted?',
  },
  leaving: {
    warm: 'Me voy a la hora prevista ({leave}), para que la siguiente persona también tenga todo su tiempo. Lo que quede merece un momento propio.[[ ¿Qué le parece el {next}?]]',
    plain: 'Me voy a la hora prevista ({leave}). Para lo demás buscamos otro momento.[[ Propongo el {next}.]]',
    firm: 'Me voy a la hora prevista ({leave}), que se mantiene.[[ Para lo demás puedo ofrecerle este momento: {next}.]]',
  },
  'continue-phone': {
    warm: note(
      `Me marché a la hora prevista ({leave}) y continúo con mucho gusto por teléfono.[[ ¿Le conviene el {next}?]] Dígame cuándo puedo llamarle.${PHONE}`,
    ),
    plain: note(
      `Me marché a la hora prevista ({leave}). Continuemos por teléfono.[[ Propongo el {next}.]] ¿Cuándo puedo llamarle?${PHONE}`,
    ),
    firm: note(
      `Me marché a la hora prevista ({leave}). Podemos continuar por teléfono.[[ Mi propuesta: {next}.]] Le ruego que me confirme una hora.${PHONE}`,
    ),
  },
  'continue-office': {
    warm: note(
      'Me marché a la hora prevista ({leave}) y será un placer recibirle en mi oficina[[ ({office})]] para lo que queda.[[ ¿Le conviene el {next}?]] Dígame qué día prefiere.',
    ),
    plain: note(
      'Me marché a la hora prevista ({leave}). Continuemos en mi oficina[[ ({office})]].[[ Propongo el {next}.]] ¿Qué día le conviene?',
    ),
    firm: note(
      'Me marché a la hora prevista ({leave}). Podemos continuar en mi oficina[[ ({office})]].[[ Mi propuesta: {next}.]] Le ruego que me confirme un día.',
    ),
  },
  'continue-slot': {
    warm: note(
      `Me marché a la hora prevista ({leave}) y con mucho gusto busco otro momento con usted.[[ ¿Qué le parece el {next}?]] Dígame cuándo le conviene.${LINK}`,
    ),
    plain: note(
      `Me marché a la hora prevista ({leave}). Busquemos otro momento.[[ Propongo el {next}.]] ¿Cuándo le conviene?${LINK}`,
    ),
    firm: note(
      `Me marché a la hora prevista ({leave}).[[ Mi próximo hueco libre: {next}.]] Le ruego que me confirme una hora.${LINK}`,
    ),
  },
}
