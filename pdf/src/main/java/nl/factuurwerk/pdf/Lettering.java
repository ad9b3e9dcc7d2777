package nl.factuurwerk.pdf;

/** How words are set: weight, size, distance from line to line, colour. */
record Lettering(Typeface face, float size, float leading, Colour colour) {

    /** Half the height of a capital: what puts words in the middle of their line. */
    private static final float HALF_CAPITAL = 0.36f;

    float width(String text) {
        return face.width(text, size);
    }

    /** From the top of a line to the foot of its letters. */
    float baseline() {
        return leading / 2 + HALF_CAPITAL * size;
    }

    Lettering in(Colour other) {
        return new Lettering(face, size, leading, other);
    }
}
