import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { processTerminal } from "../../src/cli/processTerminal.ts";
import { mapText } from "../formats/document/mapText.ts";

/** The command line as a process of its own: what only that can show. */
const GAINSAY = ["node_modules/tsx/dist/cli.mjs", "src/cli/gainsay.ts"];

function run(args: readonly string[], input: string | Buffer = "", env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...GAINSAY, ...args], {
    input,
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 1e8,
  });
  return { code: status, out: stdout, err: stderr };
}

describe("the process", { timeout: 60_000 }, () => {
  it("reads a file, or standard input", () => {
    expect(run(["check", "data/sino-soviet-split.json", "--json"])).toMatchObject({ code: 0, err: "" });
    expect(run(["check", "-"], mapText())).toMatchObject({ code: 0, out: "No problems.\n", err: "" });
    expect(run(["check", "-"])).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("The file is empty.") as string,
    });
  });

  it("exits with 1 for problems and 2 where it cannot run, without a stack trace", () => {
    expect(run(["check", "-"], mapText({ claims: 1 }))).toMatchObject({ code: 1, err: "" });
    for (const args of [["check", "no-such-file"], ["check", "src"], ["check", "--nope"], []]) {
      const { code, out, err } = run(args);
      expect({ args, code, out }).toEqual({ args, code: 2, out: "" });
      expect(err).toMatch(/^[^\n]+\n$/);
    }
  });

  it.each([
    ["a terminal", true, {}, true],
    ["a terminal, with NO_COLOR", true, { NO_COLOR: "1" }, false],
    ["a terminal, with NO_COLOR empty", true, { NO_COLOR: "" }, true],
    ["a dumb terminal", true, { TERM: "dumb" }, false],
    ["a pipe", undefined, {}, false],
  ])("shows colours as it should on %s", (_, isTTY, env, hasColour) => {
    const fake = { stdout: { isTTY }, stderr: {}, stdin: {}, env } as unknown as NodeJS.Process;
    expect(processTerminal(fake).hasColour).toBe(hasColour);
  });

  it("says in one sentence that results could not be written", ({ skip }) => {
    if (!existsSync("/dev/full")) return skip("there is no full disk to write to here");
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [...GAINSAY, "check", "data/sino-soviet-split.json"], {
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    });
    closeSync(full);
    expect({ status, stderr }).toEqual({ status: 2, stderr: "The results could not be written: the disk is full.\n" });
  });

  it("ends quietly where its reader stops early", async () => {
    const child = spawn(process.execPath, [...GAINSAY, "matrix", "data/sino-soviet-split.json", "--json"]);
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
});
