import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Installs what the bench compares with into its own folder, where it is missing or of another version. */
export function installPeers(folder: string): void {
  const { dependencies } = read(join(folder, "package.json")) as { dependencies: Record<string, string> };
  const isThere = ([name, version]: [string, string]) => {
    const manifest = join(folder, "node_modules", name, "package.json");
    return existsSync(manifest) && (read(manifest) as { version: string }).version === version;
  };
  if (Object.entries(dependencies).every(isThere)) return;
  console.log("Installing the programs to compare with, into the bench's own folder …");
  // npm tells its children where it is; a bare `npm` needs a shell on Windows.
  const npm = process.env.npm_execpath;
  const args = ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  const options = { cwd: folder, stdio: "inherit" } as const;
  if (npm?.endsWith("npm-cli.js")) execFileSync(process.execPath, [npm, ...args], options);
  else execFileSync("npm", args, options);
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
