package nl.factuurwerk.pdf;

import java.util.ArrayList;
import java.util.List;

/** Two stacks beside each other, kept together where a page can hold them and one after the other where none can. */
record Pair(Stack left, Stack right, float indentOfRight) implements Piece {

    @Override
    public float height() {
        return Math.max(left.height(), right.height());
    }

    @Override
    public void draw(Canvas canvas, float x, float top) {
        left.draw(canvas, x, top);
        right.draw(canvas, x + indentOfRight, top);
    }

    List<Block> blocks(float gap, float capacity) {
        if (height() <= capacity) {
            return List.of(Block.of(this, gap));
        }
        List<Block> blocks = new ArrayList<>();
        left.blocks().forEach(block -> blocks.addAll(slices(block, 0, capacity)));
        right.blocks().forEach(block -> blocks.addAll(slices(block, indentOfRight, capacity)));
        return blocks;
    }

    private static List<Block> slices(Block block, float indent, float capacity) {
        if (block.piece() instanceof Strip strip && strip.height() > capacity) {
            return strip.slices().stream()
                    .map(slice -> Block.of(new Indented(slice, indent), 0))
                    .toList();
        }
        return List.of(new Block(new Indented(block.piece(), indent), block.gap(), block.bond(), block.turn()));
    }

    /** A piece away from the left. */
    private record Indented(Piece piece, float indent) implements Piece {

        @Override
        public float height() {
            return piece.height();
        }

        @Override
        public void draw(Canvas canvas, float left, float top) {
            piece.draw(canvas, left + indent, top);
        }
    }
}
