package nl.factuurwerk.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.pdf.Block.Bond;
import nl.factuurwerk.render.Field;

/** What every section is set with. */
record Setting(Typography typography, Ruling ruling, Spacing spacing, Frame frame) {

    private static final int FEW_LINES = 6;

    /** Sets what stands above a section; nothing where it is empty. */
    List<Block> heading(String heading) {
        TextBlock block = TextBlock.of(heading, typography.heading(), frame.width());
        return block.setLines().isEmpty()
                ? List.of()
                : List.of(Block.of(block, spacing.sections()).bound(Bond.FIRM));
    }

    /** Sets a paragraph: a short one as a whole, a long one line by line, never leaving one line alone. */
    List<Block> paragraph(String text, Lettering lettering, float gap) {
        TextBlock block = TextBlock.of(text, lettering, frame.width());
        int lines = block.setLines().size();
        if (lines == 0) {
            return List.of();
        }
        if (lines <= FEW_LINES) {
            return List.of(Block.of(block, gap));
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            boolean edge = i == 0 || i == lines - 2;
            blocks.add(Block.of(block.line(i), i == 0 ? gap : 0).bound(edge ? Bond.FIRM : Bond.FREE));
        }
        return blocks;
    }

    /** Sets labels and their values in two columns. */
    List<Block> fields(List<Field> fields, float width) {
        Lettering label = typography.body().in(typography.label().colour());
        float widest = 0;
        for (Field field : fields) {
            widest = Math.max(widest, LineBreaker.naturalWidth(field.label(), label));
        }
        float labels = Math.min(widest, width / 2);
        float values = width - labels - Measures.GUTTER;
        List<Block> blocks = new ArrayList<>();
        for (Field field : fields) {
            blocks.add(Block.of(
                    new Strip(
                            List.of(
                                    new Strip.Cell(0, TextBlock.of(field.label(), label, labels)),
                                    new Strip.Cell(
                                            labels + Measures.GUTTER,
                                            TextBlock.of(field.value(), typography.body(), values))),
                            width,
                            0,
                            Strip.Line.NONE,
                            Strip.Line.NONE),
                    Measures.mm(0.4f)));
        }
        return blocks;
    }
}
