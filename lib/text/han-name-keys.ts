/** Finds foreign names in Chinese text by the characters that transcribe them. */
import { toLatin } from './consonant-skeleton';

/**
 * Characters that transcribe foreign names in Chinese, from the usual tables, simplified and traditional. Outside
 * names, two of them are rarely next to each other.
 */
const NAME_CHARACTERS =
  '阿埃艾爱愛安昂奥奧巴白班邦保鲍鮑贝貝本比彼毕畢宾賓波伯博勃布查柴昌策茨茲兹达達戴丹当道德登邓鄧迪蒂丁东東杜敦顿頓多厄恩尔爾法凡范菲费費芬丰佛弗夫福富盖蓋甘冈岡戈格葛根贡贡古瓜圭哈海汉漢豪赫黑亨洪胡华華怀懷惠霍基吉季加贾賈简簡杰傑金津京卡凯凱坎康考柯科克肯孔库庫夸奎昆拉莱萊赖賴兰蘭朗劳勞勒雷蕾黎李里理利莉丽麗连廉良列林琳刘龙龍卢盧鲁魯露吕伦倫罗羅洛马馬玛瑪迈邁麦麥曼芒毛茅梅门門蒙孟米密敏明缪摩莫墨默姆穆木纳納娜奈南瑙内尼妮涅宁寧纽紐农努女诺諾欧歐帕派潘庞龐佩彭皮匹平珀普浦齐齊奇契恰乔喬钦欽琴琼瓊丘让讓热熱日荣榮茹瑞若撒萨薩塞赛賽桑瑟森沙莎山珊尚舍申圣聖施什史舒斯丝絲思松苏蘇索塔太泰坦汤湯唐陶特腾滕提铁廷图圖托陀瓦万萬旺威韦韋维維魏温溫文翁沃乌烏伍武西希锡錫席夏香谢謝辛欣星雄休雪逊遜雅亚亞延扬揚耶叶葉伊依易因英尤于约約云扎赞贊泽澤曾詹珍真芝治朱祖佐';

const NAME_RUN = new RegExp(`[${NAME_CHARACTERS}·・]{2,}`, 'gu');

/** Finds possible foreign names, in Latin letters by their Mandarin reading: 特朗普 → "telangpu", 古特雷斯 → "guteleisi". */
export function findHanNames(text: string): string[] {
  return (text.match(NAME_RUN) ?? []).flatMap((run) =>
    run
      .split(/[·・]/u)
      .filter((part) => part.length > 1)
      .map((part) => toLatin(part).replace(/[xq]/g, 's')),
  );
}
