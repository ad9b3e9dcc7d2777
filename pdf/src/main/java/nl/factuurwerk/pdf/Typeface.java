package nl.factuurwerk.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.BaseFont;

/** One weight: a font, and the fonts that are asked for what it lacks. Belongs to one document. */
final class Typeface {

    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int HYPHEN_THAT_HOLDS = 0x2011;

    private final List<BaseFont> fonts;

    Typeface(List<BaseFont> fonts) {
        this.fonts = List.copyOf(fonts);
    }

    /** A part of a text that one font draws. */
    record Run(BaseFont font, String text) {}

    /** Tells whether a character can be drawn, and drawn right. */
    boolean draws(int codePoint) {
        return !Character.isISOControl(codePoint) && Scripts.isSimple(codePoint) && has(standIn(codePoint));
    }

    List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        BaseFont current = fonts.getFirst();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = standIn(text.codePointAt(i));
            BaseFont font = fontOf(codePoint);
            if (!font.equals(current) && !run.isEmpty()) {
                runs.add(new Run(current, run.toString()));
                run.setLength(0);
            }
            current = font;
            run.appendCodePoint(codePoint);
        }
        if (!run.isEmpty()) {
            runs.add(new Run(current, run.toString()));
        }
        return runs;
    }

    float width(String text, float size) {
        float width = 0;
        for (Run run : runs(text)) {
            width += run.font().getWidthPoint(run.text(), size);
        }
        return width;
    }

    private boolean has(int codePoint) {
        return fonts.stream().anyMatch(font -> font.charExists(codePoint));
    }

    private BaseFont fontOf(int codePoint) {
        for (BaseFont font : fonts) {
            if (font.charExists(codePoint)) {
                return font;
            }
        }
        return fonts.getFirst();
    }

    /** Spaces of other widths and the hyphen that holds look like characters that every font has. */
    private int standIn(int codePoint) {
        if (codePoint == HYPHEN_THAT_HOLDS && !has(codePoint)) {
            return '-';
        }
        return Character.getType(codePoint) == Character.SPACE_SEPARATOR && !has(codePoint)
                ? NO_BREAK_SPACE
                : codePoint;
    }
}
