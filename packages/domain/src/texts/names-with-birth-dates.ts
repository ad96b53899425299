import { findWrittenDates, type WrittenDate } from './birth-dates.js';

/** What says that a date is somebody's birth: the words of forms (with or without a name), and those of stories (a name is needed). */
const FORM_WORDS =
  /(?<!\p{L})(?:d\.?\s?o\.?\s?b\.?|date of birth|birth date|dyddiad geni|dydd geni)[\s:()–-]{0,4}(?:is|was|oedd|yw)?\s?$/iu;
const STORY_WORDS =
  /(?<!\p{L})(?:born|b\.|birthday|(?:a\s)?(?:anwyd|aned|ganwyd|ganed)(?:\s(?:hi|ef|o|e))?|pen-blwydd)[\s:,()–-]{0,4}(?:is\s|was\s)?(?:on\s|in\s|ar\s|yn\s)?(?:the\s)?$/iu;
/** Welsh tells of a birth verb first: the name stands between it and the date. */
const STORY_VERB_FIRST = /(?<!\p{L})g?an(?:wyd|ed)\s[^.;\n]{2,45}?(?:\s(?:ar|yn))?\s$/iu;
/** A name and a date with hardly anything between them, as in a list: only then does the date alone speak of birth. */
const LIST_GAP = /^\s?[,;:(–-]?\s?$/u;

const NAME_WORD = "\\p{Lu}[\\p{L}'’-]+";
const NAME_LINK = '(?:\\s(?:ap|ab|ferch|verch|van|von|de|la|o’|O’))?';
const NAME = new RegExp(`(?<![\\p{L}\\d])${NAME_WORD}(?:${NAME_LINK}\\s${NAME_WORD}){0,3}(?![\\p{L}])`, 'gu');

/** Last year in which somebody in a programme of early help is likely born and the programme's own dates are not: without a word about birth, later dates are dates. */
const LATEST_LISTED_YEAR = 2015;
const REACH = 60;

// Words that make capitals a body, a place of work, a law or a plan, in both languages; none of them names a person.
const NOT_OF_PERSONS = new Set(
  `police policing force board council service services programme project team office officer health trust act code plan group
  committee commission government ministry secretary agency authority court courts prison probation justice college university
  action together early wales england gwent powys dyfed north south east west criminal youth children public report quarter
  meeting milestone workstream phase stage version january february march april may june july august september october november
  december monday tuesday wednesday thursday friday saturday sunday the this these that on in by from since until after before
  signed agreed started ended published
  heddlu plismona bwrdd cyngor gwasanaeth gwasanaethau rhaglen prosiect tîm swyddfa swyddog iechyd ymddiriedolaeth deddf cod
  cynllun grŵp pwyllgor comisiwn llywodraeth gweinidogaeth ysgrifennydd asiantaeth awdurdod llys llysoedd carchar carchardai
  prawf cyfiawnder coleg prifysgol camau cynnar gyda’n gilydd cymru lloegr gogledd de dwyrain gorllewin troseddol ieuenctid plant
  cyhoeddus adroddiad chwarter cyfarfod carreg filltir ffrwd gwaith cam fersiwn ionawr chwefror mawrth ebrill mai mehefin
  gorffennaf awst medi hydref tachwedd rhagfyr y yr ar yn erbyn ers`
    .split(/\s+/)
    .filter(Boolean),
);

/** Where a name stands with a date of birth: said to be one, or a name and an earlier year's date side by side. The span runs from name to date. */
export function findNamesWithBirthDates(text: string): { start: number; end: number }[] {
  return findWrittenDates(text).flatMap((date) => {
    const from = Math.max(0, date.start - REACH);
    const before = text.slice(from, date.start);
    const form = FORM_WORDS.exec(before);
    const name = lastName(before);
    if (form) return [{ start: from + Math.min(form.index, name?.start ?? form.index), end: date.end }];
    if (name === null) return nameAfter(text, date);
    const said = STORY_WORDS.test(before) || STORY_VERB_FIRST.test(before);
    const isListed = date.year <= LATEST_LISTED_YEAR && name.words > 1 && LIST_GAP.test(before.slice(name.end));
    return said || isListed ? [{ start: from + name.start, end: date.end }] : nameAfter(text, date);
  });
}

/** "12/03/2004 Sioned Prys": the date first, as columns of a sheet may have it. */
function nameAfter(text: string, date: WrittenDate): { start: number; end: number }[] {
  if (date.year > LATEST_LISTED_YEAR) return [];
  const after = text.slice(date.end, date.end + REACH);
  const [first] = namesIn(after);
  if (first === undefined || first.words < 2 || !/^[\s,;:)–-]{1,3}$/u.test(after.slice(0, first.start))) return [];
  return [{ start: date.start, end: date.end + first.end }];
}

interface Name {
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

function lastName(text: string): Name | null {
  return namesIn(text).at(-1) ?? null;
}

function namesIn(text: string): Name[] {
  return [...text.matchAll(NAME)].flatMap((match) => {
    const words = match[0].split(/\s/u);
    if (words.some((word) => NOT_OF_PERSONS.has(word.toLowerCase().replaceAll("'", '’')))) return [];
    return [{ start: match.index, end: match.index + match[0].length, words: words.length }];
  });
}
