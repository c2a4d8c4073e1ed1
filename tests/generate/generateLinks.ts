/** What holds a made-up map together: trees of support, the evidence under them, and the attacks between schools. */
import type { Inference, InferenceKind } from "../../src/model/inference.ts";
import type { Chance } from "./Chance.ts";
import type { Sizes } from "./sizesFor.ts";
import { warrantText } from "./wording.ts";

/** Claims under one claim, about. */
const BRANCHES = 3;
/** Attacks and qualifications, as a share of the claims. */
const OBJECTIONS = 0.18;
/** Links that lead back, as a share of the claims, where circles are asked for. */
const BACK = 0.03;

/** A link with the number of the claim that it bears on in the end, be it through other links. */
interface Made {
  readonly link: Inference;
  readonly claim: number;
}

/**
 * The links of a map. Premises of what ends on claim n are claims with a number above n, or evidence, and links attack
 * only links before them: so nothing rests on itself. With `cycles` some links lead from a claim to one above it.
 */
export function generateLinks(chance: Chance, sizes: Sizes, schoolOf: Int32Array, cycles: boolean): Inference[] {
  const made: Made[] = [];
  const add = (kind: InferenceKind, from: readonly string[], to: string, claim: number, by: number): void => {
    const premises = [...new Set(from)];
    const fields = {
      id: `link-${made.length + 1}`,
      from: premises,
      to,
      ...(chance.happens(0.3) && { warrant: warrantText(chance) }),
      basis: chance.one(["stated", "stated", "stated", "implied", "editorial"] as const),
      by: `school-${by + 1}`,
    };
    const defeats = kind === "rebuts" && chance.happens(0.15) && { defeats: { reason: "The attack shows it false." } };
    made.push({
      link: (kind === "rebuts" ? { ...fields, kind, ...defeats } : { ...fields, kind }) as Inference,
      claim,
    });
  };
  const evidence = () => `evidence-${chance.below(sizes.evidence) + 1}`;
  /** Something that may bear on a claim without resting on it. */
  const ground = (claim: number) =>
    sizes.evidence > 0 && (claim + 1 >= sizes.claims || chance.happens(0.6))
      ? evidence()
      : claim + 1 < sizes.claims
        ? `claim-${chance.between(claim + 1, sizes.claims) + 1}`
        : undefined;
  const school = (claim: number) => schoolOf[claim] ?? 0;

  const parents = supportClaims(chance, sizes, schoolOf, add, ground);
  supportByEvidence(chance, sizes, leavesOf(parents), (item, claim) => {
    const linked = chance.happens(0.1) ? ground(claim) : undefined;
    const from = linked === undefined ? [item] : [item, linked];
    add("supports", from, `claim-${claim + 1}`, claim, school(claim));
  });

  for (let count = Math.round(sizes.claims * OBJECTIONS); count > 0; count -= 1) {
    const kind = chance.one(["rebuts", "rebuts", "undercuts", "undercuts", "undercuts", "qualifies"] as const);
    const cut = kind === "undercuts" ? objective(chance, made) : undefined;
    if (kind === "undercuts" && !cut) continue;
    const claim = cut?.claim ?? chance.below(sizes.claims);
    const from = ground(claim);
    if (from === undefined) continue;
    const linked = chance.happens(0.12) ? ground(claim) : undefined;
    const premises = linked === undefined ? [from] : [from, linked];
    add(kind, premises, cut?.link.id ?? `claim-${claim + 1}`, claim, chance.below(sizes.schools));
  }

  for (let count = cycles ? Math.ceil(sizes.claims * BACK) : 0; count > 0 && sizes.claims > sizes.schools; count -= 1) {
    const claim = chance.between(sizes.schools, sizes.claims);
    let above = parents[claim] ?? 0;
    if (chance.happens(0.5) && above >= sizes.schools) above = parents[above] ?? 0;
    const kind = chance.one(["supports", "supports", "rebuts", "undercuts"] as const);
    // The steps between claims were made first, so the step from a claim to the one above it is found by its number.
    const step = made[claim - sizes.schools];
    add(
      kind,
      [`claim-${above + 1}`],
      kind === "undercuts" && step ? step.link.id : `claim-${claim + 1}`,
      claim,
      school(claim),
    );
  }
  return made.map(({ link }) => link);
}

type Add = (kind: InferenceKind, from: readonly string[], to: string, claim: number, by: number) => void;

/** Hangs every claim under one of its own school; gives the number of that one for each, -1 for explanations. */
function supportClaims(
  chance: Chance,
  sizes: Sizes,
  schoolOf: Int32Array,
  add: Add,
  ground: (claim: number) => string | undefined,
): Int32Array {
  const trees: number[][] = Array.from({ length: sizes.schools }, () => []);
  const parents = new Int32Array(sizes.claims).fill(-1);
  for (let claim = 0; claim < sizes.claims; claim += 1) {
    const tree = trees[schoolOf[claim] ?? 0] ?? [];
    if (claim >= sizes.schools) {
      // Near the place that a full tree would give it, so that trees are some layers deep and not all alike.
      const place = Math.floor(((tree.length - 1) / BRANCHES) * (0.6 + 0.4 * chance.next()));
      const parent = tree[Math.max(0, place)] ?? 0;
      parents[claim] = parent;
      const linked = chance.happens(0.12) ? ground(parent) : undefined;
      const from = linked === undefined ? [`claim-${claim + 1}`] : [`claim-${claim + 1}`, linked];
      add("supports", from, `claim-${parent + 1}`, parent, schoolOf[claim] ?? 0);
    }
    tree.push(claim);
  }
  return parents;
}

function leavesOf(parents: Int32Array): number[] {
  const isParent = new Uint8Array(parents.length);
  for (const parent of parents) if (parent >= 0) isParent[parent] = 1;
  return Array.from(parents.keys()).filter((claim) => isParent[claim] === 0);
}

/** Every item supports a claim: first the leaves get one each, then any claim; some speak for a second claim too. */
function supportByEvidence(
  chance: Chance,
  sizes: Sizes,
  leaves: readonly number[],
  support: (item: string, claim: number) => void,
): void {
  for (let at = 0; at < sizes.evidence; at += 1) {
    const item = `evidence-${at + 1}`;
    const first = leaves[at] ?? chance.below(sizes.claims);
    support(item, first);
    if (!chance.happens(0.25)) continue;
    const second = chance.below(sizes.claims);
    if (second !== first) support(item, second);
  }
}

/** A link to undercut: a step of support, or, now and then, one of the last attacks. */
function objective(chance: Chance, made: readonly Made[]): Made | undefined {
  if (made.length === 0) return undefined;
  return chance.happens(0.15) ? made[chance.between(Math.floor(made.length * 0.9), made.length)] : chance.one(made);
}
