import { Command } from "commander";
import { circles } from "../../reasoning/circles.ts";
import { jsonText } from "../jsonText.ts";
import { readMap } from "../readMap.ts";
import { styled, type Terminal } from "../Terminal.ts";

/** `circles FILE`: what rests on itself. */
export function circlesCommand(terminal: Terminal): Command {
  return new Command("circles")
    .summary("list the circles of support")
    .description("Lists statements that support each other in a circle, and whether anything outside bears the circle.")
    .argument("<file>", "a map, or - for standard input")
    .option("--json", "the result as JSON")
    .action(async (file: string, { json }: { json?: true }) => {
      const found = circles(await readMap(terminal, file));
      if (json) terminal.write(jsonText({ circles: found }));
      else if (found.length === 0) terminal.write("No circles of support on this map.\n");
      else
        for (const { members, anchored } of found) {
          const [style, word] = anchored ? (["green", "anchored"] as const) : (["red", "unfounded"] as const);
          terminal.write(`${styled(terminal, style, word)}: ${members.join(", ")}\n`);
        }
    });
}
