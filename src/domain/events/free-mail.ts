/** Where anybody gets an address: it says nothing of a firm. Grouped by who runs them. */
const DOMAINS = [
  'gmail.com googlemail.com',
  'outlook.com hotmail.com live.com msn.com passport.com windowslive.com',
  'yahoo.com ymail.com rocketmail.com aol.com aim.com verizon.net',
  'icloud.com me.com mac.com',
  'proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.io tuta.com hey.com fastmail.com fastmail.fm',
  'posteo.de posteo.net mailbox.org runbox.com hushmail.com zoho.com zohomail.com duck.com mail.com email.com',
  'gmx.com gmx.net gmx.de gmx.at gmx.ch web.de freenet.de t-online.de arcor.de online.de bluewin.ch',
  'orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr libero.it virgilio.it tiscali.it alice.it tin.it',
  'btinternet.com sky.com virginmedia.com ntlworld.com talktalk.net telenet.be skynet.be ziggo.nl kpnmail.nl xs4all.nl',
  'comcast.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com shaw.ca rogers.com bell.net',
  'bigpond.com optusnet.com.au xtra.co.nz rediffmail.com',
  'mail.ru inbox.ru list.ru bk.ru yandex.ru yandex.com ya.ru rambler.ru ukr.net seznam.cz centrum.cz wp.pl onet.pl o2.pl interia.pl',
  'qq.com foxmail.com 163.com 126.com yeah.net sina.com sohu.com aliyun.com naver.com daum.net hanmail.net nate.com docomo.ne.jp',
  'uol.com.br bol.com.br terra.com.br ig.com.br',
].flatMap((line) => line.split(' '))

/** Those that have a country behind their name: `yahoo.co.uk`, `hotmail.fr`. */
const IN_MANY_COUNTRIES = /^(?:yahoo|hotmail|outlook|live|gmx|yandex)\.(?:[a-z]{2}|com?\.[a-z]{2})$/

const known = new Set(DOMAINS)

export const isFreeMail = (domain: string): boolean => known.has(domain) || IN_MANY_COUNTRIES.test(domain)
