/**
 * Loads a program that Gainsay is measured against, from the bench's own node_modules. By a name that is only known at
 * run time: who has not run the bench has none of them, and types and dead code are checked all the same.
 */
export function loadPeer<T>(name: string): Promise<T> {
  return import(/* @vite-ignore */ name) as Promise<T>;
}
