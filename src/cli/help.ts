/**
 * What the command says of itself.
 *
 * @module
 */
import { schemaFiles } from "./schemaFiles.js";
import { shippedRulesets } from "./shippedRulesets.js";

const schemaNames = [...schemaFiles.keys()].join("|");

/** The help of the command as a whole. */
export const help = `baiqian 百千: 派出所考核评分 / scores police stations by rules that are data

用法 usage:
  baiqian score --ruleset <规则 ruleset> --rubric <id> [--assessments] <文件 file> …
  baiqian schema ${schemaNames}
  baiqian <命令 command> --help
  baiqian --version

退出码 exit codes:
  0  完成 done (score: 每份考核都有评分，含暂定 every assessment has a scorecard, provisional ones included)
  1  答案为否 the answer is no
  2  输入有误，未写出任何文件 bad input, nothing was written
  3  程序自身出错 the program itself failed
`;

/** The help of `score`. */
export const scoreHelp = `baiqian score: 按规则评分 / scores assessments by a rubric

用法 usage:
  baiqian score --ruleset <规则 ruleset> --rubric <id> [--assessments] <文件 file>
                [--records <csv>] [--evidence <csv>] [--calendar <json>]
                [--peers <文件 file>] [--organisation <json>]
                [--baseline <文件 file>] [--current <文件 file>]
                [--json] [--summary] [--out <文件 file>]

  --ruleset      JSON 文件，或随附规则 a JSON file, or one that is shipped: ${[...shippedRulesets.keys()].join(", ")}
  --rubric       评分表的 id / id of the rubric
  --assessments  按后缀读取 read by its ending: .csv (表格 a table), .json (一份或列表 one or a list),
                 其他为 JSON Lines，- 为标准输入 anything else is JSON Lines, - is standard input
  --records      台账记录表，与 .csv 同用 table of ledger entries, beside a .csv
  --evidence     证明材料表，与 .csv 同用 table of papers, beside a .csv
  --calendar     工作日历，规则计工作日时用 calendar of working days, for rules that count them: JSON
  --peers        同组全部评估，可与所评的是同一文件；规则读取同组数值时用
                 assessments of the whole peer group, for rules that read its figures; may be the same file
  --organisation 机构，同组按上级单位划分时用 units and stations, where peers are those under one unit: JSON
  --baseline     作为基准的评分结果，如上年的 scorecards before, as those of last year:
                 本命令 --json 的输出或 .json 列表 what --json of this command prints, or a .json list
  --current      当前的评分结果，如另一评分表的 scorecards now, as those of another rubric; 形式同上 in the same forms
  --out          写入文件，按后缀 to a file, by its ending: .csv, .json, .jsonl; 其他为文字 anything else is text
  --json         输出 JSON Lines（含问题）results and issues as JSON Lines
  --summary      输出汇总 print counts by grade instead; with --out, beside the file

全部输入无误才有输出 there is output only if all of the input is right.
`;

/** The help of `schema`. */
export const schemaHelp = `baiqian schema: 打印 JSON Schema / prints a JSON Schema

用法 usage:
  baiqian schema ${schemaNames}
`;
