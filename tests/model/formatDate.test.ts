import { describe, expect, it } from "vitest";
import { formatDate } from "../../src/model/formatDate.ts";

describe("a date in words", () => {
  it.each([
    ["1960", "1960", "1960"],
    ["1960-07", "July 1960", "July 1960"],
    ["1956-02-25", "25 February 1956", "25 Feb 1956"],
    ["1960-01?", "January [1960]", "Jan [1960]"],
    ["1958~", "c. 1958", "c. 1958"],
    ["1958%", "c. [1958]", "c. [1958]"],
    ["1958-XX", "1958", "1958"],
    ["1956-21", "spring 1956", "spring 1956"],
    ["1956-24", "winter 1956", "winter 1956"],
    ["196X", "1960s", "1960s"],
    ["19XX", "1900–1999", "1900–1999"],
    ["1960/1962", "1960–62", "1960–62"],
    ["1899/1902", "1899–1902", "1899–1902"],
    ["1960/1960", "1960", "1960"],
    ["1958~/1960", "c. 1958–1960", "c. 1958–1960"],
    ["1956-02-14/1956-02-25", "14–25 February 1956", "14–25 Feb 1956"],
    ["1960-07-16/1960-07-16", "16 July 1960", "16 July 1960"],
    ["1958-07/1958-08", "July–August 1958", "July–Aug 1958"],
    ["1958-12/1959-01", "December 1958 – January 1959", "Dec 1958 – Jan 1959"],
    ["1958-07-31/1958-08-03", "31 July 1958 – 3 August 1958", "31 July 1958 – 3 Aug 1958"],
    ["1962/..", "since 1962", "since 1962"],
    ["1962-04/", "since April 1962", "since Apr 1962"],
    ["../1956", "until 1956", "until 1956"],
    ["-0043", "44 BCE", "44 BCE"],
    ["0000", "1 BCE", "1 BCE"],
    ["-004X", "50–41 BCE", "50–41 BCE"],
  ])("%s is “%s”, on a card “%s”", (text, long, short) => {
    expect(formatDate(text)).toBe(long);
    expect(formatDate(text, "short")).toBe(short);
  });

  it.each(["", "../..", "soon", "1962/1960"])("leaves alone what is no date: “%s”", (text) => {
    expect(formatDate(text)).toBe(text);
  });
});
