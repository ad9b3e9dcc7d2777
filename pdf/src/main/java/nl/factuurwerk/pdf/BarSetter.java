package nl.factuurwerk.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.pdf.Block.Bond;
import nl.factuurwerk.render.BarRow;
import nl.factuurwerk.render.Section;

/**
 * Sets a chart of bars: labels at the left, what each comes to at the right, and between them a slim dark bar before the broad
 * pale one that it is held against. Where some are below zero, all start at a line that stands as far from the edge as they need.
 */
final class BarSetter {

    private static final float MOST_FOR_LABELS = 0.34f;
    private static final float BROAD = 0.8f;
    private static final float SLIM = 0.3f;
    private static final float ALONE = 0.55f;
    private static final float KEY = Measures.mm(6);
    private static final float BETWEEN_KEYS = Measures.mm(7);
    /** What is not nothing shows, however little it is. */
    private static final float LEAST = 0.7f;

    private static final int PALE = 70;

    private final Section.Bars bars;
    private final Setting setting;
    private final Lettering label;
    private final Lettering words;
    private final float labels;
    private final float plot;
    private final float texts;
    private final float zero;
    private final float unit;

    private BarSetter(Section.Bars bars, Setting setting) {
        this.bars = bars;
        this.setting = setting;
        this.label = setting.typography().label();
        this.words = setting.typography().smallFigures();
        float width = setting.frame().width();
        float widestLabel = 0;
        float widestText = 0;
        float most = 0;
        float least = 0;
        for (BarRow row : bars.rows()) {
            widestLabel = Math.max(widestLabel, LineBreaker.naturalWidth(row.label(), words));
            widestText = Math.max(widestText, words.width(row.text()));
            most = Math.max(most, (float) Math.max(row.size(), row.against().orElse(0)));
            least = Math.min(least, (float) Math.min(row.size(), row.against().orElse(0)));
        }
        this.labels = Math.min(widestLabel, width * MOST_FOR_LABELS);
        this.texts = widestText;
        this.plot = Math.max(0, width - labels - texts - 2 * Measures.GUTTER);
        this.unit = most - least == 0 ? 0 : plot / (most - least);
        this.zero = -least * unit;
    }

    static List<Block> blocks(Section.Bars bars, Setting setting) {
        if (bars.rows().isEmpty()) {
            return List.of();
        }
        BarSetter setter = new BarSetter(bars, setting);
        List<Block> blocks = new ArrayList<>(setting.heading(bars.heading()));
        float gap = blocks.isEmpty()
                ? setting.spacing().sections()
                : setting.spacing().underHeading();
        boolean explained = !bars.key().isEmpty() || !bars.againstKey().isEmpty();
        int last = bars.rows().size() - 1;
        for (int i = 0; i <= last; i++) {
            // One row is no chart, and the legend explains: neither stands alone.
            Bond bond = i == 0 && last > 0 || i == last && explained ? Bond.WISH : Bond.FREE;
            blocks.add(Block.of(setter.new Line(bars.rows().get(i)), i == 0 ? gap : 0)
                    .bound(bond));
        }
        if (explained) {
            blocks.add(Block.of(setter.new Legend(), Measures.BESIDE_LINE));
        }
        return blocks;
    }

    private void bar(Canvas canvas, long size, float thickness, Colour colour, float left, float middle) {
        if (size == 0) {
            return;
        }
        float length = Math.max(LEAST, Math.abs((float) size) * unit);
        canvas.rectangle(size < 0 ? left - length : left, middle - thickness / 2, length, thickness);
        canvas.fill(colour);
    }

    private Colour pale() {
        return setting.ruling().hairline().colour().tint(PALE);
    }

    private Colour dark() {
        return setting.ruling().accent().colour();
    }

    private final class Line implements Piece {

        private final BarRow row;
        private final TextBlock name;

        Line(BarRow row) {
            this.row = row;
            this.name = TextBlock.of(row.label(), words, labels);
        }

        @Override
        public float height() {
            return Math.max(name.height(), words.leading()) + setting.spacing().smallRow();
        }

        @Override
        public void draw(Canvas canvas, float left, float top) {
            float height = height();
            float middle = top + height / 2;
            float axis = left + labels + Measures.GUTTER + zero;
            float thickness = words.leading();
            row.against().ifPresent(other -> bar(canvas, other, thickness * BROAD, pale(), axis, middle));
            bar(canvas, row.size(), thickness * (row.against().isPresent() ? SLIM : ALONE), dark(), axis, middle);
            Strip.Line line = setting.ruling().firm();
            canvas.rectangle(axis - line.thickness() / 2, top, line.thickness(), height);
            canvas.fill(line.colour());
            name.draw(canvas, left, top + (height - name.height()) / 2);
            canvas.text(
                    row.text(),
                    words,
                    left + setting.frame().width() - words.width(row.text()),
                    top + (height - words.leading()) / 2 + words.baseline());
        }
    }

    private final class Legend implements Piece {

        @Override
        public float height() {
            return label.leading();
        }

        @Override
        public void draw(Canvas canvas, float left, float top) {
            float x = left + labels + Measures.GUTTER;
            x = key(canvas, bars.key(), bars.againstKey().isEmpty() ? ALONE : SLIM, dark(), x, top);
            key(canvas, bars.againstKey(), BROAD, pale(), x, top);
        }

        private float key(Canvas canvas, String text, float share, Colour colour, float left, float top) {
            if (text.isEmpty()) {
                return left;
            }
            float thickness = label.leading() * share;
            canvas.rectangle(left, top + (label.leading() - thickness) / 2, KEY, thickness);
            canvas.fill(colour);
            float words = left + KEY + Measures.BESIDE_LINE;
            canvas.text(text, label, words, top + label.baseline());
            return words + label.width(text) + BETWEEN_KEYS;
        }
    }
}
