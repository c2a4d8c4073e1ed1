import { describe, expect, it } from "vitest";
import { wrapText } from "../../src/cli/wrapText.ts";

describe("text in lines", () => {
  it.each([
    ["", []],
    ["one two three", ["one two", "three"]],
    ["  spaced \n out ", ["spaced", "out"]],
    ["unbreakable", ["unbreaka", "ble"]],
    ["毛泽东感到被包围", ["毛泽东感", "到被包围"]],
  ])("breaks %j between words, else where the line is full", (text, lines) => {
    expect(wrapText(text, 8)).toEqual(lines);
  });
});
