import type { Random } from "../random";

const FIRST = [..."岭澜沐芷珩泓汀榕砚烁翊筠霁沅淞屿桦珈楠菘蓼溟"];
const SECOND = [..."澄沣璟岚熠瀚昱曦舸钧翎湄箬砺栎溪骁沁榛瑾隽洵"];

/** What a division's projects make, two or three for each. */
const PRODUCTS: Readonly<Record<string, readonly string[]>> = {
  C13: ["预制菜加工", "水产品精深加工", "饲料"],
  C14: ["健康食品", "调味品", "烘焙食品"],
  C15: ["饮用水", "饮料灌装", "茶制品"],
  C16: ["烟草辅料"],
  C17: ["功能面料", "绿色印染"],
  C18: ["服装智造", "针织服饰"],
  C19: ["鞋业制造", "皮具"],
  C20: ["竹木制品", "装饰板材"],
  C21: ["定制家居", "办公家具"],
  C22: ["包装纸", "生活用纸"],
  C23: ["包装印刷"],
  C24: ["玩具", "文教用品", "体育用品"],
  C25: ["石化深加工"],
  C26: ["精细化工", "电子化学品", "绿色日化"],
  C27: ["中成药", "生物制剂", "原料药"],
  C28: ["化学纤维"],
  C29: ["改性塑料", "橡胶制品"],
  C30: ["绿色建材", "陶瓷", "特种玻璃"],
  C31: ["特种钢材", "合金材料"],
  C32: ["铝合金材料", "铜箔", "稀土材料"],
  C33: ["五金制品", "金属结构件", "水暖器材"],
  C34: ["数控机床", "通用零部件", "压缩机"],
  C35: ["智能装备", "模具", "医疗器械"],
  C36: ["汽车零部件", "新能源汽车配件"],
  C37: ["海洋装备", "电动自行车"],
  C38: ["储能电池", "智能家电", "输配电设备"],
  C39: ["印制电路板", "电子元器件", "智能终端"],
  C40: ["光学仪器", "钟表"],
  C41: ["工艺制品"],
  C42: ["资源循环利用", "固废处置"],
  C43: ["设备维修再制造"],
};

/** Two characters that make a word no one trades under, or so we hope; names carry 样例 all the same. */
export const inventedWord = (random: Random): string => `${random.pick(FIRST)}${random.pick(SECOND)}`;

/** A product of a division. */
export const productOf = (random: Random, industry: string): string => random.pick(PRODUCTS[industry] ?? ["制造"]);
