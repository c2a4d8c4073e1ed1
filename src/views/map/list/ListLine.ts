import type { Id } from "../../../model/id.ts";

/** The groups at the end of the list: what belongs to no school or bears on nothing. */
export type ListGroup = "claims" | "evidence" | "documents";

interface AnyLine {
  /** Stays the same as long as the record stands where it does, whatever is open. */
  readonly key: string;
}

/**
 * One line of the list. Every record has one first place, under which its own grounds stand; wherever else it is met,
 * the line is `again` and only names it. So the list ends, though the argument may run in circles.
 */
export type ListLine =
  | (AnyLine & { readonly kind: "school"; readonly school: Id })
  | (AnyLine & { readonly kind: "group"; readonly group: ListGroup; readonly count: number })
  /** A record that stands under a school or group, not under what it bears on. */
  | (AnyLine & { readonly kind: "root"; readonly record: Id; readonly school: Id | undefined; readonly again: boolean })
  /** A step with its one premise. */
  | (AnyLine & { readonly kind: "step"; readonly link: Id; readonly record: Id; readonly again: boolean })
  /** A step with linked premises, which stand beneath it. */
  | (AnyLine & { readonly kind: "joint"; readonly link: Id })
  | (AnyLine & { readonly kind: "premise"; readonly link: Id; readonly record: Id; readonly again: boolean })
  /** The tie between evidence and a document: the citation `n` of its `attestedBy`. */
  | (AnyLine & { readonly kind: "document"; readonly evidence: Id; readonly n: number; readonly record: Id });

/** What Enter selects on a line: the record, else the step, else the school. A group is nothing to select. */
export function selectedBy(line: ListLine): Id | undefined {
  switch (line.kind) {
    case "school":
      return line.school;
    case "group":
      return undefined;
    case "joint":
      return line.link;
    default:
      return line.record;
  }
}

/** The step that a line is about; Shift and Enter select it. */
export function stepOf(line: ListLine): Id | undefined {
  return line.kind === "step" || line.kind === "joint" || line.kind === "premise" ? line.link : undefined;
}

export function isAgain(line: ListLine): boolean {
  return "again" in line && line.again;
}
