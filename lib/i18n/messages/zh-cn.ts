import account from "./zh-CN/account.json";
import api from "./zh-CN/api.json";
import chart from "./zh-CN/chart.json";
import compare from "./zh-CN/compare.json";
import data from "./zh-CN/data.json";
import design from "./zh-CN/design.json";
import figure from "./zh-CN/figure.json";
import method from "./zh-CN/method.json";
import overview from "./zh-CN/overview.json";
import park from "./zh-CN/park.json";
import problem from "./zh-CN/problem.json";
import register from "./zh-CN/register.json";
import search from "./zh-CN/search.json";
import shell from "./zh-CN/shell.json";
import table from "./zh-CN/table.json";

export const zhCnMessages = {
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
