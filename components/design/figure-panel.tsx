import { Figure } from "@/components/figures/figure";
import { Panel } from "@/components/ui/panel";
import type { DesignWords } from "./design-words";
import { figureSamples } from "./figure-samples";

const SIZES = ["large", "small"] as const;

/** Figures in every state, in both sizes. */
export function FigurePanel({ words }: { words: DesignWords }) {
  const models = figureSamples(words);
  return (
    <Panel id="figures" heading={words.design("figures")}>
      {SIZES.map((size) => (
        <div key={size} className="mt-4">
          <h3 className="mb-1 text-sm font-semibold">{words.design(size)}</h3>
          <dl className="grid grid-cols-2 gap-x-6 gap-y-4 lg:grid-cols-4">
            {models.map((model) => (
              <Figure key={model.id} model={{ ...model, id: `${model.id}-${size}` }} size={size} />
            ))}
          </dl>
        </div>
      ))}
    </Panel>
  );
}
