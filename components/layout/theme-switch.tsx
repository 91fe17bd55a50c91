"use client";

import { type ChangeEvent, useSyncExternalStore } from "react";
import { THEME_KEY } from "./theme-script";

type SwitchProps = { label: string; options: { value: "system" | "light" | "dark"; label: string }[] };

/** Light, dark, or as the system has it; kept on this device. */
export function ThemeSwitch({ label, options }: SwitchProps) {
  const theme = useSyncExternalStore(
    followTheme,
    () => document.documentElement.dataset.theme ?? "system",
    () => "system",
  );
  return (
    <label className="needs-script not-printed flex items-center gap-1.5 text-[0.8125rem] text-quiet">
      <span className="sr-only">{label}</span>
      <select className="control" value={theme} onChange={chooseTheme}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

function followTheme(changed: () => void): () => void {
  const watcher = new MutationObserver(changed);
  watcher.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => watcher.disconnect();
}

function chooseTheme({ target }: ChangeEvent<HTMLSelectElement>): void {
  const { dataset } = document.documentElement;
  if (target.value === "system") {
    delete dataset.theme;
    localStorage.removeItem(THEME_KEY);
  } else {
    dataset.theme = target.value;
    localStorage.setItem(THEME_KEY, target.value);
  }
}
