package nl.factuurwerk.render;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a document as HTML for the body of a mail: a whole page without scripts, images or anything from elsewhere, with the
 * few styles that mail programs keep. Every text is escaped. No code to scan: a mail is read where it is paid.
 *
 * <pre>{@code
 * String mail = HtmlRenderer.standard().html(LetterView.of(letter));
 * }</pre>
 */
public final class HtmlRenderer implements DocumentRenderer {

    private static final HtmlRenderer STANDARD = new HtmlRenderer();
    private static final String RIGHT = " style=\"text-align:right\"";

    private HtmlRenderer() {}

    /**
     * Returns the renderer.
     *
     * @return the renderer
     */
    public static HtmlRenderer standard() {
        return STANDARD;
    }

    @Override
    public String mediaType() {
        return "text/html;charset=utf-8";
    }

    @Override
    public byte[] render(DocumentView view) {
        return html(view).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a document.
     *
     * @param view what it says
     * @return the page
     */
    public String html(DocumentView view) {
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(escaped(view.language().code()))
                .append("\">\n<head><meta charset=\"utf-8\"><title>")
                .append(escaped(view.subject()))
                .append("</title></head>\n<body style=\"font-family:sans-serif;max-width:42em\">\n");
        heading("h1", view.title(), page);
        fields(List.of(view.date()), page);
        fields(view.references(), page);
        view.body().forEach(section -> section(section, page));
        page.append("<p>");
        for (int i = 0; i < view.sender().size(); i++) {
            page.append(i == 0 ? "" : "<br>\n").append(escaped(view.sender().get(i)));
        }
        page.append("</p>\n");
        small(String.join(" | ", view.footer()), page);
        return page.append("</body>\n</html>\n").toString();
    }

    private static void section(Section section, StringBuilder page) {
        switch (section) {
            case Section.Text text -> {
                heading("h2", text.heading(), page);
                for (String paragraph : text.paragraphs()) {
                    switch (text.tone()) {
                        case BODY -> paragraph(escaped(paragraph), page);
                        case STRONG -> paragraph("<strong>" + escaped(paragraph) + "</strong>", page);
                        case SMALL -> small(paragraph, page);
                    }
                }
            }
            case Section.Table table -> {
                heading("h2", table.heading(), page);
                table(table, page);
            }
            case Section.Summary summary -> {
                table(summary.breakdown(), page);
                totals(summary.totals(), page);
            }
            case Section.Payment payment -> {
                heading("h2", payment.heading(), page);
                paragraph(escaped(payment.request()), page);
                fields(payment.fields(), page);
            }
            case Section.Bars bars -> {
                if (!bars.bars().isEmpty()) {
                    heading("h2", bars.heading(), page);
                    bars(bars.bars(), page);
                }
            }
            case Section.Grid grid -> {
                // A chart; what has to be read is said elsewhere too.
            }
            case Section.Signature signature -> {
                heading("h2", signature.heading(), page);
                paragraph(escaped(signature.request()), page);
                signature.labels().forEach(label -> paragraph(escaped(label), page));
            }
        }
    }

    private static void heading(String level, String text, StringBuilder page) {
        if (!text.isEmpty()) {
            page.append('<').append(level).append('>').append(escaped(text));
            page.append("</").append(level).append(">\n");
        }
    }

    private static void paragraph(String markup, StringBuilder page) {
        if (!markup.isEmpty()) {
            page.append("<p>").append(markup).append("</p>\n");
        }
    }

    private static void small(String text, StringBuilder page) {
        paragraph(text.isEmpty() ? "" : "<small>" + escaped(text) + "</small>", page);
    }

    private static void fields(List<Field> fields, StringBuilder page) {
        if (!fields.isEmpty()) {
            page.append("<table>\n");
            fields.forEach(field -> row(field.label(), escaped(field.value()), "", page));
            page.append("</table>\n");
        }
    }

    private static void totals(List<Section.Total> totals, StringBuilder page) {
        page.append("<table>\n");
        for (Section.Total total : totals) {
            String amount = escaped(total.amount());
            row(total.label(), total.strong() ? "<strong>" + amount + "</strong>" : amount, RIGHT, page);
        }
        page.append("</table>\n");
    }

    /** The figures of a chart: what a mail program makes of drawn bars nobody knows. */
    private static void bars(List<Bar> bars, StringBuilder page) {
        page.append("<table>\n");
        for (Bar bar : bars) {
            String markup = escaped(bar.value());
            if (!bar.note().isEmpty()) {
                markup += " <small>" + escaped(bar.note()) + "</small>";
            }
            row(bar.label(), markup, RIGHT, page);
        }
        page.append("</table>\n");
    }

    private static void row(String label, String markup, String style, StringBuilder page) {
        page.append("<tr><th style=\"text-align:left\">").append(escaped(label)).append("</th><td");
        page.append(style).append('>').append(markup).append("</td></tr>\n");
    }

    private static void table(Section.Table table, StringBuilder page) {
        if (table.rows().isEmpty()) {
            return;
        }
        page.append("<table cellpadding=\"4\">\n<tr>");
        for (Column column : table.columns()) {
            page.append("<th style=\"text-align:")
                    .append(isRight(column) ? "right" : "left")
                    .append("\">");
            page.append(escaped(column.heading())).append("</th>");
        }
        page.append("</tr>\n");
        for (Row row : table.rows()) {
            page.append("<tr>");
            for (int i = 0; i < row.cells().size(); i++) {
                page.append("<td")
                        .append(isRight(table.columns().get(i)) ? RIGHT : "")
                        .append('>');
                String cell = escaped(row.cells().get(i));
                page.append(row.strong() ? "<strong>" + cell + "</strong>" : cell);
                if (i == 0) {
                    row.details()
                            .forEach(detail -> page.append("<br><small>")
                                    .append(escaped(detail))
                                    .append("</small>"));
                }
                page.append("</td>");
            }
            page.append("</tr>\n");
        }
        page.append("</table>\n");
    }

    private static boolean isRight(Column column) {
        return column.kind() == Column.Kind.NUMBER;
    }

    /** Fit for text and, as long as it is one line, for quoted attributes. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\n' -> safe.append("<br>\n");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
