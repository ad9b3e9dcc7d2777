package nl.factuurwerk.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.money.Rounding;

/**
 * Writes a document as plain text, for the body of a mail: paragraphs, and tables of aligned columns. No code to scan.
 *
 * <pre>{@code
 * String mail = PlainTextRenderer.standard().text(LetterView.of(letter));
 * }</pre>
 */
public final class PlainTextRenderer implements DocumentRenderer {

    private static final PlainTextRenderer STANDARD = new PlainTextRenderer();
    private static final String GAP = "  ";
    private static final int LONGEST_BAR = 30;

    private PlainTextRenderer() {}

    /**
     * Returns the renderer.
     *
     * @return the renderer
     */
    public static PlainTextRenderer standard() {
        return STANDARD;
    }

    @Override
    public String mediaType() {
        return "text/plain;charset=utf-8";
    }

    @Override
    public byte[] render(DocumentView view) {
        return text(view).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a document.
     *
     * @param view what it says
     * @return the text, its lines ended by line feeds
     */
    public String text(DocumentView view) {
        List<String> blocks = new ArrayList<>();
        blocks.add(view.subject());
        List<Field> head = new ArrayList<>(List.of(view.date()));
        head.addAll(view.references());
        blocks.add(fields(head));
        view.body().forEach(section -> blocks.add(block(section)));
        blocks.add(String.join("\n", view.sender()));
        blocks.add(String.join(" | ", view.footer()));
        StringBuilder text = new StringBuilder();
        for (String block : blocks) {
            if (!block.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n").append(block).append('\n');
            }
        }
        return text.toString();
    }

    private static String block(Section section) {
        return switch (section) {
            case Section.Text text -> headed(text.heading(), String.join("\n\n", text.paragraphs()));
            case Section.Table table -> headed(table.heading(), table(table));
            case Section.Summary summary ->
                joined(
                        table(summary.breakdown()),
                        fields(summary.totals().stream()
                                .map(total -> new Field(total.label(), total.amount()))
                                .toList()));
            case Section.Payment payment ->
                headed(payment.heading(), joined(payment.request(), fields(payment.fields())));
            case Section.Signature signature ->
                headed(signature.heading(), joined(signature.request(), String.join("\n", signature.labels())));
            case Section.Bars bars -> bars.bars().isEmpty() ? "" : headed(bars.heading(), bars(bars.bars()));
            // A chart; what has to be read is said elsewhere too.
            case Section.Grid grid -> "";
        };
    }

    private static String headed(String heading, String text) {
        return heading.isEmpty() ? text : heading + "\n" + text;
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "\n\n" + other;
    }

    private static String fields(List<Field> fields) {
        int widest =
                fields.stream().mapToInt(field -> field.label().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        fields.forEach(field -> lines.add(padded(field.label() + ":", widest + 1, false) + " " + field.value()));
        return String.join("\n", lines);
    }

    private static String bars(List<Bar> bars) {
        List<Column> columns = List.of(Column.shortText(""), Column.number(""), Column.number(""), Column.text(""));
        long longest = bars.stream().mapToLong(bar -> bar.drawn().most()).max().orElse(0);
        List<Row> rows = bars.stream()
                .map(bar -> Row.of(
                        bar.label(),
                        bar.value(),
                        bar.note(),
                        "#".repeat(drawn(bar.drawn().size(), longest))))
                .toList();
        // Without the line that the headings would stand on.
        return table(Section.Table.of(columns, rows)).stripLeading();
    }

    /** What is not nothing shows, however little it is; what is below zero says so in its value. */
    private static int drawn(long size, long longest) {
        return size <= 0 ? 0 : Math.max(1, Math.toIntExact(Rounding.multiplyDivide(size, LONGEST_BAR, longest)));
    }

    private static String table(Section.Table table) {
        if (table.rows().isEmpty()) {
            return "";
        }
        List<Column> columns = table.columns();
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = table.rows().stream()
                    .mapToInt(row -> row.cells().get(column).length())
                    .reduce(columns.get(i).heading().length(), Math::max);
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(columns.stream().map(Column::heading).toList(), columns, widths));
        for (Row row : table.rows()) {
            lines.add(line(row.cells(), columns, widths));
            row.details().forEach(detail -> lines.add(GAP + detail));
        }
        return String.join("\n", lines);
    }

    private static String line(List<String> cells, List<Column> columns, int[] widths) {
        List<String> padded = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            padded.add(padded(cells.get(i), widths[i], columns.get(i).kind() == Column.Kind.NUMBER));
        }
        return String.join(GAP, padded).stripTrailing();
    }

    private static String padded(String text, int width, boolean right) {
        String blanks = " ".repeat(Math.max(0, width - text.length()));
        return right ? blanks + text : text + blanks;
    }
}
