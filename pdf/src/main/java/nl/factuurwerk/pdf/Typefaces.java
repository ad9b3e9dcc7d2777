package nl.factuurwerk.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.BaseFont;

/** The fonts of a style, opened for one document. Bold falls back on regular, so it draws all that regular draws. */
record Typefaces(Typeface regular, Typeface bold, List<BaseFont> fonts) {

    static Typefaces open(Style style) {
        BaseFont regular = style.regular().open();
        BaseFont bold = style.bold().open();
        List<BaseFont> fallbacks =
                style.fallbacks().stream().map(FontFile::open).toList();
        List<BaseFont> ofRegular = new ArrayList<>(List.of(regular));
        ofRegular.addAll(fallbacks);
        List<BaseFont> ofBold = new ArrayList<>(List.of(bold));
        ofBold.addAll(ofRegular);
        return new Typefaces(new Typeface(ofRegular), new Typeface(ofBold), List.copyOf(ofBold));
    }
}
