package nl.factuurwerk.pdf;

/** Something of a known height that is drawn in one go. */
interface Piece {

    float height();

    void draw(Canvas canvas, float left, float top);
}
