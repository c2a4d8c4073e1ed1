import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import type { Bench } from "../Bench.ts";
import { mapToArgdown } from "../pages/mapToArgdown.ts";
import { type Stage, withBrowser } from "../pages/withBrowser.ts";
import { figure, ratio } from "../report/figures.ts";
import type { Section } from "../report/Section.ts";
import { median } from "../statistics.ts";
import { bundledMap } from "../tasks/bundledMap.ts";

/** How soon the bundled map can be read, beside Argdown's own renderer, and how much is loaded for it. */
export function opening(bench: Bench): Promise<Section> {
  const text = readFileSync(join(bench.root, "data", "sino-soviet-split.json"), "utf8");
  const argument = mapToArgdown(bundledMap());
  const files = new Map([["/data/bundled.argdown", argument]]);
  return withBrowser(bench, files, async (stage) => {
    const runs = bench.quick ? 2 : 9;
    const ours = await readable(bench, stage, "Gainsay", "/app/#/sino-soviet-split/map", "[data-card]", runs);
    const theirs = await readable(bench, stage, "Argdown", "/argdown", "#root svg", runs);
    const { scripts } = ours;
    return {
      title: "Opening the bundled map",
      tables: [
        {
          caption: "From the address to a map that can be read, on this machine without a network between",
          head: ["", "ms", "scripts, KB gzipped", "of these for workers", "styles, KB gzipped", "fonts, KB"],
          rows: [
            [
              "Gainsay",
              figure(ours.time),
              figure(scripts),
              figure(ours.workers),
              figure(ours.styles),
              figure(ours.fonts),
            ],
            ["Argdown's own renderer", figure(theirs.time), figure(theirs.scripts), "–", "–", "–"],
          ],
        },
      ],
      goals: [
        {
          what: "readable, of the time of Argdown's renderer",
          limit: 0.5,
          measured: ours.time / theirs.time,
          unit: "×",
        },
        {
          what: "scripts for the first screen, gzipped, workers included",
          limit: 260,
          measured: scripts,
          unit: "KB",
        },
      ],
      notes: [
        `The map's file is ${figure(text.length / 1000)} KB of JSON, the same argument in Argdown ${figure(argument.length / 1000)} KB.`,
        `Argdown draws the whole argument, Gainsay its overview; ${ratio(theirs.scripts / scripts)} times our scripts stand against ours.`,
      ],
    };
  });
}

interface Opened {
  readonly time: number;
  readonly scripts: number;
  readonly workers: number;
  readonly styles: number;
  readonly fonts: number;
}

async function readable(
  bench: Bench,
  { server, withPage }: Stage,
  name: string,
  path: string,
  selector: string,
  runs: number,
): Promise<Opened> {
  bench.say(`opening the bundled map: ${name}`);
  const times: number[] = [];
  let log: typeof server.log = [];
  for (let run = 0; run < runs; run += 1) {
    server.log.length = 0;
    times.push(await withPage((page) => firstSight(page, `${server.address}${path}`, selector)));
    log = [...server.log];
  }
  const weigh = (pattern: RegExp, gzipped: boolean) =>
    log
      .filter((sent) => pattern.test(sent.path))
      .reduce((sum, { body }) => sum + (gzipped ? gzipSync(body, { level: 9 }).length : body.length) / 1024, 0);
  return {
    time: median(times),
    scripts: weigh(/\.js$/, true),
    workers: weigh(/[Ww]orker-[^/]*\.js$/, true),
    styles: weigh(/\.css$/, true),
    fonts: weigh(/\.woff2$/, false),
  };
}

/** Milliseconds from the beginning of the navigation to the frame after the first thing to read stands in the page. */
async function firstSight(page: Page, address: string, selector: string): Promise<number> {
  await page.goto(address);
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = () => {
          const found = document.querySelector(wanted);
          if (found && found.getBoundingClientRect().width > 0) requestAnimationFrame(() => resolve(performance.now()));
          else requestAnimationFrame(look);
        };
        look();
      }),
    selector,
  );
}
