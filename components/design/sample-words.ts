import type { Locale } from "@/lib/i18n/locales";

/** Words of the made-up charts, in one language. */
export type SampleWords = {
  subtitle: string;
  source: string;
  cutOff: string;
  row: string;
  reason: string;
  unit: string;
  output: string;
  investment: string;
  area: string;
  areaNote: string;
  level: string;
  similarity: string;
  others: string;
  line: string;
  bar: string;
  onePoint: string;
  stacked: string;
  ranked: string;
  scatter: string;
  multiples: string;
  map: string;
  matrix: (count: number) => string;
  counted: (count: number, absent: number) => string;
  scale: { own: string; common: string };
  quadrants: [string, string, string, string];
  groups: [string, string];
  industries: { key: string; label: string }[];
  parks: string[];
  longName: string;
  absentName: string;
  cities: Record<string, string>;
};

const CODES =
  "441800 440200 441600 441400 441200 440600 440100 441300 445200 445100 445300 440700 442000 441900 440300 441500 440500 440900 441700 440400 440800".split(
    " ",
  );
const named = (names: string): Record<string, string> =>
  Object.fromEntries(names.split(" ").map((name, at) => [CODES[at] ?? name, name]));

export const SAMPLE_WORDS: Record<Locale, SampleWords> = {
  "zh-CN": {
    subtitle: "设计样例，亿元，2016—2024年",
    source: "设计样例，非真实数据",
    cutOff: "数据截至2024年12月31日",
    row: "年份或名称",
    reason: "未报",
    unit: "亿元",
    output: "工业总产值",
    investment: "工业投资",
    area: "用地面积",
    areaNote: "图形面积表示用地面积",
    level: "参照线",
    similarity: "产业结构相似系数",
    others: "其他产业",
    line: "折线：断点与初步数",
    bar: "柱：两个序列与参照线",
    onePoint: "只有一个值的序列",
    stacked: "构成：首年没有数据",
    ranked: "排名：名称很长时换行",
    scatter: "散点：四个象限",
    multiples: "小多图：逐图比较走势",
    map: "地图：一市没有数据",
    matrix: (count) => `矩阵：${count}行${count}列`,
    counted: (count, absent) => `共${count}个，缺${absent}个。`,
    scale: { own: "各图纵轴刻度不同，只比较走势。", common: "各图纵轴刻度相同，可比较大小。" },
    quadrants: ["产值高、投资低", "产值高、投资高", "产值低、投资低", "产值低、投资高"],
    groups: ["珠三角", "粤东西北"],
    industries: [
      { key: "electronic_information", label: "电子信息" },
      { key: "food", label: "食品" },
      { key: "materials", label: "先进材料" },
      { key: "equipment", label: "装备制造" },
    ],
    parks: ["莞韶园", "河源高新区", "英德园", "阳春园", "揭西园", "平远园"],
    longName: "广州白云江高（电白）产业转移工业园及其扩园后的若干片区",
    absentName: "未上报的园区",
    cities: named(
      "清远 韶关 河源 梅州 肇庆 佛山 广州 惠州 揭阳 潮州 云浮 江门 中山 东莞 深圳 汕尾 汕头 茂名 阳江 珠海 湛江",
    ),
  },
  en: {
    subtitle: "Design sample, CNY bn, 2016 to 2024",
    source: "design sample, not real data",
    cutOff: "Data as of 31 Dec 2024",
    row: "Year or name",
    reason: "not reported",
    unit: "CNY bn",
    output: "Industrial output",
    investment: "Industrial investment",
    area: "Land",
    areaNote: "Areas of marks follow land",
    level: "Reference",
    similarity: "Structural similarity",
    others: "Other industries",
    line: "Lines with a gap and preliminary values",
    bar: "Columns: two series and a reference",
    onePoint: "A series of one value",
    stacked: "Shares; the first year has none",
    ranked: "A ranking with a very long name",
    scatter: "Points in four quarters",
    multiples: "Small multiples: compare the courses",
    map: "A map; one city has no data",
    matrix: (count) => `A matrix of ${count} by ${count}`,
    counted: (count, absent) => `${count} in all, ${absent} missing.`,
    scale: {
      own: "Each panel has a scale of its own: compare courses.",
      common: "All panels share one scale: compare amounts.",
    },
    quadrants: [
      "high output, low investment",
      "high output, high investment",
      "low output, low investment",
      "low output, high investment",
    ],
    groups: ["Pearl River Delta", "other regions"],
    industries: [
      { key: "electronic_information", label: "Electronics" },
      { key: "food", label: "Food" },
      { key: "materials", label: "Materials" },
      { key: "equipment", label: "Equipment" },
    ],
    parks: ["Dongguan-Shaoguan", "Heyuan Hi-Tech", "Yingde", "Yangchun", "Jiexi", "Pingyuan"],
    longName: "Guangzhou Baiyun Jianggao (Dianbai) Industrial Transfer Park with all its later extensions",
    absentName: "A park that did not report",
    cities: named(
      "Qingyuan Shaoguan Heyuan Meizhou Zhaoqing Foshan Guangzhou Huizhou Jieyang Chaozhou Yunfu Jiangmen Zhongshan Dongguan Shenzhen Shanwei Shantou Maoming Yangjiang Zhuhai Zhanjiang",
    ),
  },
};
