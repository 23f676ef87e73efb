import type { InMeetingWords } from '../../words.ts'

const note = (text: string) => `Hello[[ {person}]],\n${text}`
const LINK = '[[\n{link}]]'
const PHONE = '[[\nMy number: {phone}]]'

export const inMeeting: InMeetingWords = {
  'link-ready': {
    warm: note('Here’s the link to our call, in case it’s handy. See you in a moment.\n{link}'),
    plain: note('Here is the link to our call.\n{link}'),
    firm: note('Our call is open, and I’m here until {leave}.\n{link}'),
  },
  'short-note': {
    warm: note(`I’m here and glad to start whenever you’re ready. I have until {leave}.${LINK}`),
    plain: note(`I’m here and ready to start. I have until {leave}.${LINK}`),
    firm: note(`I’m here and ready to start. Our time ends at {leave}, as planned.${LINK}`),
  },
  'offer-phone': {
    warm: note(
      `I hope all is well. I have until {leave}. If a phone call is easier, or a shorter agenda would help, just tell me and we’ll do that.${PHONE}${LINK}`,
    ),
    plain: note(
      `I’m still here, until {leave}. We can talk by phone instead, or cover only what matters most today. Which do you prefer?${PHONE}${LINK}`,
    ),
    firm: note(
      `I’m here until {leave}. For the time we have I suggest a phone call or a shorter agenda. Please tell me which one.${PHONE}${LINK}`,
    ),
  },
  'leaving-note': {
    warm: note(
      'I hope all is well with you. I waited {waited} and am moving on now, and I’d gladly find another time.[[ How about {next}?]] Just tell me what suits you.',
    ),
    plain: note(
      'I hope all is well. I waited {waited} and have to move on now.[[ I can offer {next}.]] Which time suits you?',
    ),
    firm: note(
      'I hope all is well. I waited {waited} and have moved on to my next task.[[ I can offer {next}.]] Please let me know which time works for you.',
    ),
  },
  'late-opening': {
    warm: 'Good to see you. We have {left} left of our {length}, so let’s make the most of it: which part matters most to you?',
    plain: 'We have {left} left of our {length}. Which part matters most?',
    firm: 'We have {left} left of our {length}, and I leave at {leave}. Let’s begin with what matters most. What is it?',
  },
  'end-warning': {
    warm: 'We have {left} left. What would you like to be sure we cover?',
    plain: 'We have {left} left. What should we settle today?',
    firm: 'We have {left} left, and I leave at {leave}. Let’s settle the most important point now.',
  },
  'end-last-warning': {
    warm: 'We have {left} left. Shall we sum up and agree on the next step?',
    plain: 'We have {left} left. Let’s agree on the next step.',
    firm: 'We have {left} left. Let’s sum up now: who does what, and by when?',
  },
  'end-now': {
    warm: 'It’s {leave}, so I’m off as planned. Thank you for the talk. Shall we continue by phone, at my office or in another slot?',
    plain: 'It’s {leave}, and I have to go as planned. Shall we continue by phone, at my office or in another slot?',
    firm: 'It’s {leave}, and our time is up. We can continue by phone, at my office or in another slot. Which do you choose?',
  },
  leaving: {
    warm: 'I’ll leave at {leave}, as planned, so that the next person gets their full time too. What is left deserves a slot of its own.[[ How about {next}?]]',
    plain: 'I leave at {leave}, as planned. We can find another slot for the rest.[[ I suggest {next}.]]',
    firm: 'I leave at {leave}. That stays as planned.[[ For the rest I can offer {next}.]]',
  },
  'continue-phone': {
    warm: note(
      `I left at {leave}, as planned, and would be glad to continue by phone.[[ Would {next} be good?]] Tell me when I may call you.${PHONE}`,
    ),
    plain: note(
      `I left at {leave}, as planned. Let’s continue by phone.[[ I suggest {next}.]] When may I call you?${PHONE}`,
    ),
    firm: note(
      `I left at {leave}, as planned. We can continue by phone.[[ I can call you {next}.]] Please confirm a time.${PHONE}`,
    ),
  },
  'continue-office': {
    warm: note(
      'I left at {leave}, as planned, and would be glad to welcome you at my office[[ ({office})]] for the rest.[[ Would {next} be good?]] Tell me which day suits you.',
    ),
    plain: note(
      'I left at {leave}, as planned. Let’s continue at my office[[ ({office})]].[[ I suggest {next}.]] Which day suits you?',
    ),
    firm: note(
      'I left at {leave}, as planned. We can continue at my office[[ ({office})]].[[ I can offer {next}.]] Please confirm a day.',
    ),
  },
  'continue-slot': {
    warm: note(
      `I left at {leave}, as planned, and would be glad to find another slot.[[ How about {next}?]] Tell me what suits you.${LINK}`,
    ),
    plain: note(`I left at {leave}, as planned. Let’s find another slot.[[ I suggest {next}.]] What suits you?${LINK}`),
    firm: note(`I left at {leave}, as planned.[[ My next free slot is {next}.]] Please confirm a time.${LINK}`),
  },
}
