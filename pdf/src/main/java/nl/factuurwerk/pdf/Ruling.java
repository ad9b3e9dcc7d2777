package nl.factuurwerk.pdf;

import nl.factuurwerk.pdf.Strip.Line;

/** The lines of a style. */
record Ruling(Line hairline, Line firm, Line accent) {

    static Ruling of(Style style) {
        return new Ruling(
                new Line(Measures.HAIRLINE, style.rule()),
                new Line(Measures.FIRM_LINE, style.text()),
                new Line(Measures.FIRM_LINE, style.accent()));
    }
}
