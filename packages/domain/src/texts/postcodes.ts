const AREAS = new Set(
  `AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD
  HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH
  RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE`
    .split(/\s+/)
    .filter(Boolean),
);
// Outward code, one space at most, inward code without the letters it never has (C I K M O V).
const POSTCODE = /(?<![\p{L}\p{N}-])([A-Z]{1,2})\d[A-Z\d]?\s?(\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}-])/giu;
/** "grid E1 3rd row": the second half is an ordinal, not an inward code. */
const ORDINAL = /^\d(?:st|nd|rd|th)$/u;

/** Postcodes in the form and of the areas that Royal Mail uses, in capitals or not. */
export function findPostcodes(text: string): { start: number; end: number }[] {
  return [...text.matchAll(POSTCODE)]
    .filter(([, area, inward]) => AREAS.has(area!.toUpperCase()) && !ORDINAL.test(inward!))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
