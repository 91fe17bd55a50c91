/** A dash where a figure is missing; its reason shows on hover and on focus, and is what screen readers hear. */
export function AbsenceMark({ reason }: { reason: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the reason must be reachable by keyboard, and without a script
    <span className="absence" data-reason={reason} tabIndex={0}>
      <span aria-hidden="true">—</span>
      <span className="sr-only">{reason}</span>
    </span>
  );
}
