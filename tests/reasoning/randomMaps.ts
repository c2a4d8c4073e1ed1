import fc from "fast-check";
import type { MapDocument } from "../../src/model/mapDocument.ts";
import { MapBuilder } from "./mapBuilder.ts";

export interface Sizes {
  readonly sources?: number;
  readonly evidence?: number;
  readonly claims?: number;
  readonly links?: number;
  readonly kinds?: readonly ("supports" | "rebuts" | "undercuts" | "qualifies" | "defeats")[];
}

const KINDS = ["supports", "supports", "supports", "rebuts", "undercuts", "undercuts", "defeats", "qualifies"] as const;

/**
 * Small maps of every shape that a valid map may have: circles, linked premises, presuppositions, undercuts of
 * undercuts, defeats, attacks on evidence, backing, common ground, second-hand attestation.
 */
export function randomMaps(sizes: Sizes = {}): fc.Arbitrary<MapDocument> {
  const { sources = 3, evidence = 3, claims = 5, links = 12, kinds = KINDS } = sizes;
  const number = fc.nat(1000);
  return fc
    .record({
      derivations: fc.array(number, { maxLength: sources }),
      attestations: fc.array(fc.array(fc.tuple(number, fc.option(number)), { minLength: 1, maxLength: 2 }), {
        maxLength: sources === 0 ? 0 : evidence,
      }),
      claims: fc.array(fc.record({ given: fc.nat(3), presupposes: fc.option(number, { freq: 3 }) }), {
        minLength: 2,
        maxLength: claims,
      }),
      links: fc.array(
        fc.record({
          kind: fc.constantFrom(...kinds),
          from: fc.array(number, { minLength: 1, maxLength: 2 }),
          to: number,
        }),
        { maxLength: links },
      ),
      schools: fc.array(number, { maxLength: 3 }),
    })
    .map((plan) => {
      const builder = new MapBuilder();
      const sourceIds = Array.from({ length: Math.max(sources, 1) }, (_, n) => `s${n}`);
      for (const [n, id] of sourceIds.entries()) {
        const parent = plan.derivations[n];
        builder.source(id, n > 0 && parent !== undefined && parent % 3 === 0 ? [`s${parent % n}`] : []);
      }
      const source = (n: number) => sourceIds[n % sourceIds.length] as string;
      const evidenceIds = plan.attestations.map((_, n) => `e${n}`);
      for (const [n, citations] of plan.attestations.entries())
        builder.evidence(
          `e${n}`,
          ...citations.map(([of, via]) => (via === null ? source(of) : `${source(of)} via ${source(via)}`)),
        );
      const statements = [...plan.claims.map((_, n) => `c${n}`), ...evidenceIds];
      for (const [n, { given, presupposes }] of plan.claims.entries()) {
        const required = presupposes === null ? undefined : statements[presupposes % statements.length];
        builder.claim(`c${n}`, {
          ...(given === 0 && { commonGround: true }),
          ...(required !== undefined && required !== `c${n}` && { presupposes: [required] }),
        });
      }
      for (const [n, { kind, from, to }] of plan.links.entries()) {
        const linkIds = plan.links.map((_, m) => `l${m}`).filter((id) => id !== `l${n}`);
        const ends =
          kind === "undercuts"
            ? linkIds
            : kind === "rebuts" || kind === "defeats"
              ? statements
              : to % 10 === 0
                ? linkIds
                : statements;
        const end = ends[to % Math.max(1, ends.length)];
        const premises = [...new Set(from.map((at) => statements[at % statements.length] as string))].filter(
          (id) => id !== end,
        );
        if (end === undefined || premises.length === 0) {
          // Every id that another link may end on must exist, so that each map passes the cross-checks.
          builder.qualifies(`l${n}`, "c1", "c0");
        } else if (kind === "defeats") builder.defeats(`l${n}`, premises, end);
        else builder.link(kind, `l${n}`, premises, end);
      }
      for (const [n, of] of plan.schools.entries())
        builder.school(`x${n}`, `c${of % plan.claims.length}`, of % 5 === 0 && n > 0 ? `x${of % n}` : undefined);
      return builder.map();
    });
}

/** How many maps each comparison is made on. */
export const RUNS = { numRuns: 3000 };
/** Far above what they take, for machines that are busy. */
export const PATIENCE = 60_000;
export const FEWER_RUNS = { numRuns: 600 };
