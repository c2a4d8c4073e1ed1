import { openDocument } from "../../../src/formats/document/openDocument.ts";
import { serializeDocument } from "../../../src/formats/document/serializeDocument.ts";
import { layoutMap } from "../../../src/views/map/layout/layoutMap.ts";
import { argdown, mapToArgdown } from "../peers/argdown.ts";
import { everythingOf } from "./everythingOf.ts";
import { madeUpMap } from "./madeUpMap.ts";
import { repeat } from "./repeat.ts";
import type { Answer, Limits } from "./Task.ts";

/** From a file's text to the picture, as paths and places: ours of a map, Argdown's of the same argument. */
export async function measureTextToPicture(
  tool: "gainsay" | "argdown",
  nodes: number,
  limits: Limits,
): Promise<Answer> {
  const map = madeUpMap(nodes);
  const draw = tool === "gainsay" ? () => drawMap(text) : await argdown();
  const text = tool === "gainsay" ? serializeDocument(map) : mapToArgdown(map);
  const times = await repeat(limits, async (time) => {
    await time("picture", () => draw(text));
  });
  return { times, counts: {} };
}

function drawMap(text: string): unknown {
  const opened = openDocument(text);
  if (!opened.ok) throw new Error("the made-up map has problems");
  return layoutMap(everythingOf(opened.map));
}
