import type { Id } from "./id.ts";
import type { Report } from "./problem.ts";
import type { Section } from "./sections.ts";

/** A record and those that it leads to. */
interface Step {
  readonly id: Id;
  readonly next: readonly Id[];
}

/**
 * Reports the circles among records that must not lead back to themselves. Every link that closes a circle is reported
 * once, at the record that holds it. Iterative, and linear in records and links: chains may be as long as the file.
 * @param section where the records stand
 * @param nodes all records of the section, in the order of the file
 * @param verb how a link reads: "derives from"
 */
export function checkCycles(report: Report, section: Section, nodes: readonly Step[], verb: string): void {
  const places = new Map<Id, number>();
  for (const [place, { id }] of nodes.entries()) if (!places.has(id)) places.set(id, place);
  const done = new Uint8Array(nodes.length);
  /** Place on the current path, counted from 1; 0 is off the path. */
  const onPath = new Int32Array(nodes.length);
  for (let root = 0; root < nodes.length; root += 1) {
    if (done[root] !== 0) continue;
    const path = [{ at: root, next: 0 }];
    onPath[root] = 1;
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const node = nodes[top.at] as Step;
      const target = node.next[top.next];
      top.next += 1;
      if (target === undefined) {
        done[top.at] = 1;
        onPath[top.at] = 0;
        path.pop();
        continue;
      }
      const at = places.get(target);
      if (at === undefined || done[at] === 1) continue;
      const start = (onPath[at] ?? 0) - 1;
      if (start === -1) {
        path.push({ at, next: 0 });
        onPath[at] = path.length;
        continue;
      }
      const nameAt = (place: number) => nodes[path[place]?.at ?? 0]?.id ?? "";
      report(
        "cycle",
        [section, top.at],
        node.id,
        `“${target}” ${verb} itself: ${circleInWords(start, path.length, nameAt)} → ${target}.`,
        "Remove one link of this circle.",
      );
    }
  }
}

/** The circle's members in order; of a long one the first four and the last two. */
function circleInWords(start: number, end: number, nameAt: (place: number) => Id): string {
  const places = Array.from({ length: Math.min(end - start, 7) }, (_, at) => start + at);
  if (end - start <= 7) return places.map(nameAt).join(" → ");
  return [...places.slice(0, 4).map(nameAt), "…", nameAt(end - 2), nameAt(end - 1)].join(" → ");
}
