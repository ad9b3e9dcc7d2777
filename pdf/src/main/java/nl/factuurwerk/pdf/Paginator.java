package nl.factuurwerk.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.pdf.Block.Bond;
import nl.factuurwerk.pdf.Block.Turn;

/** Lays the stream of blocks out over pages. */
final class Paginator {

    private final float following;
    private final float bottom;
    private final List<List<Placed>> pages = new ArrayList<>();
    private List<Placed> page = new ArrayList<>();
    private float y;
    /** Where the first block of this page stands: above it white is wasted, and a page break helps nobody. */
    private float start;

    /**
     * Makes a paginator.
     *
     * @param first where the body starts on the first page
     * @param following where it starts on the others
     * @param bottom where it ends on all
     */
    private Paginator(float first, float following, float bottom) {
        this.following = following;
        this.bottom = bottom;
        this.y = first;
        this.start = first;
        pages.add(page);
    }

    /** A piece on its page. */
    record Placed(Piece piece, float top) {}

    static List<List<Placed>> pages(List<Block> blocks, float first, float following, float bottom) {
        Paginator paginator = new Paginator(first, following, bottom);
        paginator.lay(blocks, Turn.PLAIN);
        return paginator.pages;
    }

    private void lay(List<Block> blocks, Turn last) {
        for (int from = 0; from < blocks.size(); ) {
            int to = endOfGroup(blocks, from);
            Turn after = to < blocks.size() ? blocks.get(to).turn() : last;
            layGroup(blocks.subList(from, to), after);
            from = to;
        }
    }

    private void layGroup(List<Block> group, Turn after) {
        float height = height(group) + after.footHeight();
        if (y + height > bottom) {
            boolean tooHigh = headHeight(group) + height > bottom - following;
            boolean emptyPage = y <= start;
            if (group.size() > 1 && (tooHigh || (emptyPage && hasWish(group)))) {
                lay(loosen(group), after);
                return;
            }
            // The first page holds less than the others, so that even its first block may have to go.
            if (!emptyPage || start > following) {
                turn(group.getFirst().turn());
            }
        }
        for (Block block : group) {
            place(block);
        }
    }

    private void turn(Turn turn) {
        turn.foot().forEach(this::put);
        page = new ArrayList<>();
        pages.add(page);
        y = following;
        turn.head().forEach(this::put);
        start = y;
    }

    private void place(Block block) {
        y += y > start ? block.gap() : 0;
        put(block.piece());
    }

    private void put(Piece piece) {
        page.add(new Placed(piece, y));
        y += piece.height();
    }

    private static int endOfGroup(List<Block> blocks, int from) {
        int end = from;
        while (end < blocks.size() - 1 && blocks.get(end).bond() != Bond.FREE) {
            end++;
        }
        return end + 1;
    }

    /** Lets every wish of a group go or, where it has none, its first bond. */
    private static List<Block> loosen(List<Block> group) {
        List<Block> looser = new ArrayList<>(group);
        if (!hasWish(group)) {
            looser.set(0, group.getFirst().bound(Bond.FREE));
            return looser;
        }
        looser.replaceAll(block -> block.bond() == Bond.WISH ? block.bound(Bond.FREE) : block);
        return looser;
    }

    private static boolean hasWish(List<Block> group) {
        return group.subList(0, group.size() - 1).stream().anyMatch(block -> block.bond() == Bond.WISH);
    }

    private static float height(List<Block> group) {
        float height = 0;
        for (Block block : group) {
            height += block.height();
        }
        return height;
    }

    private static float headHeight(List<Block> group) {
        return Block.heightOf(group.getFirst().turn().head());
    }
}
