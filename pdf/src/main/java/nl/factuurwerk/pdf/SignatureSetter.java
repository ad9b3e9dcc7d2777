package nl.factuurwerk.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.render.Section;

/** Sets room to sign: heading and request, and under white to write in a line above each label. */
final class SignatureSetter {

    private static final float ROOM = Measures.mm(12);

    private SignatureSetter() {}

    static List<Block> blocks(Section.Signature signature, Setting setting) {
        float width = setting.frame().width();
        Typography typography = setting.typography();
        List<Block> blocks = new ArrayList<>();
        TextBlock heading = TextBlock.of(signature.heading(), typography.heading(), width);
        TextBlock request = TextBlock.of(signature.request(), typography.body(), width);
        boolean hasHeading = !heading.setLines().isEmpty();
        if (hasHeading) {
            blocks.add(Block.of(heading, 0));
        }
        if (!request.setLines().isEmpty()) {
            blocks.add(Block.of(request, hasHeading ? setting.spacing().underHeading() : 0));
        }
        if (!signature.labels().isEmpty()) {
            blocks.add(Block.of(new Lines(signature.labels(), setting), ROOM));
        }
        return blocks.isEmpty()
                ? List.of()
                : List.of(Block.of(new Stack(blocks), setting.spacing().sections()));
    }

    /** Lines to write on, beside each other, each over what is to be written. */
    private record Lines(List<String> labels, Setting setting) implements Piece {

        private float column() {
            return (setting.frame().width() - (labels.size() - 1) * Measures.GUTTER) / labels.size();
        }

        private TextBlock label(String label) {
            return TextBlock.of(label, setting.typography().label(), column());
        }

        @Override
        public float height() {
            float highest = 0;
            for (String label : labels) {
                highest = Math.max(highest, label(label).height());
            }
            return Measures.BESIDE_LINE + highest;
        }

        @Override
        public void draw(Canvas canvas, float left, float top) {
            Strip.Line line = setting.ruling().hairline();
            float x = left;
            for (String label : labels) {
                canvas.rule(x, column(), top, line.thickness(), line.colour());
                label(label).draw(canvas, x, top + Measures.BESIDE_LINE);
                x += column() + Measures.GUTTER;
            }
        }
    }
}
