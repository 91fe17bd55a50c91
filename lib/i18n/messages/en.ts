import account from "./en/account.json";
import api from "./en/api.json";
import chart from "./en/chart.json";
import compare from "./en/compare.json";
import data from "./en/data.json";
import design from "./en/design.json";
import figure from "./en/figure.json";
import method from "./en/method.json";
import overview from "./en/overview.json";
import park from "./en/park.json";
import problem from "./en/problem.json";
import register from "./en/register.json";
import search from "./en/search.json";
import shell from "./en/shell.json";
import table from "./en/table.json";

export const enMessages = {
  account,
  api,
  chart,
  compare,
  data,
  design,
  figure,
  method,
  overview,
  park,
  problem,
  register,
  search,
  shell,
  table,
};
