package nl.factuurwerk.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.factuurwerk.pdf.Block.Bond;
import nl.factuurwerk.render.Bar;
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
    private static final int LIGHTER = 45;
    /** How many bars a chart has at most that is not torn over pages. */
    private static final int KEPT_TOGETHER = 12;

    private final Section.Bars bars;
    private final Setting setting;
    private final Lettering label;
    private final Lettering words;
    private final float labels;
    private final float plot;
    private final float values;
    private final float notes;
    private final float zero;
    private final float unit;

    private BarSetter(Section.Bars bars, Setting setting) {
        this.bars = bars;
        this.setting = setting;
        this.label = setting.typography().label();
        this.words = setting.typography().smallFigures();
        float width = setting.frame().width();
        this.labels = Math.min(widest(Bar::label, words), width * MOST_FOR_LABELS);
        this.values = widest(Bar::value, words);
        float widestNote = widest(Bar::note, label);
        this.notes = widestNote > 0 ? widestNote + Measures.NARROW_GUTTER : 0;
        this.plot = Math.max(0, width - labels - values - notes - 2 * Measures.GUTTER);
        float most = 0;
        float least = 0;
        for (Bar bar : bars.bars()) {
            most = Math.max(most, (float) bar.drawn().most());
            least = Math.min(least, (float) bar.drawn().least());
        }
        this.unit = most - least == 0 ? 0 : plot / (most - least);
        this.zero = -least * unit;
    }

    private float widest(Function<Bar, String> text, Lettering lettering) {
        float widest = 0;
        for (Bar bar : bars.bars()) {
            widest = Math.max(widest, LineBreaker.naturalWidth(text.apply(bar), lettering));
        }
        return widest;
    }

    static List<Block> blocks(Section.Bars bars, Setting setting) {
        if (bars.bars().isEmpty()) {
            return List.of();
        }
        BarSetter setter = new BarSetter(bars, setting);
        List<Block> blocks = new ArrayList<>(setting.heading(bars.heading()));
        float gap = blocks.isEmpty()
                ? setting.spacing().sections()
                : setting.spacing().underHeading();
        boolean explained = !bars.key().isEmpty() || !bars.againstKey().isEmpty();
        int last = bars.bars().size() - 1;
        for (int i = 0; i <= last; i++) {
            // One bar is no chart, and the legend explains: neither stands alone.
            boolean together = last < KEPT_TOGETHER && i < last;
            boolean explains = i == last && explained;
            Bond bond = together || (i == 0 && last > 0) || explains ? Bond.WISH : Bond.FREE;
            blocks.add(Block.of(setter.new Line(bars.bars().get(i)), i == 0 ? gap : 0)
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

    /** Of what is in order: it has to be told from paper only. */
    private Colour lighter() {
        return dark().tint(LIGHTER);
    }

    private Colour dark() {
        return setting.ruling().accent().colour();
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
            return Math.max(name.height(), words.leading()) + setting.spacing().smallRow();
        }

        @Override
        public void draw(Canvas canvas, float left, float top) {
            float height = height();
            float right = left + setting.frame().width();
            bars(canvas, left + labels + Measures.GUTTER + zero, top, height);
            name.draw(canvas, left, top + (height - name.height()) / 2);
            float line = top + (height - words.leading()) / 2;
            right(canvas, bar.value(), words, right - notes, line);
            // On one line with the value, though smaller.
            right(canvas, bar.note(), label, right, line + words.baseline() - label.baseline());
        }

        private void bars(Canvas canvas, float axis, float top, float height) {
            float middle = top + height / 2;
            float thickness = words.leading();
            Bar.Drawn drawn = bar.drawn();
            drawn.against().ifPresent(other -> bar(canvas, other, thickness * BROAD, pale(), axis, middle));
            float share = drawn.against().isPresent() ? SLIM : ALONE;
            bar(canvas, drawn.size(), thickness * share, drawn.strong() ? dark() : lighter(), axis, middle);
            Strip.Line line = setting.ruling().firm();
            canvas.rectangle(axis - line.thickness() / 2, top, line.thickness(), height);
            canvas.fill(line.colour());
        }

        private static void right(Canvas canvas, String text, Lettering lettering, float right, float top) {
            if (!text.isEmpty()) {
                canvas.text(text, lettering, right - lettering.width(text), top + lettering.baseline());
            }
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
