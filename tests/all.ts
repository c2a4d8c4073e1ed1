/**
 * Everything that must hold, one step after the other, whatever the steps before it gave. The last line counts tests:
 * those of vitest and playwright, and each other step as one.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { runStep } from "./gates/runStep.ts";

const REPORTS = "test-results";
const UNIT = `${REPORTS}/unit.json`;
const BROWSER = `${REPORTS}/browser.json`;

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
  /** How many tests the step ran; a step without it counts as one. */
  readonly count?: () => Counts;
}

const TSX = "node_modules/tsx/dist/cli.mjs";
const VITE = "node_modules/vite/bin/vite.js";

const STEPS: readonly Step[] = [
  { name: "types", script: TSX, args: ["tests/gates/checkTypes.ts"] },
  { name: "lint", script: "node_modules/@biomejs/biome/bin/biome", args: ["check", "--error-on-warnings"] },
  { name: "dead code", script: "node_modules/knip/bin/knip.js", args: [] },
  {
    name: "architecture, units and properties",
    script: "node_modules/vitest/vitest.mjs",
    args: ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${UNIT}`],
    count: countUnit,
  },
  { name: "passages", script: TSX, args: ["tests/passages/checkPassages.ts"] },
  { name: "build of the app", script: VITE, args: ["build"] },
  {
    name: "build of the command line",
    script: VITE,
    args: ["build", "--ssr", "src/cli/gainsay.ts", "--outDir", "dist-cli"],
  },
  { name: "the built command line", script: "dist-cli/gainsay.js", args: ["check", "data/sino-soviet-split.json"] },
  {
    name: "browser",
    script: "node_modules/@playwright/test/cli.js",
    args: ["test", "--config", "tests/browser/playwright.config.ts"],
    count: countBrowser,
  },
];

function countUnit(): Counts {
  const report = readReport(UNIT) as { numPassedTests: number; numFailedTests: number } | undefined;
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

function countBrowser(): Counts {
  const report = readReport(BROWSER) as { stats: { expected: number; unexpected: number; flaky: number } } | undefined;
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  // A test that passes at the second try has failed once.
  return { passed: expected, failed: unexpected + flaky };
}

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const total = { passed: 0, failed: 0 };
const broken: string[] = [];
for (const { name, script, args, count } of STEPS) {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const code = await runStep(script, args);
  const { passed, failed } = count ? count() : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  // A step that says it went well and ran nothing did not go well; one that broke without a failed test failed as a whole.
  const isBroken = code !== 0 || failed > 0 || passed === 0;
  total.passed += passed;
  total.failed += isBroken ? Math.max(1, failed) : 0;
  if (isBroken) broken.push(name);
  if (count && passed + failed === 0) console.log(`${name}: no test ran.`);
  console.log(
    `── ${name}: ${isBroken ? "FAILED" : "passed"} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
}
if (broken.length > 0) console.log(`\nFailed: ${broken.join(", ")}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = broken.length > 0 ? 1 : 0;
