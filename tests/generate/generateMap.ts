/** Made-up maps of any size, as like as can be to what people enter: for tests of size and for the bench. */
import { FORMAT, type MapDocument, VERSION } from "../../src/model/mapDocument.ts";
import { HUES } from "../../src/model/school.ts";
import { Chance } from "./Chance.ts";
import { dateIn, episodeYear } from "./generateDates.ts";
import { generateEvidence, generateSources } from "./generateGround.ts";
import { generateLinks } from "./generateLinks.ts";
import { sizesFor } from "./sizesFor.ts";
import { claimText, explanationText, passageStart } from "./wording.ts";

export interface MapPlan {
  /** Claims, evidence and sources together; at least 1. */
  readonly nodes: number;
  readonly seed: number;
  /** How many schools; by default more on larger maps, 2 to 8. */
  readonly schools?: number;
  /** Lets some links lead back: circles of support and of attack. */
  readonly cycles?: boolean;
}

type Claim = MapDocument["claims"][number];
type Stance = MapDocument["stances"][number];

/**
 * Makes a map up. The same plan gives the same map, and every map passes `gainsay check`.
 *
 * Each school has its explanation with a tree of claims under it; leaves stand on evidence, evidence on one or two
 * documents, some of them seen only in others. Some premises are linked, some claims presuppose another, and the schools
 * attack each other's claims and steps, and the attacks on their own steps. What a claim rests on has a higher number
 * than the claim, so that nothing rests on itself, unless cycles are asked for.
 */
export function generateMap(plan: MapPlan): MapDocument {
  const chance = new Chance(plan.seed);
  const sizes = sizesFor(plan);
  const schoolOf = schoolsOfClaims(chance, sizes.claims, sizes.schools);
  const sources = generateSources(chance, sizes.sources);
  const cite = (share: number) =>
    chance.happens(share) && sizes.sources > 0 ? { citations: [readIn(chance, sources)] } : {};

  const claims = Array.from({ length: sizes.claims }, (_, at): Claim => {
    if (at < sizes.schools)
      return {
        id: `claim-${at + 1}`,
        ...explanationText(at + 1, at),
        code: `C${at + 1}`,
        kind: "explanation",
        ...cite(1),
      };
    const episode = chance.below(sizes.episodes);
    return {
      id: `claim-${at + 1}`,
      ...claimText(chance, at + 1, episode + 1),
      code: `C${at + 1}`,
      kind: chance.one(["interpretation", "interpretation", "finding", "method", "concession"]),
      episodes: [`episode-${episode + 1}`],
      ...(chance.happens(0.6) && { date: dateIn(chance, episodeYear(episode, sizes.episodes)) }),
      ...(chance.happens(0.7) && { certainty: chance.one(["flat", "hedged", "tentative"]) }),
      ...(chance.happens(0.01) && { commonGround: true as const }),
      ...(at + 1 < sizes.claims &&
        chance.happens(0.02) && { presupposes: [`claim-${chance.between(at + 1, sizes.claims) + 1}`] }),
      ...cite(0.7),
    };
  });

  return {
    format: FORMAT,
    version: VERSION,
    map: {
      id: `made-up-${plan.nodes}-${plan.seed}`,
      title: `A made-up map of ${plan.nodes.toLocaleString("en")} cards`,
      question: "How does the app fare with a map of this size?",
      summary: `Made up from seed ${plan.seed}${plan.cycles ? ", with circles" : ""}; nothing in it is about anything.`,
      language: "en",
      compiledBy: "npm run generate",
      compiledOn: "2026-01-01",
    },
    sources,
    schools: Array.from({ length: sizes.schools }, (_, at) => ({
      id: `school-${at + 1}`,
      name: `The school of explanation ${at + 1}`,
      shortName: `School ${at + 1}`,
      explanation: `claim-${at + 1}`,
      summary: `School ${at + 1} holds explanation ${at + 1}.`,
      hue: HUES[at] ?? (at * 47) % 360,
    })),
    scholars: scholars(chance, sizes.schools, sources),
    episodes: Array.from({ length: sizes.episodes }, (_, at) => ({
      id: `episode-${at + 1}`,
      label: `Episode ${at + 1}`,
      date: dateIn(chance, episodeYear(at, sizes.episodes)),
    })),
    claims,
    evidence: generateEvidence(chance, sizes, sources),
    inferences: generateLinks(chance, sizes, schoolOf, plan.cycles ?? false),
    stances: stances(chance, sizes, schoolOf, cite),
    remarks: Array.from({ length: Math.floor(plan.nodes / 200) }, (_, at) => ({
      id: `remark-${at + 1}`,
      on: `claim-${chance.below(sizes.claims) + 1}`,
      author: `Reviewer ${chance.below(3) + 1}`,
      created: "2026-01-01T12:00:00Z",
      kind: chance.one(["question", "objection", "correction", "praise"]),
      text: `Remark ${at + 1}: is this all that the passage says?`,
      state: chance.one(["open", "answered", "settled"]),
    })),
    views: [],
    outlines: [],
    positions: {},
  };
}

/** Explanations belong to their schools in turn; of the others a school gets more the earlier it stands. */
function schoolsOfClaims(chance: Chance, claims: number, schools: number): Int32Array {
  return Int32Array.from({ length: claims }, (_, at) => {
    if (at < schools) return at;
    return Math.min(chance.below(schools), chance.below(schools + 2));
  });
}

/** Source 1 is always one that was seen. */
function readIn(chance: Chance, sources: MapDocument["sources"]) {
  const source = chance.one(sources);
  const read = source.custom.unseen ? "source-1" : source.id;
  return {
    source: read,
    locator: chance.happens(0.5) ? { page: chance.below(300) + 1 } : { paragraph: chance.below(30) + 1 },
    ...(chance.happens(0.3) && { passage: { starts: passageStart(chance), ends: "and no other ground" } }),
  };
}

function scholars(chance: Chance, schools: number, sources: MapDocument["sources"]): MapDocument["scholars"] {
  return Array.from({ length: schools * 2 }, (_, at) => ({
    id: `scholar-${at + 1}`,
    name: { family: `Author ${at + 1}`, given: "A." },
    ...(sources.length > 0 && {
      schools: [{ school: `school-${(at % schools) + 1}`, citation: readIn(chance, sources) }],
    }),
  }));
}

function stances(
  chance: Chance,
  sizes: ReturnType<typeof sizesFor>,
  schoolOf: Int32Array,
  cite: (share: number) => Pick<Stance, "citations">,
): Stance[] {
  const made: Stance[] = [];
  const add = (by: string, on: string, position: Stance["position"]) =>
    made.push({ id: `stance-${made.length + 1}`, by, on, position, ...cite(0.5) });
  for (let at = 0; at < sizes.claims; at += 1) {
    const school = schoolOf[at] ?? 0;
    const [own, other] = [`school-${school + 1}`, `school-${((school + 1) % sizes.schools) + 1}`];
    if (chance.happens(0.6)) add(chance.happens(0.2) ? `scholar-${school + 1}` : own, `claim-${at + 1}`, "asserts");
    if (own !== other && chance.happens(0.08)) add(other, `claim-${at + 1}`, chance.one(["denies", "concedes"]));
  }
  for (let at = 0; at < sizes.episodes; at += 1)
    if (chance.happens(0.2)) add(`school-${chance.below(sizes.schools) + 1}`, `episode-${at + 1}`, "silent");
  return made;
}
