import { existsSync, readFileSync } from "node:fs";
import { toWords, type Words } from "../../src/model/passage.ts";

/** Where the documents lie that the bundled maps encode: beside the project, never in it. */
export const SEED_FOLDER = "../shared/seed-documents";

/** Source id → file. Its text may not be reproduced, which is why passages name only first and last words. */
const FILES: Readonly<Record<string, string>> = {
  "blank-socialist-solidarity": "blank-socialist-solidarity.txt",
  "cambridge-split-chapter": "cambridge-chapter-17.txt",
};

/** The words of each seed document by source id; undefined where the folder is absent. */
export function seedTexts(): ReadonlyMap<string, Words> | undefined {
  if (!existsSync(SEED_FOLDER)) return undefined;
  return new Map(
    Object.entries(FILES).map(([source, file]) => [source, toWords(readFileSync(`${SEED_FOLDER}/${file}`, "utf8"))]),
  );
}
