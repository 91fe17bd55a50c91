import account from "./zh-CN/account.json";
import api from "./zh-CN/api.json";
import chart from "./zh-CN/chart.json";
import figure from "./zh-CN/figure.json";
import overview from "./zh-CN/overview.json";
import problem from "./zh-CN/problem.json";
import shell from "./zh-CN/shell.json";

export const zhCnMessages = { account, api, chart, figure, overview, problem, shell };
