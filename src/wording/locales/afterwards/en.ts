import type { AfterwardsWords } from '../../words.ts'

const letter = (text: string) => `Hello[[ {person}]],\n\n${text}[[\n\n{me}]]`
const PHONE = '[[ My number: {phone}]]'

export const afterwards: AfterwardsWords = {
  'no-show-first': {
    warm: letter(
      'We missed each other on {date}, and I hope all is well with you. Life gets in the way sometimes.[[ How about {next}?]] Just tell me what suits you, and we’ll pick it up from there.',
    ),
    plain: letter(
      'Our meeting on {date} did not take place. I hope all is well.[[ I can offer {next}.]] Which time suits you?',
    ),
    firm: letter(
      'I hope all is well. Our meeting on {date} at {start} did not take place.[[ I can offer {next}.]] Please tell me which new time works for you, and send me a short message if anything changes.',
    ),
  },
  'no-show-repeated': {
    warm: letter(
      'We missed each other again on {date}; since {since} that makes {times}. I’d like to find out what would make it easier for you: another day, a phone call, or a short confirmation the day before?[[ How about {next}?]] Tell me what suits you.',
    ),
    plain: letter(
      'Our meeting on {date} did not take place. Since {since} that makes {times}. For the next one, please send me a short confirmation the day before.[[ I can offer {next}.]] Which time suits you?',
    ),
    firm: letter(
      'Our meeting on {date} did not take place. Since {since} that makes {times}, and each time I had kept the slot for you alone. I’m glad to set a new time on one condition: you confirm it the day before, or I release it.[[ I can offer {next}.]]',
    ),
  },
  'late-cancellation-first': {
    warm: letter(
      'Thank you for telling me about {date}. Things come up.[[ How about {next} instead?]] If plans change another time, a word {notice} ahead lets me pass the slot on to somebody else.',
    ),
    plain: letter(
      'Thank you for letting me know about {date}.[[ I can offer {next} instead.]] Which time suits you? For another time: with {notice} of notice I can pass the slot on.',
    ),
    firm: letter(
      'Thank you for letting me know about {date}.[[ I can offer {next} instead.]] For our next meetings I ask for {notice} of notice, so that I can pass the slot on to somebody else.',
    ),
  },
  'late-cancellation-repeated': {
    warm: letter(
      'Thank you for telling me about {date}. Since {since} it has now happened {times} that a meeting was called off at short notice, and the slot then stays empty. What would make it easier: another day, or a phone call?[[ How about {next}?]] A word {notice} ahead helps me a great deal.',
    ),
    plain: letter(
      'Our meeting on {date} was called off at short notice. Since {since} that makes {times}. I can no longer pass such a slot on, so please tell me {notice} ahead.[[ I can offer {next}.]] Which time suits you?',
    ),
    firm: letter(
      'Our meeting on {date} was called off at short notice. Since {since} that makes {times}. I need {notice} of notice; with less, the time is lost. Please confirm that we can agree on this before we set a new date.[[ I can offer {next}.]]',
    ),
  },
  'late-move-first': {
    warm: letter(
      'Of course we can move our meeting of {date}.[[ How about {next}?]] If plans change another time, a word {notice} ahead helps me to arrange the day well for everybody.',
    ),
    plain: letter(
      'We can move our meeting of {date}.[[ I can offer {next}.]] Which time suits you? For another time: with {notice} of notice I can rearrange the day.',
    ),
    firm: letter(
      'We can move our meeting of {date}.[[ I can offer {next}.]] For our next meetings I ask for {notice} of notice before a change, so that I can use the time.',
    ),
  },
  'late-move-repeated': {
    warm: letter(
      'We can move our meeting of {date}. Since {since} a meeting has moved at short notice {times}, and the first slot then stays empty. Would another day or time be easier to keep?[[ How about {next}?]] A word {notice} ahead helps me a great deal.',
    ),
    plain: letter(
      'Our meeting of {date} was moved at short notice. Since {since} that makes {times}. Please tell me {notice} ahead when a time no longer works.[[ I can offer {next}.]] Which time suits you?',
    ),
    firm: letter(
      'Our meeting of {date} was moved at short notice. Since {since} that makes {times}. I need {notice} of notice for a change.[[ I can offer {next}.]] Please confirm only a time that you can keep.',
    ),
  },
  'call-script': {
    warm: 'Call {client}[[ and ask for {person}]].\n1. “Is everything all right?” Then listen.\n2. Say in one sentence what happened[[ on {date}]], without a reproach.[[ If it helps: {times} since {since}.]]\n3. “What would make it easier for you?” Listen again.\n4. Say what helps you: a word in good time when plans change.[[ {notice} ahead is enough.]]\n5. Agree on the next time.[[ You can offer {next}.]] Thank them.',
    plain:
      'Call {client}[[ and ask for {person}]].\n1. Ask whether everything is all right, and listen.\n2. Say what happened[[ on {date}]] in one sentence.[[ The count: {times} since {since}.]]\n3. Say what you need: a word in good time when plans change.[[ That means {notice} ahead.]]\n4. Ask whether they can do that.\n5. Agree on the next time.[[ You can offer {next}.]]',
    firm: 'Call {client}[[ and ask for {person}]].\n1. Ask whether everything is all right, and listen.\n2. Name the facts[[ of {date}]], without blame.[[ The count: {times} since {since}.]]\n3. Say what you expect from now on.[[ A change needs {notice} of notice.]]\n4. Say what follows otherwise: a confirmation the day before, or no new meeting for now.\n5. Wait for a clear yes, then agree on the next time.[[ You can offer {next}.]]',
  },
  'pattern-talk': {
    warm: 'I enjoy working with you, so let me be open. Since {since}, {count} of {meetings} did not go as we had agreed.[[ The waiting comes to {lost}.]] What would make it easier for you to keep our times?',
    plain:
      'I’d like to talk about our times. Since {since}, {count} of {meetings} did not go as agreed.[[ The waiting comes to {lost}.]] What can we change so that it works for both of us?',
    firm: 'I have to raise a point. Since {since}, {count} of {meetings} did not go as agreed.[[ The waiting comes to {lost}.]] I want to keep working with you, and for that I need our times to be kept. What do you suggest?',
  },
  'thank-you': {
    warm: letter(
      'I simply wanted to say thank you. You have been on time at our last {meetings}, and that makes working with you a pleasure. If you ever need some flexibility from me, just ask.',
    ),
    plain: letter('Thank you for being on time at our last {meetings}. It helps a great deal, and I appreciate it.'),
    firm: letter(
      'You have been on time at our last {meetings}. I noticed, and I thank you for it. If you need flexibility one day, you have it.',
    ),
  },
  expectations: {
    warm: letter(
      `I’m looking forward to working with you. So that the time is well spent for both of us: I start and end when planned, and the time in between is all yours.[[ If you are up to {grace} late, no harm is done; beyond that a short message helps.]][[ If a meeting can’t take place, a word {notice} ahead is all I ask.]] You can hold me to the same.${PHONE}`,
    ),
    plain: letter(
      `Before we begin, this is how I work. I start and end when planned.[[ Up to {grace} late is fine; beyond that, please send a message.]][[ If a meeting can’t take place, please tell me {notice} ahead.]] The same goes for me.${PHONE}`,
    ),
    firm: letter(
      `Before we begin, this is what I work by. Meetings start and end when planned; a late start does not move the end.[[ Up to {grace} late counts as on time.]][[ Changes and cancellations need {notice} of notice.]] I hold myself to the same.${PHONE}`,
    ),
  },
  'confirm-day-before': {
    warm: letter(
      'I’m looking forward to our meeting on {date} at {start}. Does the time still suit you? A short yes is enough.[[\n{link}]]',
    ),
    plain: letter(
      'Our meeting is on {date} at {start}. Please send me a short confirmation that you will be there.[[\n{link}]]',
    ),
    firm: letter(
      'Our meeting is on {date} at {start}. Please confirm it today. Without a confirmation I will give the time to somebody else.[[\n{link}]]',
    ),
  },
  'off-the-schedule': {
    warm: letter(
      'I have valued our work together. Our times have not worked out lately, so I’m not setting new ones for now. The door stays open, and this is the way back: {way}. Whenever that suits you, I’ll gladly find a time for you.',
    ),
    plain: letter(
      'For now I’m not setting new meetings with you.[[ Since {since}, {count} of {meetings} did not go as agreed.]] There is a way back: {way}. If that works for you, tell me and I’ll find a time.',
    ),
    firm: letter(
      'I will not set new meetings with you for now.[[ Since {since}, {count} of {meetings} did not go as agreed.]] I will take you back on my schedule under these terms: {way}. Please tell me if you agree.',
    ),
  },
}
