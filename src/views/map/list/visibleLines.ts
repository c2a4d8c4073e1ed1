import type { ArgumentTree } from "./argumentTree.ts";
import type { ListLine } from "./ListLine.ts";

/** A line as it stands in the list now. Counts from 1, as in ARIA. */
export interface VisibleLine {
  readonly line: ListLine;
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  /** Undefined where nothing stands beneath it. */
  readonly isOpen: boolean | undefined;
}

/** The lines that are not folded away, in reading order. */
export function visibleLines(tree: ArgumentTree, open: ReadonlySet<string>): VisibleLine[] {
  const lines: VisibleLine[] = [];
  // A stack of our own: a chain of argument may be longer than the calls that a browser allows.
  const waiting: Omit<VisibleLine, "isOpen">[] = [];
  const push = (children: readonly ListLine[], level: number) => {
    for (let at = children.length - 1; at >= 0; at -= 1)
      waiting.push({ line: children[at] as ListLine, level, position: at + 1, siblings: children.length });
  };
  push(tree.roots, 1);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const children = tree.childrenOf(next.line);
    const isOpen = children.length > 0 ? open.has(next.line.key) : undefined;
    lines.push({ ...next, isOpen });
    if (isOpen) push(children, next.level + 1);
  }
  return lines;
}

/** What is open at first sight: each school with its explanation, so that what bears on it directly is read. */
export function openAtFirst(tree: ArgumentTree): ReadonlySet<string> {
  const schools = tree.roots.filter(({ kind }) => kind === "school");
  const explanations = schools.flatMap((school) => tree.childrenOf(school).slice(0, 1));
  return new Set([...schools, ...explanations].map(({ key }) => key));
}

/** A line and everything beneath it that can be opened. */
export function branchOf(tree: ArgumentTree, lines: readonly ListLine[]): string[] {
  const keys: string[] = [];
  const waiting = [...lines];
  for (let line = waiting.pop(); line; line = waiting.pop()) {
    const children = tree.childrenOf(line);
    if (children.length === 0) continue;
    keys.push(line.key);
    for (const child of children) waiting.push(child);
  }
  return keys;
}
