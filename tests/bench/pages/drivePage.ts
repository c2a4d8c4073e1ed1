/** What the bench does with any page: waits until it is drawn, weighs its heap, pans and zooms. */
import type { CDPSession, Page } from "@playwright/test";
import { percentile } from "../statistics.ts";
import type { PageWatch } from "./watchPage.ts";

type Watched = { benchWatch: PageWatch };

/** Milliseconds since the page's start. */
export function nowIn(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}

/** Waits until nothing new is drawn; gives when that began, since the page's start. */
export function quietAfter(page: Page, since: number): Promise<number> {
  return page.evaluate((start) => (globalThis as unknown as Watched).benchWatch.quiet(start), since);
}

/**
 * What the page holds in MB after a collection of what is no longer used: JavaScript's heap, the browser's own objects
 * behind it (nodes of the document) and the contents of buffers, which lie outside that heap.
 */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send("Runtime.getHeapUsage");
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 2 ** 20;
}

/** Tasks over 50 ms since the last time. */
export function takeLongTasks(page: Page): Promise<number[]> {
  return page.evaluate(() => (globalThis as unknown as Watched).benchWatch.takeLongTasks());
}

/** No sweep goes on longer than this, however slow the page. */
const LONGEST_SWEEP = 5_000;

/**
 * Drags the drawing about by a place where nothing stands, then zooms in and out with the wheel.
 * @returns the frame time at the 95th percentile, for each
 */
export async function panAndZoom(page: Page): Promise<{ pan: number; zoom: number }> {
  const start = await page.evaluate(() => {
    const box = (document.querySelector(".react-flow") ?? document.querySelector("#root"))?.getBoundingClientRect();
    const { left, top, width, height } = box ?? { left: 0, top: 0, width: innerWidth, height: innerHeight };
    const middle = { x: left + width / 2, y: top + height / 2 };
    for (let y = top + 16; y < top + height - 40; y += 16)
      for (let x = left + 16; x < left + width - 40; x += 16) {
        const under = document.elementFromPoint(x, y);
        if (under?.closest(".react-flow__pane,canvas") && !under.closest(".react-flow__node")) return { x, y, middle };
      }
    return { x: left + 20, y: top + 20, middle };
  });
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  const pan = await sweep(page, 60, async (step) => {
    const swing = Math.sin((step / 60) * 2 * Math.PI);
    await page.mouse.move(start.x + 120 * Math.abs(swing), start.y + 80 * Math.abs(swing));
  });
  await page.mouse.up();
  await page.mouse.move(start.middle.x, start.middle.y);
  const zoom = await sweep(page, 60, (step) => page.mouse.wheel(0, step < 30 ? -120 : 120));
  return { pan, zoom };
}

async function sweep(page: Page, steps: number, move: (step: number) => Promise<void>): Promise<number> {
  await page.evaluate(() => (globalThis as unknown as Watched).benchWatch.startFrames());
  const started = performance.now();
  for (let step = 0; step < steps && performance.now() - started < LONGEST_SWEEP; step += 1) {
    await move(step);
    await page.waitForTimeout(16);
  }
  const frames = await page.evaluate(() => (globalThis as unknown as Watched).benchWatch.stopFrames());
  return percentile(frames, 0.95);
}
