import { Chance } from "../../generate/Chance.ts";

export interface PlainGraph {
  readonly nodes: readonly { readonly width: number; readonly height: number }[];
  /** Pairs of node numbers, the first above the second; each pair once. */
  readonly edges: readonly (readonly [number, number])[];
}

/** Share of links that go to about the same place in the layer above; the others go anywhere in it. */
const NEAR = 0.7;
/** How far from that place, as a share of the layer. */
const SPREAD = 0.15;

/**
 * A graph like those of arguments, for programs that know nothing of lanes or of links on links: 5 to 12 layers, about
 * 1.4 links a node, most to the layer above and near the same place in it, some long, some astray.
 */
export function syntheticGraph(count: number, seed: number): PlainGraph {
  const chance = new Chance(seed);
  const layerCount = Math.max(2, Math.min(12, 5 + Math.floor(Math.log2(Math.max(50, count) / 50))));
  const layerOf = Array.from({ length: count }, () =>
    Math.min(layerCount - 1, Math.floor(chance.next() ** 0.8 * layerCount)),
  );
  const layers: number[][] = Array.from({ length: layerCount }, () => []);
  const placeOf = layerOf.map((layer, node) => (layers[layer]?.push(node) ?? 1) - 1);
  const edges: [number, number][] = [];
  for (const [node, layer] of layerOf.entries()) {
    if (layer === 0) continue;
    const place = (placeOf[node] ?? 0) / (layers[layer]?.length ?? 1);
    const parents = new Set<number>();
    for (let links = chance.happens(0.6) ? 1 : chance.happens(0.8) ? 2 : 3; links > 0; links -= 1) {
      const up = chance.happens(0.85) ? 1 : 1 + chance.below(Math.min(3, layer));
      const above = layers[layer - up] ?? [];
      const near = Math.floor((place + (chance.next() - 0.5) * SPREAD) * above.length);
      const at = chance.happens(NEAR) ? Math.min(above.length - 1, Math.max(0, near)) : chance.below(above.length);
      const parent = above[at];
      if (parent !== undefined) parents.add(parent);
    }
    for (const parent of parents) edges.push([parent, node]);
  }
  return { nodes: Array.from({ length: count }, () => ({ width: 260, height: 90 })), edges };
}
