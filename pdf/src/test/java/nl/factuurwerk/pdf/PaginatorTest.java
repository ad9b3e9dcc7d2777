package nl.factuurwerk.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.factuurwerk.pdf.Block.Bond;
import nl.factuurwerk.pdf.Block.Turn;
import nl.factuurwerk.pdf.Paginator.Placed;
import org.junit.jupiter.api.Test;

class PaginatorTest {

    private static final float FIRST = 40;
    private static final float FOLLOWING = 10;
    private static final float BOTTOM = 110;

    @Property
    void places_every_block_once_in_order_without_overlap_and_on_the_page(@ForAll("streams") List<Block> blocks) {
        List<List<Placed>> pages = Paginator.pages(blocks, FIRST, FOLLOWING, BOTTOM);

        List<Piece> placed = pages.stream()
                .flatMap(List::stream)
                .map(Placed::piece)
                .filter(piece -> !((Box) piece).ofTurn())
                .toList();
        assertThat(placed).isEqualTo(blocks.stream().map(Block::piece).toList());
        for (int i = 0; i < pages.size(); i++) {
            float free = i == 0 ? FIRST : FOLLOWING;
            for (Placed piece : pages.get(i)) {
                assertThat(piece.top()).isGreaterThanOrEqualTo(free - 0.01f);
                free = piece.top() + piece.piece().height();
                assertThat(free).isLessThanOrEqualTo(BOTTOM + 0.01f);
            }
        }
    }

    @Property
    void parts_what_is_firmly_bound_only_where_no_page_holds_it(@ForAll("streams") List<Block> blocks) {
        List<List<Placed>> pages = Paginator.pages(blocks, FIRST, FOLLOWING, BOTTOM);

        for (int i = 0; i < blocks.size() - 1; i++) {
            if (blocks.get(i).bond() == Bond.FIRM && pageOf(pages, blocks.get(i)) != pageOf(pages, blocks.get(i + 1))) {
                assertThat(groupHeight(blocks, i))
                        .as("block %d of %s", i, blocks)
                        .isGreaterThan(BOTTOM - FOLLOWING);
            }
        }
    }

    @Test
    void ends_a_page_with_the_foot_of_what_comes_next_and_begins_with_its_head() {
        Box foot = new Box(-1, 10, true);
        Box head = new Box(-2, 5, true);
        Turn turn = new Turn(List.of(foot), List.of(head));
        List<Block> rows = new ArrayList<>();
        rows.add(new Block(new Box(0, 25, false), 0, Bond.FREE, Turn.PLAIN));
        rows.add(new Block(new Box(1, 25, false), 0, Bond.FREE, turn));
        rows.add(new Block(new Box(2, 25, false), 0, Bond.FREE, turn));

        List<List<Placed>> pages = Paginator.pages(rows, FIRST, FOLLOWING, BOTTOM);

        // Three rows would fit the first page; two and the foot of the third do too, so the third turns the page.
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0))
                .extracting(Placed::piece)
                .containsExactly(new Box(0, 25, false), new Box(1, 25, false), foot);
        assertThat(pages.get(1)).extracting(Placed::piece).containsExactly(head, new Box(2, 25, false));
    }

    @Test
    void leaves_the_first_page_empty_rather_than_running_off_it() {
        List<Block> blocks = List.of(Block.of(new Box(0, 90, false), 0));

        assertThat(Paginator.pages(blocks, FIRST, FOLLOWING, BOTTOM))
                .extracting(List::size)
                .containsExactly(0, 1);
    }

    @Test
    void lets_a_wish_go_before_a_firm_bond() {
        List<Block> blocks = List.of(
                Block.of(new Box(0, 30, false), 0).bound(Bond.FIRM),
                Block.of(new Box(1, 30, false), 0).bound(Bond.WISH),
                Block.of(new Box(2, 60, false), 0));

        List<List<Placed>> pages = Paginator.pages(blocks, FIRST, FOLLOWING, BOTTOM);

        assertThat(pages).extracting(List::size).containsExactly(2, 1);
    }

    /** A piece of paper with a number. */
    record Box(int number, float height, boolean ofTurn) implements Piece {

        @Override
        public void draw(Canvas canvas, float left, float top) {
            throw new UnsupportedOperationException("only laid out");
        }
    }

    @Provide
    Arbitrary<List<Block>> streams() {
        Arbitrary<Float> heights = Arbitraries.integers().between(1, 70).map(Integer::floatValue);
        Arbitrary<Float> gaps = Arbitraries.integers().between(0, 12).map(Integer::floatValue);
        Arbitrary<Bond> bonds = Arbitraries.of(Bond.class);
        Turn turn = new Turn(List.of(new Box(-1, 6, true)), List.of(new Box(-2, 8, true), new Box(-3, 6, true)));
        Arbitrary<Turn> turns = Arbitraries.of(Turn.PLAIN, turn);
        return Combinators.combine(heights, gaps, bonds, turns)
                .as((height, gap, bond, how) -> new Block(new Box(0, height, false), gap, bond, how))
                .list()
                .ofMaxSize(30)
                .map(PaginatorTest::numbered);
    }

    private static List<Block> numbered(List<Block> blocks) {
        List<Block> numbered = new ArrayList<>();
        for (Block block : blocks) {
            Box box = new Box(numbered.size(), block.piece().height(), false);
            numbered.add(new Block(box, block.gap(), block.bond(), block.turn()));
        }
        return numbered;
    }

    private static int pageOf(List<List<Placed>> pages, Block block) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).stream().anyMatch(placed -> placed.piece().equals(block.piece()))) {
                return i;
            }
        }
        throw new AssertionError("Not placed: " + block);
    }

    /** All that hangs firmly together around a block, with what a page break would add on either side. */
    private static float groupHeight(List<Block> blocks, int index) {
        int from = index;
        while (from > 0 && blocks.get(from - 1).bond() == Bond.FIRM) {
            from--;
        }
        float height = Block.heightOf(blocks.get(from).turn().head());
        int to = from;
        height += blocks.get(to).height();
        while (to < blocks.size() - 1 && blocks.get(to).bond() == Bond.FIRM) {
            to++;
            height += blocks.get(to).height();
        }
        return to + 1 < blocks.size() ? height + blocks.get(to + 1).turn().footHeight() : height;
    }
}
