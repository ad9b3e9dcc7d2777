package nl.factuurwerk.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.factuurwerk.pdf.Block.Bond;
import nl.factuurwerk.render.Bar;
import nl.factuurwerk.render.Section;

/** Sets a chart of bars: from the left what each stands for, the bar itself, its amount, and a note behind that. */
final class BarsSetter {

    private static final float MOST_FOR_LABELS = 0.3f;
    private static final float THICKNESS = 0.62f;
    private static final float LEAST_SEEN = 0.6f;
    private static final int PALE = 45;

    private final Setting setting;
    private final Lettering words;
    private final Lettering label;
    private final float labels;
    private final float values;
    private final float notes;

    private BarsSetter(Section.Bars bars, Setting setting) {
        this.setting = setting;
        this.words = setting.typography().body();
        this.label = setting.typography().label();
        this.labels =
                Math.min(widest(bars.bars(), Bar::label, words), setting.frame().width() * MOST_FOR_LABELS);
        this.values = widest(bars.bars(), Bar::value, words);
        this.notes = widest(bars.bars(), Bar::note, label);
    }

    static List<Block> blocks(Section.Bars bars, Setting setting) {
        if (bars.bars().isEmpty()) {
            return List.of();
        }
        BarsSetter setter = new BarsSetter(bars, setting);
        List<Block> blocks = new ArrayList<>(setting.heading(bars.heading()));
        float gap = blocks.isEmpty()
                ? setting.spacing().sections()
                : setting.spacing().underHeading();
        for (Bar bar : bars.bars()) {
            blocks.add(Block.of(setter.new Line(bar), gap).bound(Bond.WISH));
            gap = 0;
        }
        blocks.set(blocks.size() - 1, blocks.getLast().bound(Bond.FREE));
        return blocks;
    }

    private static float widest(List<Bar> bars, Function<Bar, String> text, Lettering lettering) {
        float widest = 0;
        for (Bar bar : bars) {
            widest = Math.max(widest, LineBreaker.naturalWidth(text.apply(bar), lettering));
        }
        return widest;
    }

    private final class Line implements Piece {

        private final Bar bar;
        private final TextBlock name;

        Line(Bar bar) {
            this.bar = bar;
            this.name = TextBlock.of(bar.label(), words, labels);
        }

        @Override
        public float height() {
            return Math.max(name.height(), words.leading())
                    + 2 * setting.spacing().smallRow();
        }

        @Override
        public void draw(Canvas canvas, float left, float top) {
            float width = setting.frame().width();
            float height = height();
            name.draw(canvas, left, top + (height - name.height()) / 2);
            float start = left + labels + Measures.GUTTER;
            float forNotes = notes > 0 ? notes + Measures.NARROW_GUTTER : 0;
            float room = left + width - forNotes - values - Measures.GUTTER - start;
            bar(canvas, start, top, height, room);
            float words = top + (height - BarsSetter.this.words.leading()) / 2;
            right(canvas, bar.value(), BarsSetter.this.words, left + width - forNotes, words);
            // On one line with the amount, though smaller.
            float small = words + BarsSetter.this.words.baseline() - label.baseline();
            right(canvas, bar.note(), label, left + width, small);
        }

        /** A thin line where all bars begin, and the bar: the paler one is in order, and has to be told from paper only. */
        private void bar(Canvas canvas, float start, float top, float height, float room) {
            canvas.rectangle(start - Measures.HAIRLINE, top, Measures.HAIRLINE, height);
            canvas.fill(setting.ruling().firm().colour());
            if (bar.length() > 0) {
                float thickness = words.leading() * THICKNESS;
                float length = Math.max(LEAST_SEEN, room * bar.length() / Bar.LONGEST);
                Colour accent = setting.ruling().accent().colour();
                canvas.rectangle(start, top + (height - thickness) / 2, length, thickness);
                canvas.fill(bar.strong() ? accent : accent.tint(PALE));
            }
        }

        private static void right(Canvas canvas, String text, Lettering lettering, float right, float top) {
            if (!text.isEmpty()) {
                canvas.text(text, lettering, right - lettering.width(text), top + lettering.baseline());
            }
        }
    }
}
