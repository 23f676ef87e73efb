import type { ComponentChild } from 'preact'
import { ClientEditor } from './client-editor.tsx'
import { Excuse } from './excuse.tsx'
import { ScheduleEditor } from './schedule-editor.tsx'
import type { OpenForm } from './state.ts'
import { ToldMe } from './told-me.tsx'
import type { View } from './view.ts'

const FORMS: Readonly<Record<NonNullable<OpenForm>, (view: View) => ComponentChild>> = {
  'told-me': ToldMe,
  schedule: ScheduleEditor,
  client: ClientEditor,
  excuse: Excuse,
}

/** The form that is open, if any. */
export function Opened(view: View) {
  if (view.open === null) return null
  const Form = FORMS[view.open]
  return <Form key={view.open} {...view} />
}
