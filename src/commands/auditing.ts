import { createStore } from "zustand/vanilla";
import type { MapState } from "../store/mapStore.ts";
import type { Command } from "./command.ts";
import { type ScreenActions, screenActions } from "./screenActions.ts";

/** Whether something is to be chosen for withdrawal, until the field for it has the focus. */
export const choiceWanted = createStore<{ readonly isWanted: boolean }>()(() => ({ isWanted: false }));

/** A command of the audit screen: only the screen knows its findings. */
const ofAudit = (action: keyof ScreenActions): Pick<Command, "when" | "run"> => ({
  when: ({ screen }: MapState) => screen === "audit" && screenActions.getState().actions[action] !== undefined,
  run: () => screenActions.getState().actions[action]?.(),
});

export const nextFinding: Command = {
  id: "next-finding",
  label: "Go to the next finding",
  keys: ["j"],
  ...ofAudit("nextFinding"),
};

export const previousFinding: Command = {
  id: "previous-finding",
  label: "Go to the previous finding",
  keys: ["k"],
  ...ofAudit("previousFinding"),
};

export const chooseWithdrawal: Command = {
  id: "choose-withdrawal",
  label: "Withdraw documents, evidence, claims or steps: what if…",
  keys: [],
  when: ({ open }) => open !== undefined,
  run: (store) => {
    choiceWanted.setState({ isWanted: true });
    store.setState({ screen: "audit" });
  },
};

export const copyReport: Command = {
  id: "copy-report",
  label: "Copy the review report as Markdown",
  keys: [],
  ...ofAudit("copyReport"),
};

export const downloadReport: Command = {
  id: "download-report",
  label: "Download the review report as Markdown",
  keys: [],
  ...ofAudit("downloadReport"),
};

export const printReport: Command = {
  id: "print-report",
  label: "Print the review report",
  keys: [],
  ...ofAudit("printReport"),
};
