/** The way out as a plain form: a link could be followed by accident, or by another site. */
export function SignOutForm({ label, next }: { label: string; next: string }) {
  return (
    <form method="post" action="/api/session/end">
      <input type="hidden" name="next" value={next} />
      <button type="submit" className="control cursor-pointer px-3">
        {label}
      </button>
    </form>
  );
}
