/** The argument as a tree in reading order. Lines are made as they are asked for: a large map is never told whole. */
import type { Id } from "../../../model/id.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import { type DrawnArgument, premisesOf } from "./drawnArgument.ts";
import { documentLine, firstPlaces, premiseLine, stepKey } from "./firstPlaces.ts";
import { isAgain, type ListLine } from "./ListLine.ts";

export interface ArgumentTree {
  /** Schools in the order of the file, then what belongs to none. */
  readonly roots: readonly ListLine[];
  readonly childrenOf: (line: ListLine) => readonly ListLine[];
  /** The first place of a record, the place of a step, the line of a school; undefined where filters hide it. */
  readonly placeOf: (id: Id) => ListLine | undefined;
  /** The lines under which a line stands, the nearest first. */
  readonly above: (line: ListLine) => readonly ListLine[];
}

/**
 * Builds the list of what is shown of a map.
 * @param start a record with which to begin: then only what stands beneath it is told
 */
export function argumentTree(argument: DrawnArgument, start?: Id): ArgumentTree {
  const index = indexMap(argument.map);
  const { lineOf, schools, groups, alone } = firstPlaces(argument, start);
  const roots: ListLine[] = [
    ...alone,
    ...schools.map(({ school }): ListLine => ({ kind: "school", key: `school:${school}`, school })),
    ...groups.map(
      ({ group, roots }): ListLine => ({ kind: "group", key: `group:${group}`, group, count: roots.length }),
    ),
  ];
  const rootLines = new Map<string, readonly ListLine[]>([
    ...schools.map(({ school, roots }) => [`school:${school}`, roots] as const),
    ...groups.map(({ group, roots }) => [`group:${group}`, roots] as const),
  ]);
  const holders = new Map(
    roots.flatMap((holder) => (rootLines.get(holder.key) ?? []).map(({ key }) => [key, holder] as const)),
  );

  const lineOfPremise = (link: Id, record: Id, isJoint: boolean): ListLine => {
    const first = lineOf.get(record);
    const line = premiseLine(link, record, isJoint, false);
    return first?.key === line.key ? first : premiseLine(link, record, isJoint, true);
  };
  const lineOfStep = (link: Id): ListLine | undefined => {
    const step = recordOf(index, "inferences", link);
    if (!step) return undefined;
    const [only, ...others] = premisesOf(step);
    return only !== undefined && others.length === 0
      ? lineOfPremise(link, only, false)
      : { kind: "joint", key: stepKey(link), link };
  };
  const stepsOnto = (id: Id) => argument.stepsOnto(id).flatMap(({ id: link }) => lineOfStep(link) ?? []);
  const groundsOf = (record: Id): ListLine[] => [
    ...stepsOnto(record),
    ...argument.documentsOf(record).map(({ n, source }) => documentLine(record, n, source)),
  ];

  const childrenOf = (line: ListLine): readonly ListLine[] => {
    switch (line.kind) {
      case "school":
      case "group":
        return rootLines.get(line.key) ?? [];
      case "document":
        return [];
      case "joint": {
        const step = recordOf(index, "inferences", line.link);
        const premises = (step ? premisesOf(step) : []).filter((record) => argument.cards.has(record));
        return [...stepsOnto(line.link), ...premises.map((record) => lineOfPremise(line.link, record, true))];
      }
      case "step":
        return [...stepsOnto(line.link), ...(line.again ? [] : groundsOf(line.record))];
      default:
        return line.again ? [] : groundsOf(line.record);
    }
  };

  const over = (line: ListLine): ListLine | undefined => {
    switch (line.kind) {
      case "school":
      case "group":
        return undefined;
      case "root":
        return holders.get(line.key);
      case "document":
        return lineOf.get(line.evidence);
      case "premise":
        return lineOfStep(line.link);
      default: {
        const to = recordOf(index, "inferences", line.link)?.to ?? "";
        return recordOf(index, "inferences", to) ? lineOfStep(to) : lineOf.get(to);
      }
    }
  };

  return {
    roots,
    childrenOf: remembered(childrenOf),
    placeOf: (id) => {
      const entry = index.entries.get(id);
      if (entry?.section === "schools") return roots.find((line) => line.kind === "school" && line.school === id);
      if (entry?.section !== "inferences") return lineOf.get(id);
      const line = lineOfStep(id);
      return line && argument.stepsOnto(entry.record.to).some((step) => step.id === id) ? line : undefined;
    },
    above: (line) => {
      const lines: ListLine[] = [];
      for (let at = over(line); at; at = over(at)) lines.push(at);
      return lines;
    },
  };
}

/** A record that stands above a line on its own branch: the argument has come round in a circle. */
export function isCircle(tree: ArgumentTree, line: ListLine): boolean {
  if (!isAgain(line) || !("record" in line)) return false;
  return tree.above(line).some((one) => "record" in one && one.record === line.record && !isAgain(one));
}

function remembered(make: (line: ListLine) => readonly ListLine[]): typeof make {
  const known = new Map<string, readonly ListLine[]>();
  return (line) => {
    const made = known.get(line.key);
    if (made) return made;
    const lines = make(line);
    known.set(line.key, lines);
    return lines;
  };
}
