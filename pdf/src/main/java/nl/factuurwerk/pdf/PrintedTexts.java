package nl.factuurwerk.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.render.Bar;
import nl.factuurwerk.render.Column;
import nl.factuurwerk.render.DocumentView;
import nl.factuurwerk.render.Field;
import nl.factuurwerk.render.GridCell;
import nl.factuurwerk.render.GridRow;
import nl.factuurwerk.render.Row;
import nl.factuurwerk.render.Section;

/** Lists every text of a view that is drawn, each with the way to it. */
final class PrintedTexts {

    private final List<PrintedText> texts = new ArrayList<>();

    private PrintedTexts() {}

    /** A text and where in the view it stands. */
    record PrintedText(String path, String text) {}

    static List<PrintedText> of(DocumentView view) {
        PrintedTexts all = new PrintedTexts();
        all.add("title", view.title());
        all.add("subject", view.subject());
        all.add("sender", view.sender());
        all.add("date", view.date());
        all.add("recipient", view.recipient());
        all.addFields("references", view.references());
        for (int i = 0; i < view.body().size(); i++) {
            all.add("body[" + i + "]", view.body().get(i));
        }
        all.add("footer", view.footer());
        all.add("pageLabel", view.pageLabel(1, 1));
        return all.texts;
    }

    private void add(String path, Section section) {
        switch (section) {
            case Section.Text text -> {
                add(path + ".heading", text.heading());
                add(path + ".paragraphs", text.paragraphs());
            }
            case Section.Table table -> add(path, table);
            case Section.Summary summary -> {
                add(path + ".breakdown", summary.breakdown());
                for (int i = 0; i < summary.totals().size(); i++) {
                    Section.Total total = summary.totals().get(i);
                    add(path + ".totals[" + i + "].label", total.label());
                    add(path + ".totals[" + i + "].amount", total.amount());
                }
            }
            case Section.Payment payment -> {
                add(path + ".heading", payment.heading());
                add(path + ".request", payment.request());
                addFields(path + ".fields", payment.fields());
                add(path + ".qrCaption", payment.qrCaption());
            }
            case Section.Grid grid -> add(path, grid);
            case Section.Bars bars -> add(path, bars);
            case Section.Signature signature -> {
                add(path + ".heading", signature.heading());
                add(path + ".request", signature.request());
                add(path + ".labels", signature.labels());
            }
        }
    }

    private void add(String path, Section.Grid grid) {
        add(path + ".heading", grid.heading());
        for (int i = 0; i < grid.groups().size(); i++) {
            add(path + ".groups[" + i + "].label", grid.groups().get(i).label());
            add(path + ".groups[" + i + "].headings", grid.groups().get(i).headings());
        }
        for (int i = 0; i < grid.rows().size(); i++) {
            GridRow row = grid.rows().get(i);
            add(path + ".rows[" + i + "].label", row.label());
            add(
                    path + ".rows[" + i + "].cells",
                    row.cells().stream().map(GridCell::text).toList());
        }
        for (int i = 0; i < grid.legend().size(); i++) {
            add(path + ".legend[" + i + "].label", grid.legend().get(i).label());
        }
    }

    private void add(String path, Section.Bars bars) {
        add(path + ".heading", bars.heading());
        add(path + ".key", bars.key());
        add(path + ".againstKey", bars.againstKey());
        for (int i = 0; i < bars.bars().size(); i++) {
            Bar bar = bars.bars().get(i);
            add(path + ".bars[" + i + "].label", bar.label());
            add(path + ".bars[" + i + "].value", bar.value());
            add(path + ".bars[" + i + "].note", bar.note());
        }
    }

    private void add(String path, Section.Table table) {
        add(path + ".heading", table.heading());
        add(path + ".columns", table.columns().stream().map(Column::heading).toList());
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            add(path + ".rows[" + i + "].cells", row.cells());
            add(path + ".rows[" + i + "].details", row.details());
            add(path + ".rows[" + i + "].runningTotal", row.runningTotal());
        }
        add(path + ".carriedForward", table.carriedForward());
        add(path + ".broughtForward", table.broughtForward());
    }

    private void addFields(String path, List<Field> fields) {
        for (int i = 0; i < fields.size(); i++) {
            add(path + "[" + i + "]", fields.get(i));
        }
    }

    private void add(String path, Field field) {
        add(path + ".label", field.label());
        add(path + ".value", field.value());
    }

    private void add(String path, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            add(path + "[" + i + "]", lines.get(i));
        }
    }

    private void add(String path, String text) {
        texts.add(new PrintedText(path, text));
    }
}
