/** Why a command could not run at all (exit code 2): one sentence that says what to do. */
export class CannotRun extends Error {}
