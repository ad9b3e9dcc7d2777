package nl.factuurwerk.render;

import java.util.List;

/** Reads views as plain lines. */
final class Printed {

    private Printed() {}

    static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    static List<String> references(DocumentView view) {
        return view.references().stream()
                .map(field -> plain(field.label() + " | " + field.value()))
                .toList();
    }

    static <T extends Section> List<T> sections(DocumentView view, Class<T> kind) {
        return view.body().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    static List<Section.Table> tables(DocumentView view) {
        return sections(view, Section.Table.class);
    }

    /** The rows, each with its details behind its cells. */
    static List<String> rows(Section.Table table) {
        return table.rows().stream()
                .map(row -> plain(String.join(" | ", row.cells())
                        + (row.details().isEmpty() ? "" : " || " + String.join(" / ", row.details()))))
                .toList();
    }

    static List<String> headings(Section.Table table) {
        return table.columns().stream().map(Column::heading).toList();
    }

    static List<String> texts(DocumentView view) {
        return sections(view, Section.Text.class).stream()
                .flatMap(text -> text.paragraphs().stream())
                .toList();
    }

    static List<String> totals(DocumentView view) {
        return sections(view, Section.Summary.class).getFirst().totals().stream()
                .map(total -> plain(total.label() + " | " + total.amount() + (total.strong() ? " !" : "")))
                .toList();
    }

    static List<String> kinds(DocumentView view) {
        return view.body().stream()
                .map(section -> section.getClass().getSimpleName())
                .toList();
    }
}
