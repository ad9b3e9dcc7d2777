package nl.factuurwerk.pdf;

/** The few letterings that a document is set in, all from one size. */
final class Typography {

    private static final float TIGHT = 1.2f;
    private static final float OPEN = 1.42f;
    private static final int MUTED = 74;

    private final Typefaces faces;
    private final float size;
    private final Colour text;
    private final Colour muted;
    private final Colour accent;

    Typography(Style style, Typefaces faces) {
        this.faces = faces;
        this.size = style.fontSize();
        this.text = style.text();
        this.muted = style.text().tint(MUTED);
        this.accent = style.accent();
    }

    Lettering body() {
        return new Lettering(faces.regular(), size, size * OPEN, text);
    }

    Lettering strong() {
        return new Lettering(faces.bold(), size, size * OPEN, text);
    }

    Lettering small() {
        return new Lettering(faces.regular(), size * 0.84f, size * 0.84f * OPEN, muted);
    }

    Lettering smallStrong() {
        return new Lettering(faces.bold(), size * 0.84f, size * 0.84f * OPEN, text);
    }

    Lettering smallFigures() {
        return small().in(text);
    }

    Lettering label() {
        return new Lettering(faces.regular(), size * 0.8f, size * 0.8f * OPEN, muted);
    }

    Lettering headline() {
        return new Lettering(faces.bold(), size * 2.4f, size * 2.4f * TIGHT, text);
    }

    Lettering headlineNumber() {
        return new Lettering(faces.regular(), size * 2.4f, size * 2.4f * TIGHT, accent);
    }

    Lettering subject() {
        return heading().in(accent);
    }

    Lettering heading() {
        return new Lettering(faces.bold(), size * 1.16f, size * 1.16f * OPEN, text);
    }

    Lettering total() {
        return new Lettering(faces.bold(), size * 1.26f, size * 1.26f * OPEN, text);
    }

    Lettering totalAmount() {
        return total().in(accent);
    }
}
