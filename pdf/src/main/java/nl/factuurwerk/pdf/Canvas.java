package nl.factuurwerk.pdf;

import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;

/** Draws on one page, with y running down from its upper edge. */
final class Canvas {

    private final PdfContentByte content;

    Canvas(PdfContentByte content) {
        this.content = content;
    }

    void text(String text, Lettering lettering, float left, float baseline) {
        content.beginText();
        content.setColorFill(lettering.colour().awt());
        content.setTextMatrix(left, up(baseline));
        for (Typeface.Run run : lettering.face().runs(text)) {
            content.setFontAndSize(run.font(), lettering.size());
            content.showText(run.text());
        }
        content.endText();
    }

    void rule(float left, float width, float y, float thickness, Colour colour) {
        content.setColorStroke(colour.awt());
        content.setLineWidth(thickness);
        content.moveTo(left, up(y));
        content.lineTo(left + width, up(y));
        content.stroke();
    }

    /** Adds a black rectangle to what {@link #fill} paints. */
    void rectangle(float left, float top, float width, float height) {
        content.rectangle(left, up(top + height), width, height);
    }

    /** Draws an empty square that stands a little below a line of words, as round letters do. */
    void box(float left, float baseline, float side, Colour colour) {
        content.setColorStroke(colour.awt());
        content.setLineWidth(Measures.FIRM_LINE);
        content.rectangle(left + Measures.FIRM_LINE / 2, up(baseline + side * 0.1f), side, side);
        content.stroke();
    }

    void fill(Colour colour) {
        content.setColorFill(colour.awt());
        content.fill();
    }

    void image(Image image, float left, float top, float width, float height) {
        content.addImage(image, width, 0, 0, height, left, up(top + height));
    }

    private static float up(float down) {
        return Measures.PAGE_HEIGHT - down;
    }
}
