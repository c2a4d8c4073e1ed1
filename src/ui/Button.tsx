import type { ComponentProps } from "react";
import styles from "./Button.module.css";

type Look = "plain" | "primary" | "bare" | "square";

/** A button of the design. */
export function Button({
  look = "plain",
  small,
  className,
  type = "button",
  ...rest
}: ComponentProps<"button"> & { look?: Look; small?: boolean }) {
  const names = [
    styles.button,
    look !== "plain" && styles[look],
    look === "square" && styles.bare,
    small && styles.small,
    className,
  ];
  return <button type={type} className={names.filter(Boolean).join(" ")} {...rest} />;
}
