import type { ReactNode } from "react";

/** Holds the place of rows that are not drawn. @param height in pixels */
export function SpaceRow({ height, span, children }: { height: number; span: number; children?: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the keyboard
    <tr aria-hidden="true" className="table-space">
      <td colSpan={span} style={{ height }}>
        {children}
      </td>
    </tr>
  );
}
