import { readFileSync, writeFileSync } from "node:fs";

const START = "<!-- bench -->";
const END = "<!-- /bench -->";
const INTRODUCTION = `## The bench

\`npm run bench\` measures loading, layout, drawing, reasoning and page weight side by side with other programs, on the
same graphs in the same run; \`npm run bench -- layout\` runs one part, \`-- --quick\` a short form that writes nothing
here. The first run installs the other programs into the bench's own folder. Figures are medians; absolute times differ
between machines and days, ratios much less.`;

/**
 * Puts findings into the README, between markers; parts that were not measured this time stay as they are.
 * @param sections Markdown by the name of the part
 * @param order the names of all parts, in the order in which they stand
 */
export function writeReadme(file: string, sections: ReadonlyMap<string, string>, order: readonly string[]): void {
  const readme = readFileSync(file, "utf8");
  const [before, old, after] = cut(readme);
  const known = new Map<string, string>();
  for (const [, name = "", text = ""] of old.matchAll(/<!-- bench:(\w+) -->\n([\s\S]*?)\n<!-- \/bench:\1 -->/g))
    known.set(name, text);
  for (const [name, text] of sections) known.set(name, text);
  const parts = order.flatMap((name) => {
    const text = known.get(name);
    return text === undefined ? [] : [`<!-- bench:${name} -->\n${text}\n<!-- /bench:${name} -->`];
  });
  writeFileSync(file, `${before}${START}\n${[INTRODUCTION, ...parts].join("\n\n")}\n${END}${after}`);
}

function cut(readme: string): [before: string, inside: string, after: string] {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start >= 0 && end > start)
    return [readme.slice(0, start), readme.slice(start + START.length, end), readme.slice(end + END.length)];
  const licence = readme.indexOf("## Licence");
  const at = licence < 0 ? readme.length : licence;
  return [readme.slice(0, at), "", `\n\n${readme.slice(at)}`];
}
