import { Command } from "commander";
import type { Id } from "../../model/id.ts";
import { audit } from "../../reasoning/audit/audit.ts";
import { labelling, labelWithout } from "../../reasoning/standing.ts";
import { auditReport } from "../auditReport.ts";
import type { ExitCode } from "../exitCode.ts";
import { jsonText } from "../jsonText.ts";
import { readMap } from "../readMap.ts";
import type { Terminal } from "../Terminal.ts";
import { readTexts } from "../texts/readTexts.ts";
import { requireWithdrawable, withdrawOption } from "../withdrawOption.ts";

interface Options {
  readonly texts?: string;
  readonly withdraw: readonly Id[];
  readonly json?: true;
}

/** `audit FILE [--texts DIR] [--withdraw ID]…`: what a reviewer would ask about a map. */
export function auditCommand(terminal: Terminal, exit: (code: ExitCode) => void): Command {
  return new Command("audit")
    .summary("list what a reviewer would ask about a map")
    .description(
      "Lists weak places of a map, each with what would settle it. The exit code is 1 where one of them is serious.",
    )
    .argument("<file>", "a map, or - for standard input")
    .option(
      "--texts <folder>",
      "your own copies of the sources, each named by its id (.txt, .html, .pdf): passages are looked up in them",
    )
    .addOption(withdrawOption())
    .option("--json", "the result as JSON")
    .action(async (file: string, options: Options) => {
      const map = await readMap(terminal, file);
      const withdrawn = new Set(options.withdraw.map((id) => requireWithdrawable(map, id)));
      const texts = options.texts === undefined ? undefined : await readTexts(terminal, map, options.texts);
      const labelled = withdrawn.size > 0 ? labelWithout(map, withdrawn) : labelling(map);
      const findings = audit(map, { labelled, ...(texts && { texts }) });
      terminal.write(options.json ? jsonText({ findings }) : auditReport(terminal, findings));
      exit(findings.some(({ severity }) => severity === "serious") ? 1 : 0);
    });
}
