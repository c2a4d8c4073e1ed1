import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MANIFEST } from "../../../src/app/offline/manifest.ts";
import { filesToKeep } from "../../../src/app/offline/OfflineBuild.ts";
import { isOwnCache, outdatedCaches } from "../../../src/app/offline/offlineCaches.ts";

describe("what is kept of a build", () => {
  it("is every file but the worker and what only developers ask for, the page by the name of its folder", () => {
    const files = ["index.html", "assets/a.js", "assets/a.js.map", "service-worker.js", "icons/icon.svg"];
    expect(filesToKeep(files)).toEqual(["./", "assets/a.js", "icons/icon.svg"]);
  });
});

describe("the caches", () => {
  const own = "gainsay https://host/a/";

  it("of another copy of the app are left alone", () => {
    expect(isOwnCache(`${own} 12ab`, own)).toBe(true);
    expect(isOwnCache("gainsay https://host/a/b/ 12ab", own)).toBe(false);
    expect(isOwnCache("gainsay https://host/ 12ab", own)).toBe(false);
    expect(isOwnCache("another app", own)).toBe(false);
  });

  it("of older builds go, but for the one that open pages may be running", () => {
    expect(outdatedCaches(["1", "2", "3"], "3")).toEqual(["1"]);
    expect(outdatedCaches(["2", "3"], "3")).toEqual([]);
    expect(outdatedCaches(["3"], "3")).toEqual([]);
  });
});

describe("the manifest", () => {
  it.each(MANIFEST.icons.filter(({ type }) => type === "image/png"))("has $src in the size that it says", (icon) => {
    const png = readFileSync(`src/app/${icon.src}`);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    // Width and height stand in the first chunk of a PNG file.
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(icon.sizes);
  });

  it("names no address outside its folder", () => {
    const { start_url, scope, icons, shortcuts } = MANIFEST;
    for (const address of [start_url, scope, ...icons.map(({ src }) => src), ...shortcuts.map(({ url }) => url)])
      expect(new URL(address, "https://host/a/folder/manifest").href).toMatch(/^https:\/\/host\/a\/folder\//);
  });
});
