import { describe, expect, it } from "vitest";
import { ALL_COMMANDS } from "../../src/commands/allCommands.ts";

describe("the commands", () => {
  it("share no id and no key", () => {
    const ids = ALL_COMMANDS.map(({ id }) => id);
    const keys = ALL_COMMANDS.flatMap((command) => command.keys);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("leave no key as the beginning of another's sequence", () => {
    const keys = ALL_COMMANDS.flatMap((command) => command.keys);
    const clashes = keys.filter((key) => keys.some((other) => other !== key && other.startsWith(`${key} `)));
    expect(clashes).toEqual([]);
  });
});
