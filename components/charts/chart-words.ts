/** The few words a chart needs of its own, in the reader's language. */
export type ChartWords = {
  /** Toggle that shows the table, e.g. "表格". */
  table: string;
  /** Toggle that shows the files, e.g. "下载数据". */
  data: string;
  /** Link to this very chart, e.g. "链接". */
  permalink: string;
  /** Told to those who reach the drawing with the keyboard, e.g. "用左右方向键逐点查看". */
  explore: string;
};
