package nl.factuurwerk.render;

import java.util.List;
import java.util.Objects;

/** One part of the body of a document. A renderer draws the parts in the order in which they come. */
public sealed interface Section {

    /**
     * Running text.
     *
     * @param heading what stands above it; empty for none
     * @param paragraphs the texts
     * @param tone how loudly it is said
     */
    record Text(String heading, List<String> paragraphs, Tone tone) implements Section {
        /** Copies the list. */
        public Text {
            Objects.requireNonNull(heading, "heading");
            Objects.requireNonNull(tone, "tone");
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** How loudly a text is said. */
    enum Tone {
        /** Ordinary text. */
        BODY,
        /** Text that the law or the reader must not miss. */
        STRONG,
        /** Small print. */
        SMALL
    }

    /**
     * A table that may run over pages; its head is repeated on each.
     *
     * @param heading what stands above it; empty for none
     * @param columns the columns, from the left
     * @param rows the rows, each with a cell for each column
     * @param carriedForward the label of the subtotal at the foot of a page; empty where nothing is carried
     * @param broughtForward the label of the same subtotal at the head of the next page
     */
    record Table(String heading, List<Column> columns, List<Row> rows, String carriedForward, String broughtForward)
            implements Section {
        /**
         * Copies the lists and checks their shape.
         *
         * @throws IllegalArgumentException if a row has not one cell for each column
         */
        public Table {
            Objects.requireNonNull(heading, "heading");
            Objects.requireNonNull(carriedForward, "carriedForward");
            Objects.requireNonNull(broughtForward, "broughtForward");
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "A row has " + row.cells().size() + " cells for " + columns.size() + " columns: " + row);
                }
            }
        }

        /**
         * Makes a table that carries nothing forward.
         *
         * @param columns the columns, from the left
         * @param rows the rows
         * @return the table
         */
        public static Table of(List<Column> columns, List<Row> rows) {
            return new Table("", columns, rows, "", "");
        }
    }

    /**
     * What it all comes to: a small table of how VAT breaks down, beside the totals. Kept together on one page.
     *
     * @param breakdown VAT per rate; without rows where there is nothing to break down
     * @param totals from the sum of the lines to the amount due
     */
    record Summary(Table breakdown, List<Total> totals) implements Section {
        /** Copies the list. */
        public Summary {
            Objects.requireNonNull(breakdown, "breakdown");
            totals = List.copyOf(totals);
        }
    }

    /**
     * One line of the totals.
     *
     * @param label its name
     * @param amount the amount, formatted
     * @param strong whether it is what the reader looks for, such as the amount due
     */
    record Total(String label, String amount, boolean strong) {
        /** Checks presence. */
        public Total {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * How to pay. Kept together on one page.
     *
     * @param heading what stands above it
     * @param request the sentence that asks for payment
     * @param fields account, name, reference, due date
     * @param qrPayload what a QR code for banking apps says (EPC069-12); empty where there is nothing to transfer
     * @param qrCaption what stands beside that code
     */
    record Payment(String heading, String request, List<Field> fields, String qrPayload, String qrCaption)
            implements Section {
        /** Copies the list. */
        public Payment {
            Objects.requireNonNull(heading, "heading");
            Objects.requireNonNull(request, "request");
            Objects.requireNonNull(qrPayload, "qrPayload");
            Objects.requireNonNull(qrCaption, "qrCaption");
            fields = List.copyOf(fields);
        }
    }

    /**
     * Room to sign: a line to write on above each label. Kept together on one page.
     *
     * @param heading what stands above it; empty for none
     * @param request the sentence that says what is signed, and what to do with it
     * @param labels what is to be written: name, date, signature
     */
    record Signature(String heading, String request, List<String> labels) implements Section {
        /** Copies the list. */
        public Signature {
            Objects.requireNonNull(heading, "heading");
            Objects.requireNonNull(request, "request");
            labels = List.copyOf(labels);
        }
    }

    /**
     * A chart of narrow columns, such as the days of some weeks: each cell holds a mark or a few characters. It may run over
     * pages between rows; its head is repeated on each.
     *
     * @param heading what stands above it; empty for none
     * @param groups the columns, from the left
     * @param rows the rows, each with a cell for each column
     * @param legend what the marks mean; what has to be read without the chart is said elsewhere too
     */
    record Grid(String heading, List<GridGroup> groups, List<GridRow> rows, List<GridKey> legend) implements Section {
        /**
         * Copies the lists and checks their shape.
         *
         * @throws IllegalArgumentException if a row has not one cell for each column
         */
        public Grid {
            Objects.requireNonNull(heading, "heading");
            groups = List.copyOf(groups);
            rows = List.copyOf(rows);
            legend = List.copyOf(legend);
            int columns =
                    groups.stream().mapToInt(group -> group.headings().size()).sum();
            for (GridRow row : rows) {
                if (row.cells().size() != columns) {
                    throw new IllegalArgumentException(
                            "A row has " + row.cells().size() + " cells for " + columns + " columns: " + row);
                }
            }
        }
    }

    /**
     * A chart of bars from the left to the right, under each other. A short one is kept together on one page, a long one runs
     * over pages between bars.
     *
     * @param heading what stands above it; empty for none
     * @param bars the bars, from above
     * @param key what the bars are; empty where that is clear
     * @param againstKey what the bars behind them are; empty where there are none
     */
    record Bars(String heading, List<Bar> bars, String key, String againstKey) implements Section {
        /** Copies the list. */
        public Bars {
            Objects.requireNonNull(heading, "heading");
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(againstKey, "againstKey");
            bars = List.copyOf(bars);
        }
    }
}
