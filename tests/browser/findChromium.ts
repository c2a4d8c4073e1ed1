import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** Names under which Chrome, Chromium and Edge stand in PATH on Linux. */
const COMMANDS = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];

const MAC_APPS = ["Google Chrome", "Chromium", "Microsoft Edge"];

const WINDOWS_FILES = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * A Chromium that the browser tests can drive: CHROMIUM_PATH, what the system has, Playwright's own, and else one that
 * is installed now.
 * @returns path of the program
 * @throws Error with one sentence that says what to do, where there is none and none can be installed
 */
export function findChromium(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, where there is no file; correct it, or unset it.`);
  }
  const found = onThisSystem();
  if (found) return found;
  console.log("No Chrome, Chromium or Edge was found; installing one for the browser tests.");
  install();
  const installed = onThisSystem();
  if (installed) return installed;
  throw new Error("The browser tests need Chrome, Chromium or Edge: install one, or set CHROMIUM_PATH to its program.");
}

function onThisSystem(): string | undefined {
  return [...usualPlaces(), chromium.executablePath()].find((file) => file !== "" && existsSync(file));
}

function usualPlaces(): string[] {
  const { env, platform } = process;
  if (platform === "darwin") return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  if (platform === "win32")
    return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].flatMap((folder) =>
      folder ? WINDOWS_FILES.map((file) => join(folder, file)) : [],
    );
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** Debian's own Chromium as root, which brings the libraries that it needs; else Playwright's. */
function install(): void {
  const isRoot = process.getuid?.() === 0;
  try {
    if (isRoot && existsSync("/etc/debian_version")) {
      run("apt-get", ["update"]);
      run("apt-get", ["install", "-y", "chromium"]);
    } else run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
  } catch (error) {
    // The sentence that tells what to do follows; this is only why.
    console.log(`The installation failed: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
  }
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { stdio: "inherit" });
}
