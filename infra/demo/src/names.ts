import type { DivisionKind } from './divisions.ts';
import type { Random } from './random.ts';

function words(text: string): readonly string[] {
  return text.split(' ');
}

const surnames = words(
  '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 ' +
    '苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史',
);
const givenNames = words(
  '山茶 云生 晓岚 石磊 海棠 松涛 春晓 秋实 冬青 夏禾 若水 听雨 望舒 明月 清泉 长河 远山 青松 翠竹 红梅 白桦 银杏 丹枫 金桂 ' +
    '朝阳 晚晴 晨曦 星河 云帆 江帆 海燕 雪莲 玉兰 紫薇 芳草 麦穗 稻香 谷雨 立夏 霜降 小满 大雪 建国 爱民 卫东 志强 秀英 桂兰 ' +
    '文博 思远 子墨 雨桐 一诺 梓涵 浩然 嘉禾 知行 乐水 安然 静好',
);
const places = words(
  '锦绣 阳光 和平 新华 世纪 滨河 百合 桂花 丹桂 银杏 紫薇 海棠 兰亭 书香 金色 丽景 翠湖 春城 康乐 福源 青山 绿水 向阳 东风',
);
const compoundEndings = words('花园 小区 苑 家园 新村 雅居 公寓 里');
const roads = words('人民 新华 和平 建设 文化 学府 环城 青年 友谊 光明 团结 幸福');
const units = words(
  '第一小学 第二中学 卫生院 人民医院 供电所 自来水厂 邮政支局 法律服务所 建筑公司 物业公司 农贸市场 食品厂',
);

export function personName(random: Random): string {
  return random.pick(surnames) + random.pick(givenNames);
}

export function compoundName(random: Random): string {
  return random.pick(places) + random.pick(compoundEndings);
}

export function officeName(random: Random): string {
  return `${random.pick(places)}${random.pick(['大厦', '商务中心', '广场'])}`;
}

export function unitName(random: Random): string {
  return random.pick(places) + random.pick(units);
}

export function roadName(random: Random): string {
  return `${random.pick(roads)}${random.pick(['路', '街', '巷'])}`;
}

/** What a community or village is called in the names of its organizations and grids: 翠湖社区, 上游村. */
export function shortName(name: string, kind: DivisionKind): string {
  const base = name.replace(/(居民委员会|居委会|村民委员会|村委会)$/, '');
  if (base === name || base === '') return name;
  const ending = kind === 'VILLAGERS_COMMITTEE' ? '村' : '社区';
  return base.endsWith(ending) || base.endsWith('社区') ? base : base + ending;
}
