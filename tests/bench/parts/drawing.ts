import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { serializeDocument } from "../../../src/formats/document/serializeDocument.ts";
import type { Bench } from "../Bench.ts";
import { heapOf, nowIn, panAndZoom, quietAfter, takeLongTasks } from "../pages/drivePage.ts";
import type { BenchPage } from "../pages/PageGraph.ts";
import { pageGraphOf } from "../pages/pageGraphOf.ts";
import type { PageWatch } from "../pages/watchPage.ts";
import { type Stage, withBrowser } from "../pages/withBrowser.ts";
import { figure } from "../report/figures.ts";
import type { Goal, Section } from "../report/Section.ts";
import { median } from "../statistics.ts";
import { madeUpMap } from "../tasks/madeUpMap.ts";

interface Drawn {
  /** Milliseconds from places known to all painted. */
  readonly painted: number;
  /** MB that the drawing added. */
  readonly heap: number;
  readonly pan: number;
  readonly zoom: number;
  /** The longest task, from the first click on. */
  readonly longest: number;
  /** Only ours: from the key to all painted, with the layout in its worker. */
  readonly whole?: number;
}

/** No further run of one program on one graph begins after this. */
const BUDGET = 30_000;
const GOAL_SIZE = 5_000;

/** All cards of a map on the screen, then pan and zoom. */
export async function drawing(bench: Bench): Promise<Section> {
  const sizes = bench.sizes ?? (bench.quick ? [500] : [500, 1_000, 2_000, GOAL_SIZE]);
  const graphs = new Map(sizes.map((size) => [`/data/${size}.json`, JSON.stringify(pageGraphOf(madeUpMap(size)))]));
  return withBrowser(bench, graphs, async (stage) => {
    const programs: readonly [string, (size: number) => Promise<Drawn>][] = [
      ["React Flow, plain", (size) => drawPeer(stage, "/react-flow", size)],
      ["React Flow, `onlyRenderVisibleElements`", (size) => drawPeer(stage, "/react-flow?visible", size)],
      ["Cytoscape.js", (size) => drawPeer(stage, "/cytoscape", size)],
      ["Gainsay", (size) => drawOurs(stage, size)],
    ];
    const found = new Map<string, Drawn>();
    const rows: string[][] = [];
    for (const size of sizes)
      for (const [name, draw] of programs) {
        bench.say(`drawing ${size} nodes: ${name}`);
        const drawn = await several(() => draw(size), bench.quick ? 1 : 3);
        const label = [size.toLocaleString("en"), name];
        if ("failure" in drawn) rows.push([...label, `failed: ${drawn.failure}`, "–", "–", "–", "–", "–"]);
        else {
          found.set(`${name} ${size}`, drawn);
          const { painted, heap, pan, zoom, longest, whole } = drawn;
          rows.push([...label, ...[painted, whole, heap, pan, zoom, longest].map(figure)]);
        }
      }
    return {
      title: "Drawing",
      tables: [
        {
          caption: "In Chromium without a graphics card",
          head: [
            "nodes",
            "program",
            "painted, ms",
            "with layout, ms",
            "heap, MB",
            "frame at the 95th percentile: pan, ms",
            "zoom, ms",
            "longest task, ms",
          ],
          rows,
        },
      ],
      goals: goals(found.get(`Gainsay ${GOAL_SIZE}`), found.get(`React Flow, plain ${GOAL_SIZE}`)),
      notes: [
        "All get the same cards, lines and places, all of them in view at first. “Painted” is counted from the moment at which the places are known (ours: the layout worker's answer) to the frame after the last change; “with layout” from the key that unfolds everything.",
        "Heap is what the drawing added to the page, after a collection: objects, nodes of the document and buffers. What workers hold is not in it, nor what a canvas paints on. Ours had an overview drawn before, which the drawing replaces. Then the drawing is dragged and zoomed by mouse in 60 steps each. The longest task is that of the page's main thread from the opening of the file to the last zoom.",
      ],
    };
  });
}

