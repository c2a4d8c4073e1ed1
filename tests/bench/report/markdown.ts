import { figure, ratio } from "./figures.ts";
import type { Goal, Section, Table } from "./Section.ts";

/** A part's findings as Markdown: tables, goals with whether they were met, notes. */
export function sectionToMarkdown({ title, tables, goals, notes }: Section, when: string): string {
  const parts = [`### ${title}`, `*${when}*`, ...tables.map(tableToMarkdown)];
  if (goals.length > 0)
    parts.push(
      tableToMarkdown({
        caption: "",
        head: ["goal", "at most", "measured", "goal met?"],
        rows: goals.map((goal) => [goal.what, shown(goal, goal.limit), shown(goal, goal.measured), verdict(goal)]),
      }),
    );
  const reasons = goals.filter((goal) => isMet(goal) === false && goal.why).map(({ why }) => why ?? "");
  if (reasons.length > 0) parts.push([...new Set(reasons)].join(" "));
  if (notes.length > 0) parts.push(notes.join(" "));
  return parts.join("\n\n");
}

/** Whether a goal was met; undefined where it was not measured. */
export function isMet({ limit, measured }: Goal): boolean | undefined {
  return measured === undefined || Number.isNaN(measured) || measured < 0 ? undefined : measured <= limit;
}

function verdict(goal: Goal): string {
  const met = isMet(goal);
  if (met === undefined) return "not measured";
  if (met) return "yes";
  return `**no**, ${ratio((goal.measured ?? 0) / goal.limit)} times the limit`;
}

function shown({ unit }: Goal, number: number | undefined): string {
  if (number === undefined || Number.isNaN(number)) return "–";
  if (unit === "×") return `${ratio(number)}×`;
  if (unit === "slope") return ratio(number);
  return `${figure(number)}${unit && ` ${unit}`}`;
}

function tableToMarkdown({ caption, head, rows }: Table): string {
  const lines = [head, head.map((_, at) => (at === 0 ? "---" : "---:")), ...rows].map(
    (row) => `| ${row.join(" | ")} |`,
  );
  return [...(caption ? [`${caption}:`, ""] : []), ...lines].join("\n");
}
