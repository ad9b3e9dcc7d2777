package nl.factuurwerk.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a text into lines that fit a width: between words where it can, inside a word where it must. */
final class LineBreaker {

    private static final float TOLERANCE = 0.01f;

    private final Lettering lettering;
    private final float width;
    private final List<String> lines = new ArrayList<>();

    private LineBreaker(Lettering lettering, float width) {
        this.lettering = lettering;
        this.width = width;
    }

    /** Returns the lines; none for an empty text. */
    static List<String> lines(String text, Lettering lettering, float width) {
        if (text.isBlank()) {
            return List.of();
        }
        LineBreaker breaker = new LineBreaker(lettering, width);
        Wording.of(text).lines().forEach(breaker::fill);
        return breaker.lines;
    }

    /** Returns the width that a text would take if nothing broke it but its own line breaks. */
    static float naturalWidth(String text, Lettering lettering) {
        float widest = 0;
        for (String line : Wording.of(text).lines().toList()) {
            widest = Math.max(widest, lettering.width(shown(line)));
        }
        return widest;
    }

    private void fill(String paragraph) {
        StringBuilder line = new StringBuilder();
        int start = 0;
        for (int end = BreakPlaces.next(paragraph, 0); start < end; end = BreakPlaces.next(paragraph, start)) {
            String word = paragraph.substring(start, end);
            if (!line.isEmpty() && !fits(line + word)) {
                lines.add(shown(line.toString()));
                line.setLength(0);
            }
            line.append(line.isEmpty() && !fits(word) ? breakInside(word) : word);
            start = end;
        }
        lines.add(shown(line.toString()));
    }

    /** Adds all full lines of a word that is wider than a line, and returns what is left of it. */
    private String breakInside(String word) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        StringBuilder line = new StringBuilder();
        int start = letters.first();
        for (int end = letters.next(); end != BreakIterator.DONE; start = end, end = letters.next()) {
            String letter = word.substring(start, end);
            if (!line.isEmpty() && !fits(line + letter)) {
                lines.add(shown(line.toString()));
                line.setLength(0);
            }
            line.append(letter);
        }
        return line.toString();
    }

    private boolean fits(String line) {
        return lettering.width(shown(line)) <= width + TOLERANCE;
    }

    /** What of a line is drawn: no blanks at its end, and a soft hyphen only there. */
    private static String shown(String line) {
        String words = line.stripTrailing();
        if (words.chars().noneMatch(Wording::isInvisible)) {
            return words;
        }
        StringBuilder shown = new StringBuilder(words.length());
        words.chars().filter(c -> !Wording.isInvisible(c)).forEach(c -> shown.append((char) c));
        return words.charAt(words.length() - 1) == Wording.SOFT_HYPHEN
                ? shown.append('-').toString()
                : shown.toString();
    }
}
