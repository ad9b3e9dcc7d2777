package nl.factuurwerk.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.pdf.Strip.Cell;
import nl.factuurwerk.pdf.Strip.Line;
import nl.factuurwerk.render.Section;

/** Sets how VAT breaks down on the left and the totals on the right, where the figures of the lines end. */
final class SummarySetter {

    private static final float TOTALS = 0.46f;
    private static final float WHITE_BETWEEN = 2;

    private SummarySetter() {}

    static List<Block> blocks(Section.Summary summary, Setting setting) {
        float width = setting.frame().width();
        float totals = width * TOTALS;
        float breakdown = width - totals - WHITE_BETWEEN * Measures.GUTTER;
        List<Block> left = TableSetter.small(summary.breakdown(), setting, breakdown);
        List<Block> right = new ArrayList<>();
        for (Section.Total total : summary.totals()) {
            right.add(Block.of(total(total, setting, totals), 0));
        }
        return new Pair(new Stack(left), new Stack(right), width - totals)
                .blocks(setting.spacing().sections(), setting.frame().capacity());
    }

    private static Strip total(Section.Total total, Setting setting, float width) {
        Typography typography = setting.typography();
        Lettering label = total.strong() ? typography.total() : typography.body();
        Lettering figures = total.strong() ? typography.totalAmount() : typography.body();
        float amount = Math.min(LineBreaker.naturalWidth(total.amount(), figures), width * 0.7f);
        float rest = width - amount - Measures.GUTTER;
        return new Strip(
                List.of(
                        new Cell(0, TextBlock.of(total.label(), label, rest)),
                        new Cell(width - amount, TextBlock.of(total.amount(), figures, amount, Side.RIGHT))),
                width,
                total.strong() ? setting.spacing().row() : setting.spacing().smallRow(),
                total.strong() ? setting.ruling().firm() : Line.NONE,
                Line.NONE);
    }
}
