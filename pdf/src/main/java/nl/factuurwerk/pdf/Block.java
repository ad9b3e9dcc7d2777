package nl.factuurwerk.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece in the stream of the body, and what holds where a page ends beside it.
 *
 * @param piece what is drawn
 * @param gap the white above it, unless it is the first on its page
 * @param bond how firmly it holds the next block on its own page
 * @param turn what a page break before this block adds to both pages
 */
record Block(Piece piece, float gap, Bond bond, Turn turn) {

    /** How firmly a block holds the next. */
    enum Bond {
        /** A page may end between them. */
        FREE,
        /** They stay together if a page can hold all that hangs together. */
        WISH,
        /** They stay together, unless no page is high enough. */
        FIRM
    }

    /**
     * What a page break adds: a table carries its subtotal forward and repeats its head.
     *
     * @param foot what ends the page
     * @param head what begins the next
     */
    record Turn(List<Piece> foot, List<Piece> head) {
        static final Turn PLAIN = new Turn(List.of(), List.of());

        float footHeight() {
            return Block.heightOf(foot);
        }
    }

    static Block of(Piece piece, float gap) {
        return new Block(piece, gap, Bond.FREE, Turn.PLAIN);
    }

    Block bound(Bond other) {
        return new Block(piece, gap, other, turn);
    }

    float height() {
        return gap + piece.height();
    }

    /** Returns the blocks with the last one holding on to what comes next. */
    static List<Block> bindLast(List<Block> blocks, Bond bond) {
        if (blocks.isEmpty()) {
            return blocks;
        }
        List<Block> bound = new ArrayList<>(blocks);
        bound.set(bound.size() - 1, bound.getLast().bound(bond));
        return bound;
    }

    static float heightOf(List<Piece> pieces) {
        float height = 0;
        for (Piece piece : pieces) {
            height += piece.height();
        }
        return height;
    }
}
