const LONGEST_DRAWN = 120

/** A person's or firm's name: its own direction, one line, cut with an ellipsis, whole in the tooltip. */
export function Name({ children }: { readonly children: string }) {
  const drawn = children.length > LONGEST_DRAWN ? `${children.slice(0, LONGEST_DRAWN)}…` : children
  return (
    <bdi class="name" title={children.slice(0, 500)}>
      {drawn}
    </bdi>
  )
}
