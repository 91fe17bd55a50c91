type PendingProps = {
  /** Height in pixels, place among all rows with the head as 1, columns of the table. */
  height: number;
  index: number;
  span: number;
  texts: { loading: string; failed: string; retry: string };
  /** Asks again; null while the row is on its way. */
  retry: (() => void) | null;
};

/** A row that is on its way, or that could not be had and can be asked for again. */
export function PendingRow({ height, index, span, texts, retry }: PendingProps) {
  return (
    <tr aria-rowindex={index} className="table-pending">
      <td colSpan={span} style={{ height }}>
        {retry ? (
          <span data-notice="failed">
            {texts.failed}{" "}
            <button type="button" className="control cursor-pointer" onClick={retry}>
              {texts.retry}
            </button>
          </span>
        ) : (
          texts.loading
        )}
      </td>
    </tr>
  );
}
