/** Checks the types of every part that has a tsconfig of its own: the rooms differ in what they may know of. */
import { readdirSync } from "node:fs";
import { runStep } from "./runStep.ts";

const nested = ["src", "tests"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /(?:^|[\\/])tsconfig\.json$/.test(file) && !file.includes("node_modules"))
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`),
);

const projects = ["tsconfig.json", ...nested];
// A few at a time: each compiler takes a core and some hundred MB.
const waiting = [...projects];
const failed: string[] = [];
await Promise.all(
  Array.from({ length: 2 }, async () => {
    for (let project = waiting.shift(); project; project = waiting.shift())
      if ((await runStep("node_modules/typescript/bin/tsc", ["-p", project])) !== 0) failed.push(project);
  }),
);
console.log(
  `types: ${projects.length - failed.length} of ${projects.length} parts are right${failed.length > 0 ? `; not ${failed.join(", ")}` : ""}`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
