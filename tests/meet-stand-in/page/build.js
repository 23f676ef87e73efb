/** An element with attributes and children; strings become text. */
export function build(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(name, value)
  element.append(...children.flat().filter((child) => child !== null))
  return element
}

export const icon = (name) => build('i', { class: 'google-symbols notranslate', 'aria-hidden': 'true' }, name)

export function button(attributes, children, act) {
  const element = build('button', attributes, children)
  if (act) element.addEventListener('click', act)
  return element
}
