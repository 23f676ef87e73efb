/** SIGKILL to the leader of a group and all its children. */
export function killGroup(pid: number | undefined): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL')
  } catch {
    // Nobody of the group is left.
  }
}
