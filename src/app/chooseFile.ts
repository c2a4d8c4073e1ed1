import { openFile } from "./opening.ts";

let input: HTMLInputElement | undefined;

/** Lets a person choose a map file, and opens it. Only a click or a key may call this: browsers allow it at no other time. */
export function chooseFile(): void {
  input ??= makeInput();
  // The same file may be mended and opened again.
  input.value = "";
  input.click();
}

function makeInput(): HTMLInputElement {
  const made = document.createElement("input");
  made.type = "file";
  made.accept = ".json,application/json";
  made.addEventListener("change", () => {
    const file = made.files?.[0];
    if (file) void openFile(file);
  });
  return made;
}
