/** The language of a page. */
import { detect } from 'tinyld';
import { expect, it } from 'vitest';
import { determineLanguage } from '../../lib/text/determine-language';

const detector = (text: string): string | undefined => detect(text) || undefined;

/** [language, text]: by script and letters alone. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['th', 'ทางการจังหวัดระบุว่าโครงการนี้ใช้งบประมาณสูง'],
  ['lo', 'ທາງການແຂວງລະບຸວ່າໂຄງການນີ້ໃຊ້ງົບປະມານສູງ'],
  ['km', 'អាជ្ញាធរខេត្តបានសន្យាថានឹងល្បាត'],
  ['my', 'ရန်ကုန်မြို့တွင် မိုးရွာနေသည်'],
  ['ko', '군청에 따르면 지난해 전입한 주민은 37명이다'],
  ['ja', '店を切り盛りするのは高校の生徒だ'],
  ['zh', '县政府说这个问题已经得到解决'],
  ['zh-Hant', '縣政府說這個問題已經得到解決'],
  ['ar', 'قالت البلدية إن كلفة الترميم بلغت أربعة ملايين'],
  ['fa', 'به گفته‌ی مدیر باغ، برای کاشت نهال تازه هزینه شده است'],
  ['ur', 'وزیر نے کہا ہے کہ منصوبے پر کام جلد شروع ہو گا'],
  ['he', 'הספרנית זיהתה אותו לפי הקולר הכחול'],
  ['el', 'Οι κάτοικοι του νησιού αποφάσισαν με δημοψήφισμα'],
  ['hi', 'गाँव के बच्चों ने ऑनलाइन कक्षा में हिस्सा लिया'],
  ['bn', 'গ্রামের মানুষ নিজেরাই সেতু বানিয়েছেন'],
  ['ta', 'கிராம மக்கள் தாங்களே பாலம் கட்டினர்'],
  ['ka', 'სოფლის მოსახლეობამ ხიდი თავად ააშენა'],
  ['hy', 'Գյուղի բնակիչները կամուրջն իրենք են կառուցել'],
  ['am', 'የመንደሩ ነዋሪዎች ድልድዩን ራሳቸው ሠሩ'],
  ['ru', 'Жители деревни сами построили мост через реку, и это было нелегко'],
  ['uk', 'Мешканці села самі збудували міст через річку, і це було нелегко'],
  ['be', 'Жыхары вёскі самі збудавалі мост цераз раку ў маі, хоць ніхто ў раёне не верыў'],
  ['vi', 'Người dân trong làng tự xây cầu qua sông'],
];

it.each(TEXTS)('%s by its script and letters', (language, text) => {
  expect(determineLanguage({ text })).toBe(language);
});

it.each(TEXTS)('%s in a template that declares English', (language, text) => {
  expect(determineLanguage({ text, declared: ['en'] })).toBe(language);
});

const german =
  'Die Trockenheit der vergangenen fünf Jahre hat den Weinbau im Tal verändert. Statt der gängigen Sorten pflanzen immer mehr Betriebe Reben, die ihre Großeltern noch kannten. Gefördert wird davon höchstens ein Drittel der Kosten.';

it('detection on enough text overrules the declaration', () => {
  expect(determineLanguage({ text: german, declared: ['en-US'], detect: detector })).toBe('de');
});

it('detection on a few words does not', () => {
  expect(determineLanguage({ text: german.slice(0, 60), declared: ['en-US'], detect: () => 'de' })).toBe('en');
});

it('detection does not overrule a declaration between near relations', () => {
  const text = 'Warga desa membangun jembatan sendiri. '.repeat(10);
  expect(determineLanguage({ text, declared: ['ms'], detect: () => 'id' })).toBe('ms');
});

it('detection that the script contradicts counts for nothing', () => {
  expect(determineLanguage({ text: 'Мост построили '.repeat(30), detect: () => 'en' })).toBe('ru');
});

it('passes over declarations that are no language tags', () => {
  expect(determineLanguage({ text: 'Le pont est ouvert.', declared: ['', '%LANG%', 'mul', 'fr_FR'] })).toBe('fr');
});

it('reads tags of machine-translated pages, old codes and regions', () => {
  const text = 'x';
  expect(determineLanguage({ text, declared: ['en-x-mtfrom-ja'] })).toBe('en');
  expect(determineLanguage({ text, declared: ['in'] })).toBe('id');
  expect(determineLanguage({ text: '123', declared: ['pt-BR'] })).toBe('pt');
});

it('keeps a script that a language is also written in', () => {
  expect(determineLanguage({ text: 'Meštani su sami sagradili most preko reke.', declared: ['sr'] })).toBe('sr');
});

it('says und where nothing tells', () => {
  expect(determineLanguage({ text: '12 345' })).toBe('und');
  expect(determineLanguage({ text: 'Lorem', detect: () => undefined })).toBe('und');
});
