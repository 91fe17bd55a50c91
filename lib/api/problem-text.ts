import type { ApiLocale } from "./accepted-locale";

type Values = Record<string, string | number>;
type Sentence = { "zh-CN": string; en: string };

/** What each code of a fault says; `{name}` is filled from the fault's values. */
const FAULTS: Record<string, Sentence> = {
  "unknown-parameter": { "zh-CN": "此接口没有参数“{value}”。", en: "There is no parameter “{value}” here." },
  "repeated-parameter": {
    "zh-CN": "参数只能出现一次；多个值用逗号分隔。",
    en: "The parameter may stand only once; separate several values by commas.",
  },
  "parameter-needed": { "zh-CN": "此处必须给出该参数。", en: "The parameter is needed here." },
  "period-malformed": {
    "zh-CN": "“{value}”不是期间：应为年份（2024）或1月至某月累计（2025-02至2025-12）。",
    en: "“{value}” is not a period: give a year (2024) or January to a month, cumulative (2025-02 to 2025-12).",
  },
  "date-malformed": {
    "zh-CN": "“{value}”不是存在的日期，应为 YYYY-MM-DD。",
    en: "“{value}” is not a day that exists; write YYYY-MM-DD.",
  },
  "date-in-future": {
    "zh-CN": "{value}还没有到；今天是{today}。",
    en: "{value} has not come yet; today is {today}.",
  },
  "date-too-early": {
    "zh-CN": "{value}过早；最早可查{earliest}。",
    en: "{value} is too early; the first day to ask about is {earliest}.",
  },
  "from-after-to": {
    "zh-CN": "from（{from}）不能晚于 to（{to}）。",
    en: "from ({from}) must not be later than to ({to}).",
  },
  "text-too-long": { "zh-CN": "最多{most}个字符。", en: "At most {most} characters." },
  "credential-unknown": {
    "zh-CN": "Authorization 中的密钥无效；公开数据无需密钥。",
    en: "The key in Authorization is not valid; published data need none.",
  },
  "code-malformed": { "zh-CN": "“{value}”不是此处的代码格式。", en: "“{value}” is not the form of a code here." },
  "not-one-of": { "zh-CN": "“{value}”不在可选值之中：{allowed}。", en: "“{value}” is not one of {allowed}." },
  "integer-out-of-range": {
    "zh-CN": "“{value}”应为{least}至{most}的整数。",
    en: "“{value}” must be a whole number from {least} to {most}.",
  },
  "amount-malformed": {
    "zh-CN": "“{value}”应为不小于0、最多两位小数的数字（万元）。",
    en: "“{value}” must be a number from 0 with at most two decimals (CNY 10,000).",
  },
  "number-out-of-range": {
    "zh-CN": "“{value}”应为{least}至{most}的数字，最多六位小数。",
    en: "“{value}” must be a number from {least} to {most} with at most six decimals.",
  },
  "sort-unknown": {
    "zh-CN": "不能按“{value}”排序；可用：{allowed}。",
    en: "Cannot order by “{value}”; possible: {allowed}.",
  },
  "cursor-malformed": {
    "zh-CN": "游标无效；请从空游标重新开始。",
    en: "The cursor is not valid here; begin again with an empty one.",
  },
  "page-and-cursor": { "zh-CN": "page 与 cursor 不能同时使用。", en: "Give page or cursor, not both." },
  "cursor-and-sort": {
    "zh-CN": "按自选顺序排列时请用 page 翻页，不能用 cursor。",
    en: "In an order of your own, turn pages by page; a cursor holds only in the list's own order.",
  },
  "unknown-universe": { "zh-CN": "没有名为“{value}”的园区口径。", en: "There is no universe “{value}”." },
  "unknown-indicator": { "zh-CN": "没有代码为“{value}”的指标。", en: "There is no indicator “{value}”." },
  "universe-without-members": {
    "zh-CN": "口径“{value}”只公布了数量（{count}个），没有名单，无法计算其数据。",
    en: "Of the universe “{value}” only the count ({count}) is known, not its members; its figures cannot be computed.",
  },
  "too-many-parks": {
    "zh-CN": "最多并列{most}个园区，收到{count}个。",
    en: "At most {most} parks can stand side by side; {count} were given.",
  },
  "unknown-park": { "zh-CN": "没有代码为“{value}”的园区。", en: "There is no park “{value}”." },
  "unknown-path": {
    "zh-CN": "没有此地址；接口清单见 /api/v1/openapi.json。",
    en: "Nothing is here; /api/v1/openapi.json lists what is.",
  },
  "unknown-chart": {
    "zh-CN": "没有图表文件“{value}”；图表与格式见 /api/v1/charts。",
    en: "There is no chart file “{value}”; /api/v1/charts lists charts and formats.",
  },
  "picture-too-large": {
    "zh-CN": "图片为 {value} 像素，超过 {most} 百万像素的上限；请减小 width 或 scale。",
    en: "The picture would have {value} pixels, above {most} million; ask for a smaller width or scale.",
  },
  "method-not-allowed": {
    "zh-CN": "此地址不支持{value}；可用：{allowed}。",
    en: "{value} is not possible here; possible: {allowed}.",
  },
  "sign-in-needed": { "zh-CN": "请先登录。", en: "Sign in first." },
  "no-data": {
    "zh-CN": "数据库中还没有数据；运行 npm run db:seed 可载入样例数据。",
    en: "There is no data yet; npm run db:seed loads the sample.",
  },
  "internal-error": {
    "zh-CN": "处理时出错，已记录；请稍后再试。",
    en: "Something went wrong and was logged; try again later.",
  },
  invalid: { "zh-CN": "值不符合要求。", en: "The value does not fit." },
};

/** Titles by status. */
const TITLES: Record<number, Sentence> = {
  400: { "zh-CN": "请求有误", en: "The request is malformed" },
  401: { "zh-CN": "需要登录", en: "Signing in is needed" },
  404: { "zh-CN": "未找到", en: "Not found" },
  405: { "zh-CN": "方法不支持", en: "Method not allowed" },
  422: { "zh-CN": "不符合规则", en: "A rule does not allow it" },
  500: { "zh-CN": "服务器出错", en: "Internal error" },
  503: { "zh-CN": "暂时没有数据", en: "No data yet" },
};

/** The sentence of a fault; an unknown code gets the general one, so that a code never stands in for a sentence. */
export function faultText(code: string, values: Values, locale: ApiLocale): string {
  const sentence = (FAULTS[code] ?? (FAULTS.invalid as Sentence))[locale];
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

/** The title of a status. */
export const problemTitle = (status: number, locale: ApiLocale): string =>
  (TITLES[status] ?? (TITLES[500] as Sentence))[locale];
