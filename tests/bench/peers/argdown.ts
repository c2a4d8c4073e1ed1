import { type Argdown, argdownRunner } from "../pages/argdownRunner.ts";
import { loadPeer } from "./loadPeer.ts";

export { mapToArgdown } from "../pages/mapToArgdown.ts";

/** Argdown 2 from text to SVG, by its own parser, model, map and renderer. */
export async function argdown(): Promise<(text: string) => string> {
  const core = await loadPeer<Argdown>("@argdown/core");
  const { Graphviz } = await loadPeer<{ Graphviz: { load(): Promise<unknown> } }>("@hpcc-js/wasm-graphviz");
  return argdownRunner(core, await Graphviz.load());
}
