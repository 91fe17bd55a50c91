import type { FigureModel } from "@/lib/charts/figure-model";

const ARROWS = { up: "↑", down: "↓", level: "→" } as const;

/** Arrow, signed number and word: colour says nothing, since red means "up" to half of the readers. */
export function FigureChange({ change }: Pick<FigureModel, "change">) {
  if (change.kind === "absent") return <p className="text-[0.8125rem] text-quiet">{change.text}</p>;
  const { direction, text, word, base } = change;
  return (
    <p className="text-[0.8125rem]">
      <span aria-hidden="true">{ARROWS[direction]} </span>
      <b className="font-semibold">{text}</b> {word} <span className="inline-block text-quiet">{base}</span>
    </p>
  );
}
