package nl.factuurwerk.pdf;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.factuurwerk.pdf.PrintedTexts.PrintedText;
import nl.factuurwerk.render.DocumentView;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;

/** Looks for characters that no font can draw, before anything is drawn: a PDF library leaves them out without a word. */
final class GlyphCheck {

    private static final int LONGEST_QUOTE = 40;

    private final Typeface face;

    GlyphCheck(Typeface face) {
        this.face = face;
    }

    Report check(DocumentView view) {
        return Report.collect(findings -> {
            for (PrintedText printed : PrintedTexts.of(view)) {
                String missing = missing(printed.text());
                if (!missing.isEmpty()) {
                    findings.accept(PdfRules.GLYPH.at(
                            Location.of(printed.path()), Map.of("text", quote(printed.text()), "characters", missing)));
                }
            }
        });
    }

    /** Names every character that cannot be drawn, once: the character where it can be shown, and its code point. */
    private String missing(String text) {
        return Wording.of(text)
                .codePoints()
                .filter(c -> !Wording.isInvisible(c) && !Wording.isLineBreak(c) && !face.draws(c))
                .distinct()
                .mapToObj(GlyphCheck::name)
                .collect(Collectors.joining(", "));
    }

    private static String name(int codePoint) {
        String code = String.format(Locale.ROOT, "U+%04X", codePoint);
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE
                ? code
                : Character.toString(codePoint) + " (" + code + ")";
    }

    private static String quote(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_QUOTE) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "...";
    }
}
