import type { Citation } from "../../src/model/citation.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Id } from "../../src/model/id.ts";
import type { Inference } from "../../src/model/inference.ts";
import type { MapDocument } from "../../src/model/mapDocument.ts";

type ClaimFields = Partial<Omit<Claim, "id">>;
type LinkFields = Partial<Omit<Inference, "id" | "kind" | "from" | "to">> & { defeats?: { reason: string } };

const EMPTY: MapDocument = {
  format: "gainsay-map",
  version: 1,
  map: {
    id: "test",
    title: "Test",
    question: "Why?",
    summary: "A map for tests.",
    language: "en",
    compiledBy: "Tests",
    compiledOn: "2024-01-01",
  },
  sources: [],
  schools: [],
  scholars: [],
  episodes: [],
  claims: [],
  evidence: [],
  inferences: [],
  stances: [],
  remarks: [],
  views: [],
  outlines: [],
  positions: {},
};

/** Builds small maps, one call a record; records stand in the order of the calls. */
export class MapBuilder {
  private readonly sections: MapDocument = structuredClone(EMPTY);

  source(id: Id, derivesFrom: Id[] = []): this {
    const custom = { level: "primary" as const, ...(derivesFrom.length > 0 && { derivesFrom }) };
    this.sections.sources.push({ id, type: "document", title: `Title of ${id}`, custom });
    return this;
  }

  /** Evidence, attested by sources: `"s"`, or `"s via a via b"`. */
  evidence(id: Id, ...attestedBy: string[]): this {
    const citations = attestedBy.map((text) =>
      text
        .split(" via ")
        .reduceRight<Citation | undefined>((via, source) => ({ source, ...(via && { via }) }), undefined),
    ) as Citation[];
    this.sections.evidence.push({ id, text: `Text of ${id}.`, kind: "event", attestedBy: citations });
    return this;
  }

  claim(id: Id, fields: ClaimFields = {}): this {
    this.sections.claims.push({ id, text: `Text of ${id}.`, kind: "finding", ...fields });
    return this;
  }

  /** A claim that is common ground: the plainest thing that stands. */
  ground(...ids: Id[]): this {
    for (const id of ids) this.claim(id, { commonGround: true });
    return this;
  }

  link(kind: Inference["kind"], id: Id, from: Id | Id[], to: Id, fields: LinkFields = {}): this {
    const record = { id, kind, from: [from].flat(), to, basis: "stated", ...fields };
    this.sections.inferences.push(record as Inference);
    return this;
  }

  supports(id: Id, from: Id | Id[], to: Id, fields?: LinkFields): this {
    return this.link("supports", id, from, to, fields);
  }

  rebuts(id: Id, from: Id | Id[], to: Id, fields?: LinkFields): this {
    return this.link("rebuts", id, from, to, fields);
  }

  defeats(id: Id, from: Id | Id[], to: Id): this {
    return this.rebuts(id, from, to, { defeats: { reason: "It is plainly stronger." } });
  }

  undercuts(id: Id, from: Id | Id[], to: Id, fields?: LinkFields): this {
    return this.link("undercuts", id, from, to, fields);
  }

  qualifies(id: Id, from: Id | Id[], to: Id): this {
    return this.link("qualifies", id, from, to);
  }

  school(id: Id, explanation: Id, within?: Id): this {
    const names = { name: `The ${id} school`, shortName: id, summary: "A school." };
    this.sections.schools.push({ id, explanation, hue: "blue", ...names, ...(within && { within }) });
    return this;
  }

  scholar(id: Id, ...schools: Id[]): this {
    const source = this.sections.sources[0]?.id ?? "none";
    const affiliations = schools.map((school) => ({ school, citation: { source } }));
    this.sections.scholars.push({ id, name: { literal: id }, schools: affiliations });
    return this;
  }

  asserts(by: Id, ...claims: Id[]): this {
    for (const on of claims) this.sections.stances.push({ id: `${by}-on-${on}`, by, on, position: "asserts" });
    return this;
  }

  map(): MapDocument {
    return structuredClone(this.sections);
  }
}
