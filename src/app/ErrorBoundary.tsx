import { Component, type ReactNode } from "react";
import { Button } from "../ui/Button.tsx";
import styles from "./App.module.css";

/** Catches what should never happen and says what is safe and what to do. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main className={styles.page} role="alert">
        <h1>This screen stopped.</h1>
        <p>The map file itself is untouched: the screens only read it. Loading the page again opens it anew.</p>
        <p className={styles.detail}>{error.message}</p>
        <Button look="primary" onClick={() => location.reload()}>
          Load the page again
        </Button>
      </main>
    );
  }
}