function goals(ours: Drawn | undefined, plain: Drawn | undefined): Goal[] {
  const share = (what: "painted" | "heap") => (ours && plain ? ours[what] / plain[what] : undefined);
  const frame = (what: "pan" | "zoom") => (ours ? Math.round(ours[what]) : undefined);
  return [
    {
      what: "5,000 nodes: painted, of plain React Flow's time",
      limit: 0.1,
      measured: share("painted"),
      unit: "×",
    },
    { what: "5,000 nodes: heap, of plain React Flow's", limit: 0.1, measured: share("heap"), unit: "×" },
    { what: "5,000 nodes: frame at the 95th percentile, pan", limit: 17, measured: frame("pan"), unit: "ms" },
    { what: "5,000 nodes: frame at the 95th percentile, zoom", limit: 17, measured: frame("zoom"), unit: "ms" },
    { what: "5,000 nodes: longest task", limit: 100, measured: ours?.longest, unit: "ms" },
  ];
}

async function several(draw: () => Promise<Drawn>, runs: number): Promise<Drawn | { failure: string }> {
  const all: Drawn[] = [];
  const started = performance.now();
  while (all.length < runs && (all.length === 0 || performance.now() - started < BUDGET))
    try {
      all.push(await draw());
    } catch (error) {
      return { failure: error instanceof Error ? (error.message.split("\n")[0] ?? "").slice(0, 80) : String(error) };
    }
  const of = (what: keyof Drawn) => median(all.flatMap((drawn) => drawn[what] ?? []));
  return {
    painted: of("painted"),
    heap: of("heap"),
    pan: of("pan"),
    zoom: of("zoom"),
    longest: of("longest"),
    whole: of("whole"),
  };
}

function drawPeer({ server, withPage }: Stage, path: string, size: number): Promise<Drawn> {
  return withPage(async (page) => {
    await page.goto(`${server.address}${path}`);
    await page.waitForFunction(() => (globalThis as BenchPage).benchDraw !== undefined);
    await page.evaluate(async (data) => {
      (globalThis as BenchPage).benchGraph = await (await fetch(data)).json();
    }, `/data/${size}.json`);
    return sights(page, async () => {
      const started = await page.evaluate(() => {
        const before = performance.now();
        const { benchDraw, benchGraph } = globalThis as BenchPage;
        if (benchGraph) benchDraw?.(benchGraph);
        return before;
      });
      return { painted: (await quietAfter(page, started)) - started };
    });
  });
}

function drawOurs({ server, withPage }: Stage, size: number): Promise<Drawn> {
  return withPage(async (page) => {
    await page.goto(`${server.address}/app/#/sino-soviet-split/map`);
    await page.waitForSelector("[data-card]");
    await quietAfter(page, await nowIn(page));
    const file = join(tmpdir(), `gainsay-bench-${process.pid}.json`);
    writeFileSync(file, serializeDocument(madeUpMap(size)));
    try {
      await takeLongTasks(page);
      const chooser = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: "Open a map file" }).click();
      await (await chooser).setFiles(file);
      await page.waitForFunction(() => document.title.includes("made-up"), undefined, { timeout: 60_000 });
      await quietAfter(page, await nowIn(page));
    } finally {
      rmSync(file, { force: true });
    }
    return sights(page, async () => {
      const started = await nowIn(page);
      await page.keyboard.press("e");
      // Quiet is not enough: the page is quiet, too, before the layout is asked for.
      await page.waitForFunction(
        (since) => (globalThis as unknown as { benchWatch: PageWatch }).benchWatch.layoutAnswered > since,
        started,
        { timeout: 120_000 },
      );
      const answered = await page.evaluate(
        () => (globalThis as unknown as { benchWatch: PageWatch }).benchWatch.layoutAnswered,
      );
      const painted = await quietAfter(page, answered);
      return { painted: painted - answered, whole: painted - started };
    });
  });
}

/** Draws, and then looks at heap, frames and tasks. */
async function sights(page: Page, draw: () => Promise<{ painted: number; whole?: number }>): Promise<Drawn> {
  const session = await page.context().newCDPSession(page);
  const before = await heapOf(session);
  const drawn = await draw();
  // A figure that cannot be is a fault of the bench, and no goal that was met.
  if (drawn.painted <= 0) throw new Error("painted before the places were known");
  const heap = (await heapOf(session)) - before;
  const swept = await panAndZoom(page);
  return { ...drawn, heap, ...swept, longest: Math.max(0, ...(await takeLongTasks(page))) };
}
