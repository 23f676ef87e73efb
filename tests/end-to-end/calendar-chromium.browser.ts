import { testCalendar } from './calendar.ts'

testCalendar('chromium')
