import { Command, CommanderError } from "commander";
import packageFile from "../../package.json" with { type: "json" };
import { nearestNames } from "../model/nearestName.ts";
import { CannotRun } from "./CannotRun.ts";
import { attackCommand } from "./commands/attack.ts";
import { auditCommand } from "./commands/audit.ts";
import { checkCommand } from "./commands/check.ts";
import { circlesCommand } from "./commands/circles.ts";
import { compareCommand } from "./commands/compare.ts";
import { matrixCommand } from "./commands/matrix.ts";
import { needsCommand } from "./commands/needs.ts";
import { standingCommand } from "./commands/standing.ts";
import type { ExitCode } from "./exitCode.ts";
import type { Terminal } from "./Terminal.ts";

const COMMANDS = [
  checkCommand,
  standingCommand,
  matrixCommand,
  needsCommand,
  attackCommand,
  circlesCommand,
  compareCommand,
  auditCommand,
];

/**
 * Runs one command line.
 * @param args what stands after the program's name
 * @param terminal where to read and write
 * @returns the exit code; never throws, and what went wrong is one sentence on standard error
 */
export async function runGainsay(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = new Command("gainsay")
    .description("Maps how historians argue: check a map and see what follows.")
    .version(packageFile.version);
  for (const make of COMMANDS) {
    program.addCommand(
      make(terminal, (given) => {
        code = given;
      }),
    );
  }
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({
      writeOut: (text) => terminal.write(text),
      // Commander's own complaints are worded again below.
      writeErr: () => {},
      getOutHasColors: () => terminal.hasColour,
    });
  if (args.length === 0) {
    terminal.warn(
      `Say what to do: gainsay ${program.commands.map((command) => command.name()).join(" | ")}; gainsay --help explains.\n`,
    );
    return 2;
  }
  try {
    refuseUnknownHelp(program, args);
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    terminal.warn(`${sentence(error)}\n`);
    return 2;
  }
}

/** Commander answers `help nope` with help in general, as if all were well. */
function refuseUnknownHelp(program: Command, [first, wanted]: readonly string[]): void {
  const names = program.commands.map((command) => command.name());
  if (first !== "help" || wanted === undefined || wanted.startsWith("-") || [...names, "help"].includes(wanted)) return;
  const [near] = nearestNames(wanted, names);
  throw new CannotRun(`There is no command “${wanted}”.${near ? ` Did you mean ${near}?` : ""} See gainsay --help.`);
}

function sentence(error: unknown): string {
  if (error instanceof CannotRun) return error.message;
  if (error instanceof CommanderError) {
    const [said = "", ...more] = error.message.replace(/^error: /, "").split("\n");
    const suggestion = more.map((line) => ` ${line.replace(/^\(|\)$/g, "")}`).join("");
    return `${said.charAt(0).toUpperCase()}${said.slice(1).replace(/\.$/, "")}.${suggestion} See gainsay --help.`;
  }
  return `Something went wrong inside gainsay (${error instanceof Error ? error.message : String(error)}); please report it with the file.`;
}
