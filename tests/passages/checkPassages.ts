/** Whether every passage of the bundled maps stands in its document exactly once. Run by `npm run check:passages`. */
import { resolvePassages } from "./resolvePassages.ts";
import { SEED_FOLDER, seedTexts } from "./seedTexts.ts";

const texts = seedTexts();
if (!texts) {
  console.log(`passages: not checked, because the documents are not here (${SEED_FOLDER}).`);
} else {
  const resolved = resolvePassages(texts);
  const wrong = resolved.filter(({ found }) => found !== "once");
  for (const { name, found } of wrong)
    console.log(`${found === "never" ? "not found" : "found more than once"}  ${name}`);
  console.log(
    `passages: ${resolved.length - wrong.length} of ${resolved.length} stand in their documents exactly once.`,
  );
  if (resolved.length === 0) console.log("No passage was checked, though the documents are here.");
  process.exitCode = wrong.length > 0 || resolved.length === 0 ? 1 : 0;
}
