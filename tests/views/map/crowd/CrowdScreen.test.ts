import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { CrowdScreen, type Look } from "../../../../src/views/map/canvas/crowd/CrowdScreen.ts";
import type { PainterView } from "../../../../src/views/map/canvas/crowd/MapPainter.ts";

const scene = {} as Parameters<CrowdScreen["showScene"]>[0];
const light = {} as Parameters<CrowdScreen["showScene"]>[1];
const bitmap = { width: 10, height: 10 } as ImageBitmap;
const look: Look = { x: 0, y: 0, zoom: 0.5, width: 1000, height: 600 };

/** A painter that answers when it is told to. */
function makeScreen() {
  const asked: { view: PainterView; answer: () => Promise<void> }[] = [];
  const canvas = { style: { transform: "" }, getContext: () => ({ transferFromImageBitmap: () => {} }) };
  const screen = new CrowdScreen(canvas as unknown as HTMLCanvasElement, {
    showScene: () => {},
    showLight: () => {},
    showPalette: () => {},
    dismiss: () => {},
    paint: (view) =>
      new Promise((resolve) => {
        const answer = async () => {
          resolve(bitmap);
          await Promise.resolve();
          await Promise.resolve();
        };
        asked.push({ view, answer });
      }),
  });
  return { screen, canvas, asked };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", { devicePixelRatio: 1 });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function shown() {
  const made = makeScreen();
  made.screen.move(look);
  made.screen.showScene(scene, light);
  await made.asked[0]?.answer();
  await made.asked[1]?.answer();
  return made;
}

it("moves the bitmap with the view and draws nothing anew as long as it reaches", async () => {
  const { screen, canvas, asked } = await shown();
  const before = asked.length;
  screen.move({ ...look, x: 100, y: -50 });
  expect(canvas.style.transform).toBe("matrix(1,0,0,1,-200,-230)");
  vi.advanceTimersByTime(1000);
  expect(asked.length).toBe(before);
});

it("draws anew where the view leaves the bitmap, one drawing at a time, and then once more for where it has come to", async () => {
  const { screen, asked } = await shown();
  const before = asked.length;
  screen.move({ ...look, x: 900 });
  screen.move({ ...look, x: 1900 });
  expect(asked.length).toBe(before + 1);
  await asked.at(-1)?.answer();
  expect(asked.length).toBe(before + 2);
  expect(asked.at(-1)?.view.x).toBe(1900 + 300);
});

it("stretches the bitmap while the zoom changes, and draws it sharp at rest", async () => {
  const { screen, canvas, asked } = await shown();
  const before = asked.length;
  screen.move({ ...look, zoom: 0.6 });
  expect(canvas.style.transform).toMatch(/^matrix\(1\.2,0,0,1\.2,/);
  expect(asked.length).toBe(before);
  vi.advanceTimersByTime(200);
  expect(asked.length).toBe(before + 1);
  expect(asked.at(-1)?.view.zoom).toBe(0.6);
});

it("leaves the old picture where it is until the new one is drawn", async () => {
  const { screen, canvas, asked } = await shown();
  const place = canvas.style.transform;
  screen.showScene(scene, light);
  screen.move({ ...look, x: 40, zoom: 0.1 });
  expect(canvas.style.transform).toBe(place);
  await asked.at(-1)?.answer();
  expect(canvas.style.transform).not.toBe(place);
});
