/** Whether a cache is of this copy of the app: other copies may lie in other folders of the same host. */
export function isOwnCache(name: string, own: string): boolean {
  return name.startsWith(`${own} `) && !name.slice(own.length + 1).includes(" ");
}

/**
 * The caches of builds that no page can still be running.
 * @param own the names of this copy's caches, oldest first
 * @param current the cache of the build that begins now; the one before it stays, for pages that are still open on it
 */
export function outdatedCaches(own: readonly string[], current: string): string[] {
  return own.filter((name) => name !== current).slice(0, -1);
}
