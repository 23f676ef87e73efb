import type { AfterwardsWords } from '../../words.ts'

const letter = (text: string) => `Hola[[, {person}]]:\n\n${text}[[\n\n{me}]]`
const PHONE = '[[ Mi número: {phone}]]'

export const afterwards: AfterwardsWords = {
  'no-show-first': {
    warm: letter(
      'No llegamos a vernos el {date} y espero que se encuentre bien. A veces la vida se cruza en el camino.[[ ¿Qué le parece el {next}?]] Dígame simplemente cuándo le conviene y lo retomamos.',
    ),
    plain: letter(
      'Nuestra reunión del {date} no tuvo lugar. Espero que todo vaya bien.[[ Puedo ofrecerle este momento: {next}.]] ¿Cuándo le conviene?',
    ),
    firm: letter(
      'Espero que todo vaya bien. Nuestra reunión del {date} ({start}) no tuvo lugar.[[ Puedo ofrecerle este momento: {next}.]] Le ruego que me indique una nueva hora que le convenga y que me avise con un breve mensaje si algo cambia.',
    ),
  },
  'no-show-repeated': {
    warm: letter(
      'El {date} tampoco llegamos a vernos; desde el {since} ha ocurrido {times}. Me gustaría saber qué se lo pondría más fácil: otro día, una llamada o una breve confirmación el día anterior.[[ ¿Qué le parece el {next}?]] Dígame qué le conviene.',
    ),
    plain: letter(
      'Nuestra reunión del {date} no tuvo lugar. Desde el {since} ha ocurrido {times}. Para la próxima, le pido una breve confirmación el día anterior.[[ Puedo ofrecerle este momento: {next}.]] ¿Cuándo le conviene?',
    ),
    firm: letter(
      'Nuestra reunión del {date} no tuvo lugar. Desde el {since} ha ocurrido {times}, y cada vez había reservado ese tiempo solo para usted. Con gusto fijo una nueva hora con una condición: que usted la confirme el día anterior; de lo contrario, la libero.[[ Mi propuesta: {next}.]]',
    ),
  },
  'late-cancellation-first': {
    warm: letter(
      'Gracias por avisarme sobre la reunión del {date}. A veces surgen imprevistos.[[ ¿Qué le parece el {next} en su lugar?]] Si en otra ocasión cambian sus planes, un aviso con {notice} de antelación me permite ofrecer ese tiempo a otra persona.',
    ),
    plain: letter(
      'Gracias por avisarme sobre la reunión del {date}.[[ Puedo ofrecerle este momento: {next}.]] ¿Cuándo le conviene? Para otra ocasión: con {notice} de antelación puedo ofrecer ese tiempo a otra persona.',
    ),
    firm: letter(
      'Gracias por avisarme sobre la reunión del {date}.[[ Puedo ofrecerle este momento: {next}.]] Para nuestras próximas reuniones le pido un aviso con {notice} de antelación, para poder ofrecer ese tiempo a otra persona.',
    ),
  },
  'late-cancellation-repeated': {
    warm: letter(
      'Gracias por avisarme sobre la reunión del {date}. Desde el {since} ha ocurrido {times} que una reunión se cancela con poca antelación, y ese tiempo queda vacío. ¿Qué se lo pondría más fácil: otro día o una llamada?[[ ¿Qué le parece el {next}?]] Un aviso con {notice} de antelación me ayuda mucho.',
    ),
    plain: letter(
      'La reunión del {date} se canceló con poca antelación. Desde el {since} ha ocurrido {times}. A esas alturas ya no puedo ofrecer el tiempo a otra persona; le pido que me avise con {notice} de antelación.[[ Puedo ofrecerle este momento: {next}.]] ¿Cuándo le conviene?',
    ),
    firm: letter(
      'La reunión del {date} se canceló con poca antelación. Desde el {since} ha ocurrido {times}. Necesito un aviso con {notice} de antelación; con menos, el tiempo se pierde. Antes de fijar una nueva fecha, le ruego que me confirme que está de acuerdo.[[ Mi propuesta: {next}.]]',
    ),
  },
  'late-move-first': {
    warm: letter(
      'Por supuesto que podemos cambiar nuestra reunión del {date}.[[ ¿Qué le parece el {next}?]] Si en otra ocasión cambian sus planes, un aviso con {notice} de antelación me ayuda a organizar bien el día para todos.',
    ),
    plain: letter(
      'Podemos cambiar nuestra reunión del {date}.[[ Puedo ofrecerle este momento: {next}.]] ¿Cuándo le conviene? Para otra ocasión: con {notice} de antelación puedo reorganizar el día.',
    ),
    firm: letter(
      'Podemos cambiar nuestra reunión del {date}.[[ Puedo ofrecerle este momento: {next}.]] Para nuestras próximas reuniones le pido un aviso con {notice} de antelación, para poder aprovechar ese tiempo.',
    ),
  },
  'late-move-repeated': {
    warm: letter(
      'Podemos cambiar nuestra reunión del {date}. Desde el {since} ha ocurrido {times} que una reunión cambia con poca antelación, y el primer hueco queda vacío. ¿Le sería más fácil otro día u otra hora?[[ ¿Qué le parece el {next}?]] Un aviso con {notice} de antelación me ayuda mucho.',
    ),
    plain: letter(
      'La reunión del {date} se cambió con poca antelación. Desde el {since} ha ocurrido {times}. Le pido que me avise con {notice} de antelación cuando una hora ya no le convenga.[[ Puedo ofrecerle este momento: {next}.]] ¿Cuándo le conviene?',
    ),
    firm: letter(
      'La reunión del {date} se cambió con poca antelación. Desde el {since} ha ocurrido {times}. Para un cambio necesito un aviso con {notice} de antelación.[[ Mi propuesta: {next}.]] Le ruego que confirme solo una hora que pueda mantener.',
    ),
  },
  'call-script': {
    warm: 'Llamar a {client}[[ y preguntar por {person}]].\n1. «¿Está todo bien?» Después, escuchar.\n2. Decir en una frase lo que ocurrió[[ el {date}]], sin reproches.[[ Si ayuda: {times} desde el {since}.]]\n3. «¿Qué se lo pondría más fácil?» Escuchar otra vez.\n4. Decir qué le ayuda a usted: un aviso a tiempo cuando cambian los planes.[[ Basta con {notice} de antelación.]]\n5. Acordar la próxima hora.[[ Puede ofrecer el {next}.]] Dar las gracias.',
    plain:
      'Llamar a {client}[[ y preguntar por {person}]].\n1. Preguntar si todo está bien y escuchar.\n2. Decir en una frase lo que ocurrió[[ el {date}]].[[ El recuento: {times} desde el {since}.]]\n3. Decir lo que necesita: un aviso a tiempo cuando cambian los planes.[[ Es decir, con {notice} de antelación.]]\n4. Preguntar si es posible.\n5. Acordar la próxima hora.[[ Puede ofrecer el {next}.]]',
    firm: 'Llamar a {client}[[ y preguntar por {person}]].\n1. Preguntar si todo está bien y escuchar.\n2. Nombrar los hechos[[ del {date}]], sin culpar.[[ El recuento: {times} desde el {since}.]]\n3. Decir lo que espera a partir de ahora.[[ Un cambio requiere un aviso con {notice} de antelación.]]\n4. Decir qué sigue en otro caso: una confirmación el día anterior o, por ahora, ninguna reunión nueva.\n5. Esperar un sí claro y acordar la próxima hora.[[ Puede ofrecer el {next}.]]',
  },
  'pattern-talk': {
    warm: 'Me gusta trabajar con usted y por eso quiero hablarle con franqueza. Desde el {since}, en {count} de {meetings} las cosas no fueron como habíamos acordado.[[ La espera suma {lost}.]] ¿Qué le haría más fácil respetar nuestras horas?',
    plain:
      'Quisiera hablar de nuestros horarios. Desde el {since}, en {count} de {meetings} las cosas no fueron como habíamos acordado.[[ La espera suma {lost}.]] ¿Qué podemos cambiar para que funcione para las dos partes?',
    firm: 'Debo plantearle un asunto. Desde el {since}, en {count} de {meetings} las cosas no fueron como habíamos acordado.[[ La espera suma {lost}.]] Quiero seguir trabajando con usted, y para ello necesito que se respeten nuestras horas. ¿Qué propone?',
  },
  'thank-you': {
    warm: letter(
      'Solo quería darle las gracias. Su puntualidad en nuestras últimas {meetings} hace que trabajar con usted sea un placer. Si alguna vez necesita algo de flexibilidad por mi parte, no dude en pedírmela.',
    ),
    plain: letter('Gracias por su puntualidad en nuestras últimas {meetings}. Me ayuda mucho y la valoro.'),
    firm: letter(
      'En nuestras últimas {meetings} usted ha llegado a tiempo. Lo he notado y se lo agradezco. Si un día necesita flexibilidad, cuente con ella.',
    ),
  },
  expectations: {
    warm: letter(
      `Tengo muchas ganas de trabajar con usted. Para aprovechar bien el tiempo: empiezo y termino a la hora prevista, y el tiempo intermedio es todo suyo.[[ Un retraso de hasta {grace} no es ningún problema; si es mayor, un breve mensaje ayuda.]][[ Si una reunión no puede celebrarse, me basta un aviso con {notice} de antelación.]] Puede esperar lo mismo de mí.${PHONE}`,
    ),
    plain: letter(
      `Antes de empezar, así es como trabajo. Empiezo y termino a la hora prevista.[[ Un retraso de hasta {grace} está bien; si es mayor, le pido un mensaje.]][[ Si una reunión no puede celebrarse, le pido que me avise con {notice} de antelación.]] Lo mismo vale para mí.${PHONE}`,
    ),
    firm: letter(
      `Antes de empezar, estas son las reglas con las que trabajo. Las reuniones empiezan y terminan a la hora prevista; un comienzo tardío no retrasa el final.[[ Hasta {grace} después de la hora se considera puntual.]][[ Los cambios y las cancelaciones requieren un aviso con {notice} de antelación.]] Lo mismo vale para mí.${PHONE}`,
    ),
  },
  'confirm-day-before': {
    warm: letter(
      'Espero con ilusión nuestra reunión del {date} ({start}). ¿Le sigue conviniendo la hora? Basta con un breve sí.[[\n{link}]]',
    ),
    plain: letter(
      'Nuestra reunión es el {date} ({start}). Le pido una breve confirmación de que asistirá.[[\n{link}]]',
    ),
    firm: letter(
      'Nuestra reunión es el {date} ({start}). Le ruego que la confirme hoy. Sin confirmación, ofreceré ese tiempo a otra persona.[[\n{link}]]',
    ),
  },
  'off-the-schedule': {
    warm: letter(
      'He valorado nuestro trabajo en común. Últimamente nuestras citas no han funcionado, así que por ahora no fijo otras nuevas. La puerta sigue abierta, y este es el camino de vuelta: {way}. Cuando le convenga, con mucho gusto le busco un hueco.',
    ),
    plain: letter(
      'Por ahora no fijo nuevas reuniones con usted.[[ Desde el {since}, en {count} de {meetings} las cosas no fueron como habíamos acordado.]] Hay un camino de vuelta: {way}. Si le parece bien, dígamelo y le busco un hueco.',
    ),
    firm: letter(
      'Por ahora no voy a fijar nuevas reuniones con usted.[[ Desde el {since}, en {count} de {meetings} las cosas no fueron como habíamos acordado.]] Volveré a incluirle en mi agenda con estas condiciones: {way}. Le ruego que me diga si está de acuerdo.',
    ),
  },
}
