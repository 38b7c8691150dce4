/**
 * What the rules of this version rest on: every instrument and press item they cite, and how far each can be trusted.
 *
 * A source without `url` was read as a copy; it is cited by publisher, date and number. Where the publisher or date is not
 * shown in the copy, the source says so.
 *
 * @module
 */
import type { Source } from "../../../vocabulary/source.js";

export const sources = {
  "deployment-2024": {
    kind: "press",
    title: {
      zh: "陕西省公安厅部署开展全省公安派出所提升“百千工程”（2024年2月20日会议报道）",
      en: "Report of the meeting of 20 February 2024 that deployed the Hundred-and-Thousand Project",
    },
    publisher: { zh: "报道，所见文本未载明发布单位", en: "press report; the text seen does not show its publisher" },
    date: "2024-02-20",
    confidence: "C",
    note: {
      zh: "所见为机器译文，“百千工程”被误译；受表彰派出所民警人数一处文字残缺，无法辨认。",
      en: "Seen as a machine translation, which garbles the programme's name; the number of officers commended is unreadable.",
    },
  },
  "people-police-daily-2024-11": {
    kind: "press",
    title: { zh: "人民公安报关于陕西“百千工程”的报道", en: "People's Public Security Daily on Shaanxi's programme" },
    publisher: { zh: "人民公安报", en: "People's Public Security Daily" },
    date: "2024-11-20",
    confidence: "B",
    note: {
      zh: "列举六个方面27项主防责任和12项社区警务职责，未公布各项内容；称“百千工程”为期三年。",
      en: "Names 27 prevention duties in six aspects and 12 community policing duties without their content; speaks of three years.",
    },
  },
  "people-police-daily-2024-03": {
    kind: "press",
    title: {
      zh: "人民公安报关于陕西公安工作的报道（2023年社会治安满意率）",
      en: "People's Public Security Daily on policing in Shaanxi (satisfaction in 2023)",
    },
    publisher: { zh: "人民公安报", en: "People's Public Security Daily" },
    date: "2024-03-29",
    url: "http://zhengfa.cnwest.com/zfzx/a/2024/03/29/22477370.html",
    confidence: "B",
  },
  "chinapeace-2024-08": {
    kind: "press",
    title: {
      zh: "中国平安网关于陕西派出所“四化”建设的报道",
      en: "chinapeace on making Shaanxi's stations intelligent, standardised, supported and regular",
    },
    publisher: { zh: "中国平安网", en: "chinapeace" },
    date: "2024-08-15",
    confidence: "B",
  },
  "forest-station-grading": {
    kind: "regulation",
    title: { zh: "森林公安派出所等级评定办法", en: "Measures for grading forest police stations" },
    publisher: { zh: "所见副本未载明制定机关", en: "the copy seen does not show who issued it" },
    confidence: "B",
    note: {
      zh: "依据公安部《公安派出所等级评定办法》制定；所见副本止于第五条第二项，必备条件、严重问题清单和多数项目分值未见。",
      en: "Derived from the ministry's general grading measures; the copy stops inside article 5(2): the mandatory conditions, the list of serious problems and most points were not seen.",
    },
  },
  "law-enforcement-order-60": {
    kind: "regulation",
    title: {
      zh: "公安机关执法质量考核评议规定（公安部令第60号），据成都商报对第十六条的报道",
      en: "Rules on assessing law-enforcement quality (Order 60), article 16 as reported by Chengdu Business Daily",
    },
    publisher: { zh: "公安部；成都商报", en: "Ministry of Public Security; Chengdu Business Daily" },
    date: "2006-04-19",
    number: "公安部令第60号",
    url: "http://news.sina.com.cn/c/2006-04-19/06078732748s.shtml",
    confidence: "B",
    note: { zh: "日期为报道日期；规定于2001年发布。", en: "Dated by the report; the order is of 2001." },
  },
  "law-enforcement-order-137": {
    kind: "regulation",
    title: { zh: "公安机关执法质量考核评议规定", en: "Rules on assessing law-enforcement quality (Order 137)" },
    publisher: { zh: "公安部", en: "Ministry of Public Security" },
    date: "2016-03-01",
    number: "公安部令第137号",
    confidence: "B",
    note: { zh: "修订第60号令，日期为施行日期。", en: "Revises Order 60; dated by its coming into force." },
  },
  "assessment-opinion-2011": {
    kind: "notice",
    title: {
      zh: "公安部关于改进执法考评的意见（2011年2月，据报道副本）",
      en: "Ministry opinion of February 2011 on improving law-enforcement assessment (copy of a report)",
    },
    publisher: { zh: "公安部", en: "Ministry of Public Security" },
    confidence: "B",
    note: {
      zh: "2011年2月印发，副本未载明日期；标题据内容拟定。",
      en: "Of February 2011; the copy shows no day. Its title is described, not quoted.",
    },
  },
  "provincial-quality-rule": {
    kind: "regulation",
    title: {
      zh: "某省公安机关执法质量考核评议实施办法",
      en: "A province's implementing rule on assessing law-enforcement quality",
    },
    publisher: { zh: "某省公安厅（副本未载明）", en: "a provincial department (not shown in the copy)" },
    confidence: "B",
  },
  "huaian-2009": {
    kind: "sheet",
    title: { zh: "淮安市公安机关执法质量考评办法（2009年）", en: "Huai'an: assessing law-enforcement quality, 2009" },
    publisher: { zh: "淮安市公安机关", en: "Huai'an public security" },
    confidence: "C",
  },
  "criminal-case-quality": {
    kind: "sheet",
    title: { zh: "刑警大队刑事执法质量考评实施细则", en: "A criminal brigade's rules on the quality of case files" },
    publisher: { zh: "模板网站副本，地名隐去", en: "copy on a template site, place removed" },
    confidence: "C",
  },
  "ganxian-2012": {
    kind: "sheet",
    title: {
      zh: "赣县公安局公安法制工作2012年度绩效考核自评表",
      en: "Ganxian: self-assessment form for legal affairs, 2012",
    },
    publisher: { zh: "赣县公安局", en: "Ganxian public security bureau" },
    confidence: "C",
  },
  "shaoxing-2010": {
    kind: "sheet",
    title: {
      zh: "2010年度全市县级公安机关队伍正规化建设评估办法",
      en: "Shaoxing: evaluating the regularisation of county-level forces, 2010",
    },
    publisher: { zh: "绍兴市人民政府网站", en: "site of Shaoxing municipal government" },
    date: "2010-12-02",
    number: "绍公通〔2010〕165号",
    url: "https://www.sx.gov.cn/art/2010/12/2/art_1229327669_1844501.html",
    confidence: "A",
    note: {
      zh: "日期据网页地址；所见为节录。",
      en: "Dated by the address of the page; seen in extract.",
    },
  },
  "station-appraisal-software": {
    kind: "software",
    title: { zh: "派出所月度考核系统", en: "A system for the monthly appraisal of stations" },
    publisher: { zh: "公开源代码，未载明作者", en: "public source code, author not shown" },
    confidence: "S",
  },
  "station-record-software": {
    kind: "software",
    title: { zh: "派出所基本信息字段与字典", en: "Fields and dictionaries of a station's master record" },
    publisher: { zh: "公开源代码，未载明作者", en: "public source code, author not shown" },
    confidence: "S",
  },
  "community-officer-sheet": {
    kind: "sheet",
    title: { zh: "派出所社区警务队民警管理考核细则", en: "Assessment rules for a station's community officers" },
    publisher: { zh: "模板网站副本，单位不明", en: "copy on a template site, unit unknown" },
    confidence: "C",
  },
  "shangcheng-performance": {
    kind: "sheet",
    title: { zh: "上城区公安分局绩效考核办法（试行）", en: "Shangcheng sub-bureau: performance measures (trial)" },
    publisher: { zh: "杭州市公安局上城区分局", en: "Shangcheng sub-bureau, Hangzhou" },
    confidence: "C",
  },
  "safe-township": {
    kind: "sheet",
    title: {
      zh: "平安乡镇（街道）创建考核标准（100分制，80分以上合格）",
      en: "Standard for creating a safe township or sub-district (pass 80)",
    },
    publisher: { zh: "某自治州（副本未载明）", en: "an autonomous prefecture (not shown in the copy)" },
    confidence: "C",
  },
  "safe-community": {
    kind: "sheet",
    title: {
      zh: "“平安社区”创建考核标准（100分制，90分以上合格）",
      en: "Standard for creating a safe community (pass 90)",
    },
    publisher: { zh: "文档网站副本，单位不明", en: "copy on a document site, unit unknown" },
    confidence: "C",
  },
  "shangyu-civilised-community": {
    kind: "sheet",
    title: { zh: "上虞市文明社区（小区）考核标准", en: "Shangyu: standard for civilised communities" },
    publisher: { zh: "上虞市（副本）", en: "Shangyu (copy)" },
    confidence: "C",
  },
  "weighted-external-review": {
    kind: "sheet",
    title: {
      zh: "某市行政执法评议考核办法（通用标准、专用标准、外部评议）",
      en: "A city's assessment of administrative enforcement (general, special and external parts)",
    },
    publisher: { zh: "某市（副本未载明）", en: "a city (not shown in the copy)" },
    confidence: "B",
  },
  "year-end-and-routine": {
    kind: "sheet",
    title: { zh: "年终考核与日常考核相结合的考核办法", en: "A sheet that joins year-end and routine assessment" },
    publisher: { zh: "副本，单位不明", en: "copy, unit unknown" },
    confidence: "C",
  },
  "award-bonus-2013": {
    kind: "notice",
    title: { zh: "年度考核加分情况的公示", en: "Public notice of bonus points in an annual assessment" },
    publisher: { zh: "政府网站 www.hxw.gov.cn", en: "government site www.hxw.gov.cn" },
    date: "2013-02-28",
    url: "https://www.hxw.gov.cn/content/2013/02/28/410042.html",
    confidence: "A",
    note: {
      zh: "一般政府部门考核，非公安机关；日期据网页地址，标题据内容拟定。",
      en: "General government, not police; dated by the page's address, its title described, not quoted.",
    },
  },
  "staffing-target-2013": {
    kind: "press",
    title: {
      zh: "某省加强派出所警力和社区警务的目标（2013年）",
      en: "A province's targets for station force and community policing, 2013",
    },
    publisher: { zh: "副本，省份未载明", en: "copy; the province is not shown" },
    confidence: "B",
  },
  "gansu-staffing": {
    kind: "press",
    title: {
      zh: "甘肃按派出所类型规定最低警力（约2006至2007年）",
      en: "Gansu: least staff by type of station, about 2006 to 2007",
    },
    publisher: { zh: "报道副本", en: "copy of a press report" },
    confidence: "B",
  },
  "building-standard": {
    kind: "standard",
    title: { zh: "公安派出所建设标准（建标100-2007）", en: "Building standard for police stations (100-2007)" },
    publisher: { zh: "副本未载明发布机关", en: "the copy does not show who issued it" },
    date: "2007-10-01",
    number: "建设标[2007]165号",
    confidence: "C",
    note: { zh: "日期为施行日期；据节录副本。", en: "Dated by its coming into force; from a copy in extract." },
  },
  "hunan-2006": {
    kind: "press",
    title: { zh: "湖南日报关于新建派出所面积标准的报道", en: "Hunan Daily on the floor area of new stations" },
    publisher: { zh: "湖南日报", en: "Hunan Daily" },
    date: "2006-10-14",
    url: "http://news.sina.com.cn/o/2006-10-14/073510232232s.shtml",
    confidence: "B",
  },
  "ankang-rooms": {
    kind: "press",
    title: { zh: "安康日报关于社区警务室建设的报道", en: "Ankang Daily on community police rooms" },
    publisher: { zh: "安康日报", en: "Ankang Daily" },
    confidence: "B",
    note: {
      zh: "未载日期，约2010年代中期；169个中的161个印作95.3%。",
      en: "Undated, mid-2010s; prints 161 of 169 as 95.3 %.",
    },
  },
  "community-seats-2022": {
    kind: "press",
    title: {
      zh: "全国社区民警进入村（社区）“两委”班子情况（2022年）",
      en: "Community officers on village and community committees, 2022",
    },
    publisher: { zh: "报道副本", en: "copy of a press report" },
    confidence: "B",
  },
  "chengdu-2024": {
    kind: "press",
    title: { zh: "法治日报关于成都派出所工作的报道", en: "Legal Daily on police stations in Chengdu" },
    publisher: { zh: "法治日报", en: "Legal Daily" },
    date: "2024-01-12",
    confidence: "B",
  },
  "sichuan-forest-2016": {
    kind: "press",
    title: { zh: "四川森林公安示范派出所建设要求", en: "Sichuan: requirements for demonstration forest stations" },
    publisher: { zh: "林业网", en: "forestry network" },
    date: "2016-04-21",
    confidence: "B",
  },
  "regularisation-code": {
    kind: "press",
    title: {
      zh: "关于公安部《公安派出所正规化建设规范》的报道",
      en: "Report on the ministry's code for the regular building of stations",
    },
    publisher: { zh: "报道副本", en: "copy of a press report" },
    confidence: "B",
    note: {
      zh: "共六章139条，含考核奖惩；条文未见，报道仅署6月5日。",
      en: "Six chapters and 139 articles, assessment and reward among them; not seen. The report is dated 5 June without a year.",
    },
  },
  "civil-servants-law": {
    kind: "law",
    title: { zh: "中华人民共和国公务员法（2018年修订）", en: "Civil Servants Law (revised 2018)" },
    publisher: { zh: "全国人民代表大会常务委员会", en: "Standing Committee of the National People's Congress" },
    date: "2018-12-29",
    url: "https://github.com/LawRefBook/Laws",
    confidence: "A",
  },
  "police-awards-order-135": {
    kind: "regulation",
    title: { zh: "公安机关人民警察奖励条令", en: "Regulations on awards for the people's police (Order 135)" },
    publisher: { zh: "公安部、人力资源和社会保障部", en: "Ministries of Public Security and of Human Resources" },
    date: "2016-01-01",
    number: "公安部令第135号",
    confidence: "B",
    note: { zh: "日期为施行日期。", en: "Dated by its coming into force." },
  },
  "henan-auxiliaries-2020": {
    kind: "regulation",
    title: { zh: "河南省公安机关警务辅助人员管理条例", en: "Henan: ordinance on auxiliary police" },
    publisher: { zh: "河南省（据法律文本库）", en: "Henan province (from a collection of statutes)" },
    url: "https://github.com/LawRefBook/Laws",
    confidence: "A",
    note: { zh: "2020年通过，日期未载。", en: "Of 2020; the day is not shown." },
  },
} as const satisfies Readonly<Record<string, Source>>;
