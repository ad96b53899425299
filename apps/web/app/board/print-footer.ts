import type { Translator } from '@camau/i18n/translator';
import { cycleName } from '../platform/names';

/** A text as CSS takes it between quotes. */
export function cssString(text: string): string {
  return `"${text.replaceAll(/[^ !#-;=?-[\]-~\u00a1-\ud7ff]/g, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;
}

/** Margin boxes of the printed sheets: cycle and version, how to check the record, the sheet's number. */
export function printFooterCss(cycle: string, version: number, translator: Translator): string {
  const { t } = translator;
  const record = cssString(t('board.print.record', { cycle: cycleName(cycle, translator), version }));
  const [before, between, after] = t('board.print.sheet', { sheet: '\u0001', sheets: '\u0001' })
    .split('\u0001')
    .map(cssString);
  const font = `font: 8pt 'Noto Sans', arial, sans-serif; color: #4d4857`;
  return `@page {
  @bottom-left { content: ${record}; ${font} }
  @bottom-center { content: ${cssString(t('board.print.check'))}; ${font} }
  @bottom-right { content: ${before} counter(page) ${between} counter(pages) ${after}; ${font} }
}
`;
}
