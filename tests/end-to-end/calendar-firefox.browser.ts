import { testCalendar } from './calendar.ts'

testCalendar('firefox')
