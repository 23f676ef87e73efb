import type { EntryFault, MeetingEntry } from './meeting-entry.ts'
import { halfTyped } from './text-input.tsx'

/** Keeps what the form holds, or leads the person to the field that stands in the way; nothing typed is lost. */
export async function submitEntry(
  form: HTMLFormElement,
  keep: () => Promise<EntryFault | null>,
): Promise<EntryFault | null> {
  const half = halfTyped(form) as keyof MeetingEntry | null
  const fault: EntryFault | null = half ? { field: half, fault: 'half-typed' } : await keep()
  if (fault) form.querySelector<HTMLElement>(`[name="${fault.field}"]`)?.focus()
  return fault
}
