import { FINDING_CODES, type Finding, type FindingCode, type Severity } from "../reasoning/audit/Finding.ts";
import { type Style, styled, type Terminal } from "./Terminal.ts";
import { wrapText } from "./wrapText.ts";

const HEADINGS: Readonly<Record<FindingCode, string>> = {
  "circular-support": "Circular support",
  "unsupported-claim": "Unsupported claims",
  "passage-not-found": "Passages not found",
  "passage-ambiguous": "Passages found more than once",
  "single-sourced": "Claims that hang on one source",
  "hedge-lost": "Hedges lost",
  anachronism: "Evidence that comes too late",
  "unanswered-attack": "Attacks without a reply",
  "contested-evidence": "Contested evidence",
  "second-hand": "Seen only at second hand",
  "editorial-link": "Links drawn by the compiler that carry an explanation",
  "bears-on-nothing": "Evidence that bears on nothing",
  "uncited-source": "Sources cited by nothing",
  "passage-unchecked": "Passages not checked",
};

const SEVERITIES: Readonly<Record<Severity, Style>> = { serious: "red", moderate: "yellow", slight: "dim" };
/** The severity's column, with the space beside it. */
const INDENT = 10;

/** Findings for a person: a heading for each kind, a severity before each sentence, what would settle it underneath. */
export function auditReport(terminal: Terminal, findings: readonly Finding[]): string {
  if (findings.length === 0) return `${styled(terminal, "green", "Nothing to ask about this map.")}\n`;
  const groups = FINDING_CODES.flatMap((code) => {
    const group = findings.filter((finding) => finding.code === code);
    return group.length === 0 ? [] : [`${groupText(terminal, `${HEADINGS[code]} (${group.length})`, group)}\n`];
  });
  const counts = (Object.keys(SEVERITIES) as Severity[]).map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${count} ${severity}`;
  });
  const findingsCounted = `${findings.length} finding${findings.length === 1 ? "" : "s"}`;
  return `${groups.join("")}${styled(terminal, "bold", `${findingsCounted}: ${counts.join(", ")}.`)}\n`;
}

function groupText(terminal: Terminal, heading: string, findings: readonly Finding[]): string {
  const lines = [styled(terminal, "bold", heading)];
  const width = terminal.columns - INDENT;
  const margin = " ".repeat(INDENT);
  for (const [at, { severity, message, settle }] of findings.entries()) {
    const [first = "", ...rest] = wrapText(message, width);
    lines.push(`${styled(terminal, SEVERITIES[severity], severity.padEnd(INDENT))}${first}`);
    lines.push(...rest.map((line) => `${margin}${line}`));
    // Said once under all in a row that it settles.
    if (findings[at + 1]?.settle === settle) continue;
    for (const line of wrapText(`→ ${settle}`, width)) lines.push(`${margin}${styled(terminal, "dim", line)}`);
  }
  return `${lines.join("\n")}\n`;
}
