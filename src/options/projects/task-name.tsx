import { plainName } from '../../wording/plain-line.ts'

/** As somebody typed it: its own direction, cut where it is longer than any name, whole in the tooltip. */
export const TaskName = ({ children }: { readonly children: string }) => (
  <bdi class="task-name" title={children.slice(0, 500)}>
    {plainName(children)}
  </bdi>
)
