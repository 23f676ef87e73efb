import '../setup-temporal.ts'
import { launchChromium } from '../end-to-end/chrome/launch-chromium.ts'
import { canMoveClock } from '../end-to-end/pace/can-move-clock.ts'
import { beginDay, type Day } from '../end-to-end/working-day.ts'
import { faultsOfRecord } from './check-record.ts'
import { formatLedger } from './ledger-table.ts'
import { bringPast } from './past.ts'
import { playMeeting } from './play-meeting.ts'
import { HOUR, type Script, shortScript } from './script.ts'
import { showRecords } from './show-records.ts'
import { createStage } from './stage.ts'

const isMoved = canMoveClock()
const isSeen = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])

const script: Script = isMoved ? HOUR : shortScript(Date.now())
console.log(`\n${script.opening}\n`)
const day = await beginDay('chromium', script.openMs, {
  launch: ({ startMs, standInPort }) =>
    launchChromium({ dist: 'dist/chrome', standInPort, startMs: isMoved ? startMs : null, visible: isSeen }),
})
try {
  await play(day)
  if (isSeen) await leaveOpen(day)
} finally {
  await day.end()
}

async function play(day: Day) {
  const stage = createStage(day.browser, script)
  await bringPast(day, script.startMs)
  await stage.say('Five meetings of the past, made up for this, are on record.')
  await playMeeting(day, script, stage)
  await showRecords(day, stage)
  const rows = await day.csv()
  console.log(`\nThe ledger:\n\n${formatLedger(rows)}\n\nPictures are in rehearsal/.`)
  const faults = faultsOfRecord(rows, script)
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
}

async function leaveOpen({ browser }: Day) {
  await browser.openExtensionPage('popup')
  console.log('The popup is open in the browser. Close its window to end.')
  await browser.untilClosed?.()
}
