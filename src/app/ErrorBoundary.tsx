import { Component, type ReactNode } from "react";
import { Button } from "../ui/Button.tsx";
import styles from "./App.module.css";

interface Props {
  readonly children: ReactNode;
  /** What is shown: when any of it changes, the screen gets another try. */
  readonly shows: readonly unknown[];
}

/** Catches what should never happen and says what is safe and what to do. */
export class ErrorBoundary extends Component<Props, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidUpdate(before: Props) {
    const isOther = this.props.shows.some((one, place) => one !== before.shows[place]);
    if (isOther && this.state.error) this.setState({ error: undefined });
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main className={styles.page} role="alert">
        <h1>This screen stopped.</h1>
        <p>
          The map file itself is untouched: the screens only read it. Another screen may still work; loading the page
          again starts anew, and a file of your own is then to be opened again.
        </p>
        <p className={styles.detail}>{error.message}</p>
        <Button look="primary" onClick={() => location.reload()}>
          Load the page again
        </Button>
      </main>
    );
  }
}
