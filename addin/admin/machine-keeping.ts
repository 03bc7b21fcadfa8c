/** Where changes are kept on this machine until the server has them; null where the host forbids it. */
export function machineKeeping(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    // Third-party storage is blocked in some hosts.
    return null;
  }
}
