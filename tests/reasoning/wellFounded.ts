/**
 * A naive reference, written from the design's rules alone: the ground program as text, and its well-founded model by
 * the alternating fixpoint (Van Gelder 1989, The alternating fixpoint of logic programs with negation).
 */
import type { Citation } from "../../src/model/citation.ts";
import type { MapDocument } from "../../src/model/mapDocument.ts";

export interface Rule {
  readonly head: string;
  readonly positive: readonly string[];
  readonly negative: readonly string[];
}
export type ReferenceValue = "T" | "F" | "U";

const rule = (head: string, positive: string[] = [], negative: string[] = []): Rule => ({ head, positive, negative });

/** The least model of a program whose negations are read off a fixed set. */
function leastModel(rules: readonly Rule[], isFalse: (atom: string) => boolean): Set<string> {
  const model = new Set<string>();
  for (let changed = true; changed; ) {
    changed = false;
    for (const { head, positive, negative } of rules)
      if (!model.has(head) && positive.every((atom) => model.has(atom)) && negative.every(isFalse)) {
        model.add(head);
        changed = true;
      }
  }
  return model;
}

/** The well-founded model: a function from atoms to T, F and U. */
export function wellFoundedModel(rules: readonly Rule[]): (atom: string) => ReferenceValue {
  let certain = new Set<string>();
  for (;;) {
    const possible = leastModel(rules, (atom) => !certain.has(atom));
    const next = leastModel(rules, (atom) => !possible.has(atom));
    if (next.size === certain.size) return (atom) => (next.has(atom) ? "T" : possible.has(atom) ? "U" : "F");
    certain = next;
  }
}

/** A map's rules, without what is withdrawn. */
export function programOf(map: MapDocument, withdrawn: ReadonlySet<string> = new Set()): Rule[] {
  const rules: Rule[] = [];
  const statements = new Map<string, { given: boolean; pre: readonly string[] }>();
  for (const { id, custom } of map.sources) statements.set(id, { given: true, pre: custom.derivesFrom ?? [] });
  for (const { id, commonGround, presupposes } of map.claims)
    statements.set(id, { given: commonGround === true, pre: presupposes ?? [] });
  for (const { id } of map.evidence) statements.set(id, { given: false, pre: [] });
  for (const [id, { given, pre }] of statements) {
    if (given) rules.push(rule(`pro:${id}`));
    if (withdrawn.has(id)) continue;
    const required = pre.map((other) => `acc:${other}`);
    rules.push(rule(`acc:${id}`, [`pro:${id}`, ...required], [`dec:${id}`, `neg:${id}`]));
    rules.push(rule(`neg:${id}`, [`con:${id}`], [`acc:${id}`]));
  }
  const addLink = (id: string, from: readonly string[]) => {
    const premises = from.map((premise) => `acc:${premise}`);
    if (!withdrawn.has(id)) rules.push(rule(`fires:${id}`, premises, [`cut:${id}`]));
  };
  for (const { id, from, to, kind, ...rest } of map.inferences) {
    addLink(id, from);
    if (kind === "undercuts") rules.push(rule(`cut:${to}`, [`fires:${id}`]));
    if (kind === "supports" && statements.has(to)) rules.push(rule(`pro:${to}`, [`fires:${id}`]));
    if (kind === "rebuts") rules.push(rule(`con:${to}`, [`fires:${id}`]));
    if (kind === "rebuts" && "defeats" in rest && rest.defeats) rules.push(rule(`dec:${to}`, [`fires:${id}`]));
  }
  for (const { id, attestedBy } of map.evidence)
    for (const [n, citation] of attestedBy.entries()) {
      const link = `${id}/attested-by/${n}`;
      addLink(link, [citation.source]);
      rules.push(rule(`pro:${id}`, [`fires:${link}`]));
      if (viasOf(citation).some((via) => withdrawn.has(via))) rules.push(rule(`cut:${link}`));
    }
  return rules;
}

function viasOf({ via }: Citation): string[] {
  return via ? [via.source, ...viasOf(via)] : [];
}

/** All links of a map by id, attestations included. */
export function linkIds(map: MapDocument): string[] {
  return [
    ...map.inferences.map(({ id }) => id),
    ...map.evidence.flatMap(({ id, attestedBy }) => attestedBy.map((_, n) => `${id}/attested-by/${n}`)),
  ];
}

export function statementIds(map: MapDocument): string[] {
  return [...map.sources, ...map.claims, ...map.evidence].map(({ id }) => id);
}
