import { build } from './build.js'

/** A dialog is made once, hidden when it is closed, and used again. What is put beside its content stays. */
export function createDialog(content) {
  const slot = build('span', { jsname: 'bN97Pc' }, content)
  const dialog = build('div', { role: 'dialog', class: 'dialog', 'data-chips-dialog': 'true', tabindex: '-1' }, slot)
  dialog.style.display = 'none'
  document.body.append(dialog)
  return {
    dialog,
    isOpen: () => dialog.style.display !== 'none',
    openBeside(element) {
      const { left, top, width } = element.getBoundingClientRect()
      const start = left + width + 8
      dialog.style.left = `${start + 440 < innerWidth ? start : Math.max(8, left - 448)}px`
      dialog.style.top = `${Math.max(72, Math.min(top, innerHeight - 420))}px`
      dialog.style.display = 'block'
    },
    close() {
      dialog.style.display = 'none'
    },
  }
}

export const guestItem = ({ email, name }, label, remove) =>
  build(
    'div',
    { role: 'treeitem', 'data-email': email, 'data-hovercard-id': email, 'aria-label': label },
    build('div', {}, build('span', {}, name ?? email)),
    remove ?? null,
  )
