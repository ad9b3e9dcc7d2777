package nl.factuurwerk.pdf;

import java.util.List;

/** Blocks under each other, as one piece. */
record Stack(List<Block> blocks) implements Piece {

    Stack {
        blocks = List.copyOf(blocks);
    }

    @Override
    public float height() {
        float height = 0;
        for (int i = 0; i < blocks.size(); i++) {
            height += i == 0 ? blocks.get(i).piece().height() : blocks.get(i).height();
        }
        return height;
    }

    @Override
    public void draw(Canvas canvas, float left, float top) {
        float y = top;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            y += i == 0 ? 0 : block.gap();
            block.piece().draw(canvas, left, y);
            y += block.piece().height();
        }
    }
}
