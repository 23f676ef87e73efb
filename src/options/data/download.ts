/** Hands a text to the browser as a file of the person's own; needs no permission. */
export function download(text: string, name: string, type: 'text/csv' | 'application/json' | 'text/calendar'): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Revoked when the browser has surely begun to read it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** `hard-stop-2026-11-24.csv`: sorts by day, and says whose it is. */
export function exportName(as: 'csv' | 'json', atMs: number, timeZone: string): string {
  const day = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone).toPlainDate()
  return `hard-stop-${day.toString()}.${as}`
}
