import type { Dictionary } from '../strings';

export default {
  'ways.another': '与其他页面对比',
  'ways.or': '或者',
  'ways.tabs': '选择打开的标签页',
  'ways.tabs.none': '没有其他显示网页的标签页。',
  'ways.tabs.wait': '正在查看…',
  'ways.pick': '点击页面中的链接',
  'ways.text': '粘贴原文文本',
  'ways.text.label': '原文文本',
  'ways.text.compare': '对比',
  'ways.text.short': '文本太短，无法对比。请至少粘贴一段。',
  'picking.title': '请点击页面中指向原文的链接',
  'picking.text': '按 Esc 键或此按钮可取消。',
  'picking.cancel': '取消',
  'looks.here': '自动查看 {host} 上的页面',
  'looks.nowhere': 'Verso 不会自动查看任何页面。',
  'looks.everywhere': '在所有网站上发现译文',
  'looks.on': '开启',
} satisfies Dictionary;
