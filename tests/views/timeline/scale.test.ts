import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayStart, dayToTime } from "../../../src/model/day.ts";
import { toPx } from "../../../src/views/timeline/layout/placeMoment.ts";
import { nextStep, stepAtLeast, stepStart } from "../../../src/views/timeline/scale/calendar.ts";
import { aimStep, daysBetween, daysToSpan } from "../../../src/views/timeline/scale/snapping.ts";
import { ticksBetween } from "../../../src/views/timeline/scale/ticks.ts";
import { panBy, viewOf, zoomAt } from "../../../src/views/timeline/scale/timeView.ts";

const DAY = 86_400_000;
const time = fc.integer({ min: dayStart(-3000), max: dayStart(3000) });
const length = fc.double({ min: DAY, max: 2_000 * 365 * DAY, noNaN: true });

describe("the scale", () => {
  it("is monotonic: what is later lies farther right", () => {
    fc.assert(
      fc.property(time, time, fc.double({ min: 1e-12, max: 1e-3, noNaN: true }), (a, b, perMs) => {
        const scale = { base: dayStart(-3000), perMs };
        expect(Math.sign(toPx(a, scale) - toPx(b, scale))).toBe(Math.sign(a - b));
      }),
    );
  });

  it("zooms about a time that keeps its place, within limits, and back", () => {
    const limits = viewOf({ start: dayStart(1900), end: dayStart(2000) }, 80);
    const view = { start: dayStart(1950), span: 10 * 365 * DAY };
    const at = dayStart(1953);
    const closer = zoomAt(view, 4, at, limits);
    expect((at - closer.start) / closer.span).toBeCloseTo((at - view.start) / view.span, 9);
    expect(zoomAt(closer, 0.25, at, limits).span).toBeCloseTo(view.span, 0);
    expect(zoomAt(view, 1e9, at, limits).span).toBe(7 * DAY);
    expect(zoomAt(view, 1e-9, at, limits).span).toBe(limits.span);
    const far = panBy(view, 1e15, limits);
    expect(far.start).toBeLessThanOrEqual(limits.start + limits.span);
  });
});

describe("the calendar", () => {
  it("labels years, months and days as the zoom asks, with what they lie in", () => {
    const [from, to] = [dayStart(1958, 6, 20), dayStart(1958, 8, 2)];
    const days = ticksBetween(from, to, 60 / DAY / 10);
    expect(days.step).toEqual({ unit: "day", count: 10 });
    expect(days.ticks.map(({ label }) => label)).toEqual(["11", "21", "1", "11", "21", "1"]);
    expect(days.contexts.map(({ label }) => label)).toEqual(["June 1958", "July 1958", "August 1958"]);
    const months = ticksBetween(dayStart(1958, 11), dayStart(1959, 2, 2), 60 / DAY / 30);
    expect(months.ticks.map(({ label }) => label)).toEqual(["Nov", "Dec", "Jan", "Feb"]);
    expect(months.contexts.map(({ label }) => label)).toEqual(["1958", "1959"]);
    const centuries = ticksBetween(dayStart(-150), dayStart(120), 60 / DAY / 365 / 90);
    expect(centuries.ticks.map(({ label }) => label)).toEqual(["201 BCE", "101 BCE", "1 BCE", "100"]);
  });

  it("steps on without end or repetition, and each time lies in its step", () => {
    fc.assert(
      fc.property(time, length, (at, least) => {
        const step = stepAtLeast(least);
        const [start, next] = [stepStart(at, step), nextStep(at, step)];
        expect(start).toBeLessThanOrEqual(at);
        expect(next).toBeGreaterThan(at);
        expect(stepStart(next, step)).toBe(next);
        expect(stepStart(next - 1, step)).toBe(start);
      }),
    );
  });

  it("spaces ticks so that labels have room", () => {
    fc.assert(
      fc.property(time, length, (from, span) => {
        const perMs = 1200 / span;
        const { ticks } = ticksBetween(from, from + span, perMs);
        for (const [at, tick] of ticks.entries()) {
          const next = ticks[at + 1];
          // The last days of a month are cut short, but never to half a step.
          if (next) expect((next.time - tick.time) * perMs).toBeGreaterThan(54 / 2);
        }
      }),
    );
  });
});

it("brushes whole days that give themselves back", () => {
  fc.assert(
    fc.property(time, time, length, (a, b, span) => {
      const step = aimStep(1200 / span);
      const days = daysBetween(a, b, step);
      const brushed = daysToSpan(days);
      expect(dayToTime(days[0])).toBe(brushed?.start);
      expect((brushed?.end ?? 0) - (brushed?.start ?? 0)).toBeGreaterThanOrEqual(DAY - 1);
      expect(daysBetween(brushed?.start ?? 0, (brushed?.end ?? 0) + 1, step)).toEqual(days);
    }),
  );
});
