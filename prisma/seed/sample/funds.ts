import type { FundRow } from "@/lib/schemas/rows/fund-row";
import type { FundTransactionRow } from "@/lib/schemas/rows/fund-transaction-row";
import { dayNumber, dayOf } from "../day-number";
import { hundredthsText } from "../hundredths";
import { nameBasedUuid } from "../name-based-uuid";
import { randomOf } from "../random";
import { BATCH_IDS } from "../reference/batch-ids";
import { CUT_OFF } from "../reference/cut-off";
import type { SampleWorld } from "./sample-world";

type Entry = [nameZh: string, nameEn: string, sizeWanYuan: number, foundedOn: string];
const ENTRIES: Entry[] = [
  ["样例产业有序转移基金", "Sample Fund for Industrial Relocation", 1_000_000, "2020-06-18"],
  ["样例深圳—河源共投基金", "Sample Shenzhen–Heyuan Co-investment Fund", 200_000, "2020-09-10"],
  ["样例广州—清远共投基金", "Sample Guangzhou–Qingyuan Co-investment Fund", 250_000, "2019-11-05"],
  ["样例广州—梅州共投基金", "Sample Guangzhou–Meizhou Co-investment Fund", 150_000, "2020-12-01"],
  ["样例东莞—韶关共投基金", "Sample Dongguan–Shaoguan Co-investment Fund", 120_000, "2021-05-20"],
  ["样例先进制造投资基金", "Sample Advanced Manufacturing Fund", 600_000, "2019-04-16"],
];
const COMMITMENTS = 22;

/** Funds that co-invest in parks; made up, and named so. */
export const FUNDS: FundRow[] = ENTRIES.map(([nameZh, nameEn, size, foundedOn], i) => ({
  code: `FD-${String(i + 1).padStart(2, "0")}`,
  nameZh,
  nameEn,
  sizeWanYuan: String(size),
  foundedOn,
  basis: "sample",
}));

/** Commitments within each fund's size, their draw-downs and, later, some returns; never after the cut-off. */
export function* fundTransactionRows({ options, parks }: SampleWorld): Generator<FundTransactionRow> {
  const end = dayNumber(CUT_OFF);
  for (const { code, sizeWanYuan, foundedOn } of FUNDS) {
    const random = randomOf(options.seed, "fund", code);
    const founded = dayNumber(foundedOn);
    for (let i = 0; i < COMMITMENTS; i++) {
      const park = random.pick(parks).code;
      const amount = Math.round((Number(sizeWanYuan) / COMMITMENTS) * (0.3 + 0.6 * random.uniform()));
      const committed = founded + random.integer(60, end - founded - 1);
      const steps: [FundTransactionRow["kind"], number, number][] = [
        ["commitment", committed, amount],
        ["drawDown", committed + random.integer(20, 200), Math.round(amount * (0.4 + 0.6 * random.uniform()))],
        ["return", committed + random.integer(900, 2_000), Math.round(amount * (0.2 + 0.5 * random.uniform()))],
      ];
      for (const [kind, day, money] of steps)
        if (day <= end)
          yield {
            id: nameBasedUuid(`fund-transaction/${code}/${i}/${kind}`),
            fundCode: code,
            kind,
            parkCode: park,
            projectCode: null,
            happenedOn: dayOf(day),
            amountWanYuan: hundredthsText(money * 100),
            batchId: BATCH_IDS.network,
          };
    }
  }
}
