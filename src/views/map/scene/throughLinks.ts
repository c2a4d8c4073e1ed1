/**
 * Lines through folded cards: where evidence supports a card only by way of claims that are folded away, one line stands
 * for those steps and says how many they are. Only supports are drawn so: an attack must end where it hits.
 */
import type { Id } from "../../../model/id.ts";
import { type MapIndex, recordOf } from "../../../model/mapIndex.ts";
import type { Filters } from "../../../store/filters.ts";
import type { SceneLink } from "./SceneLink.ts";

/** Whether an id is that of a line through folded cards. */
function throughId(from: Id, to: Id): Id {
  return `${from}/through/${to}`;
}

/** A folded statement on the way down, with the step that leads up from it: chains share what is above them. */
interface Way {
  readonly statement: Id;
  readonly step: Id;
  readonly above: Way | undefined;
}

/**
 * Finds, for each drawn card, the drawn evidence that supports it through folded ones in the fewest steps.
 * @param shown cards that are drawn
 * @param passing cards that the filters let through: what a filter hides is not folded, so no line leads through it
 */
export function throughLinks(
  index: MapIndex,
  shown: ReadonlySet<Id>,
  passing: ReadonlyMap<Id, unknown>,
  filters: Filters,
  home: ReadonlyMap<Id, Id>,
): SceneLink[] {
  if (filters.relations.includes("supports")) return [];
  const candidates: SceneLink[] = [];
  const onward = new Map<Id, Id[]>();
  for (const target of shown) {
    const found = new Map<Id, Way>();
    let front: (Way | undefined)[] = [undefined];
    const seen = new Set<Id>([target]);
    while (front.length > 0) {
      const next: Way[] = [];
      for (const above of front) {
        const id = above?.statement ?? target;
        for (const step of index.inferencesTo.get(id) ?? []) {
          if (step.kind !== "supports" || filters.bases.includes(step.basis)) continue;
          for (const premise of step.from) {
            if (shown.has(premise)) {
              if (id === target) addTo(onward, premise, target);
              else if (!found.has(premise) && recordOf(index, "evidence", premise))
                found.set(premise, { statement: premise, step: step.id, above });
            } else if (passing.has(premise) && !seen.has(premise)) {
              seen.add(premise);
              next.push({ statement: premise, step: step.id, above });
            }
          }
        }
      }
      front = next;
    }
    for (const [from, way] of found)
      candidates.push({
        id: throughId(from, target),
        kind: "supports",
        from: [from],
        to: target,
        foldedPremises: [],
        foldedCuts: [],
        school: home.get(target),
        through: throughOf(way),
      });
  }
  return needed(candidates, onward);
}

/** From the evidence upward: the steps, and the folded statements between them. */
function throughOf(way: Way): NonNullable<SceneLink["through"]> {
  const steps: Id[] = [];
  const statements: Id[] = [];
  for (let at: Way | undefined = way; at; at = at.above) {
    steps.push(at.step);
    if (at !== way) statements.push(at.statement);
  }
  return { statements, steps };
}

/** Of two lines that lead the same way the shorter is enough: a line is drawn only where no drawn lines lead there yet. */
function needed(candidates: readonly SceneLink[], onward: Map<Id, Id[]>): SceneLink[] {
  const length = ({ through }: SceneLink) => through?.steps.length ?? 0;
  return candidates
    .toSorted((a, b) => length(a) - length(b))
    .filter(({ from: [from], to }) => {
      if (from === undefined || leads(onward, from, to)) return false;
      addTo(onward, from, to);
      return true;
    });
}

function leads(onward: ReadonlyMap<Id, readonly Id[]>, from: Id, to: Id): boolean {
  const seen = new Set([from]);
  for (const id of seen) {
    if (id === to) return true;
    for (const next of onward.get(id) ?? []) seen.add(next);
  }
  return false;
}

function addTo(groups: Map<Id, Id[]>, key: Id, value: Id): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
