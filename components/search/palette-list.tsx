import type { Locale } from "@/lib/i18n/locales";
import { nameIn } from "@/lib/i18n/name-in";
import type { SearchItem, SearchKind } from "@/lib/schemas/api/search";
import type { ItemGroup } from "@/lib/search/group-items";
import { itemHref, type KeptState } from "@/lib/search/item-href";

type ListProps = {
  locale: Locale;
  kept: KeptState;
  label: string;
  kinds: Record<SearchKind, string>;
  groups: readonly ItemGroup[];
  /** Number of the option the keyboard is at, counted over all groups. */
  active: number;
  onLeave: () => void;
};

/** Options by kind. Focus stays in the field; the field says which option is meant. */
export function PaletteList({ locale, kept, label, kinds, groups, active, onLeave }: ListProps) {
  let number = 0;
  const option = (item: SearchItem) => {
    const at = number++;
    return (
      <a
        key={`${item.kind}-${item.code}`}
        id={`found-${at}`}
        role="option"
        aria-selected={at === active}
        tabIndex={-1}
        href={itemHref(locale, item, kept)}
        onClick={onLeave}
      >
        <span>{nameIn(locale, item)}</span>
        <small>{locale === "zh-CN" ? item.detailZh : item.detailEn}</small>
      </a>
    );
  };
  return (
    <div id="found" role="listbox" aria-label={label} className="palette-list">
      {groups.map(({ kind, items }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
        <div key={kind} role="group" aria-labelledby={`found-${kind}`}>
          <p id={`found-${kind}`}>{kinds[kind]}</p>
          {items.map(option)}
        </div>
      ))}
    </div>
  );
}
