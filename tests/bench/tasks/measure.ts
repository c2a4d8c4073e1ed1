/** A process of its own for each measurement: a peer that takes too long can be stopped, and none warms another up. */
import { measureLayout, measureMapLayout } from "./layout.ts";
import { measureLoading } from "./loading.ts";
import { measureReasoning } from "./reasoning.ts";
import type { Answer, Task } from "./Task.ts";
import { measureTextToPicture } from "./textToPicture.ts";

function answer(task: Task): Promise<Answer> {
  switch (task.kind) {
    case "layout":
      return measureLayout(task.tool, task.nodes, task.limits);
    case "map-layout":
      return measureMapLayout(task.nodes, task.limits);
    case "loading":
      return measureLoading(task.nodes, task.limits);
    case "reasoning":
      return measureReasoning(task.nodes, task.cycles, task.limits);
    case "text-to-picture":
      return measureTextToPicture(task.tool, task.nodes, task.limits);
  }
}

const result = await answer(JSON.parse(process.argv[2] ?? "null") as Task);
// Peers write to the console too; the answer is the last line.
process.stdout.write(`\n${JSON.stringify(result)}\n`);
