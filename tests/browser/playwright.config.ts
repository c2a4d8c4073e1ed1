import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { findChromium } from "./findChromium.ts";
import { freePort } from "./freePort.ts";

// Playwright reads this file again in every worker; what the first reading found is handed on by the environment.
process.env.CHROMIUM_PATH = findChromium();
process.env.GAINSAY_TEST_PORT ??= String(await freePort());

const root = fileURLToPath(new URL("../..", import.meta.url));
const address = `http://127.0.0.1:${process.env.GAINSAY_TEST_PORT}/`;

/** Tests of the built app (`npm run build` comes first), served as it would be anywhere. */
export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../../test-results/browser",
  // Machines that build and test at once are slow; a person would wait as well.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [["list"], ["json", { outputFile: `${root}test-results/browser.json` }]],
  use: {
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    // The service worker fetches every file of the build; only the tests of use without a network want it.
    serviceWorkers: "block",
    launchOptions: { executablePath: process.env.CHROMIUM_PATH },
  },
  webServer: {
    // Vite itself and not npx, which would leave it alive.
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${process.env.GAINSAY_TEST_PORT} --strictPort`,
    cwd: root,
    url: address,
    reuseExistingServer: false,
  },
});
