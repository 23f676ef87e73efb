import type { ComponentChildren } from 'preact'

/** A control under its name; the label wraps it, so that no id is needed. */
export function Field({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <label class="field">
      <span>{label}</span>
      {children}
    </label>
  )
}
