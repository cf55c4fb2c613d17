import type { PackRule } from '../../kind';
import type { Fix, Span } from '../../types';

/** The rule's fixes, as replacements of the found span. */
export function fixesFor(rule: PackRule, span: Span, found: string): Fix[] {
  return rule.fixes.map(fix => replacement(span, found, fix.text, fix.label));
}

/** The rule's fixes, added at the end of the text: for what is missing. */
export function additionsFor(rule: PackRule, text: string): Fix[] {
  const space = text === '' || /\s$/.test(text) ? '' : ' ';
  return rule.fixes.map(fix => ({
    start: text.length,
    end: text.length,
    text: space + fix.text,
    label: fix.label || fix.text,
  }));
}

/** A replacement that starts with a capital where the found words did. */
export function replacement(span: Span, found: string, text: string, label = ''): Fix {
  const written =
    /^\p{Lu}/u.test(found) && /^\p{Ll}/u.test(text) && !/^\p{Lu}{2}/u.test(found) ? capitalised(text) : text;
  return { start: span.start, end: span.end, text: written, label: label || written || 'Remove' };
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
