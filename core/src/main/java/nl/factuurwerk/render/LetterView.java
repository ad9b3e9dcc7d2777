package nl.factuurwerk.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.claim.InterestPeriod;
import nl.factuurwerk.dunning.Letter;
import nl.factuurwerk.dunning.LetterCosts;
import nl.factuurwerk.dunning.LetterItem;
import nl.factuurwerk.dunning.StageKind;
import nl.factuurwerk.payment.EpcPayload;
import org.joda.money.Money;

/**
 * Says what is printed of a letter to a debtor, in its own language and tone: what is open of which invoice, the interest by rate
 * and period, the costs, one amount and one last day to pay, and where to pay it. One that announces costs to a consumer states
 * the amount, the term from delivery and what follows (art. 6:96(6) BW).
 *
 * <pre>{@code
 * DocumentView view = LetterView.of(letter);
 * byte[] pdf = renderer.render(view);
 * String mail = HtmlRenderer.standard().html(view);
 * }</pre>
 */
public final class LetterView {

    private final Letter letter;
    private final LetterTexts texts;
    private final Labels labels;
    private final Formats formats;
    private final Map<String, String> values = new HashMap<>();
    private final boolean many;

    private LetterView(Letter letter, LetterTexts texts) {
        this.letter = letter;
        this.texts = texts;
        this.labels = new Labels(letter.language());
        this.formats = new Formats(letter.language());
        this.many = letter.items().stream()
                        .map(item -> item.key().invoice())
                        .distinct()
                        .count()
                > 1;
        values.put("amount", formats.money(letter.total()));
        values.put("due", formats.date(letter.payBy()));
        values.put("debtor", letter.debtor().name());
        values.put("seller", letter.seller().name());
    }

    /**
     * Makes the view of a letter.
     *
     * @param letter the letter
     * @return what is printed of it
     * @throws nl.factuurwerk.text.MissingText if the words do not exist in the language of the letter
     */
    public static DocumentView of(Letter letter) {
        return of(letter, LetterTexts.standard());
    }

    /**
     * Makes the view of a letter, in words of the host.
     *
     * @param letter the letter
     * @param texts the words
     * @return what is printed of it
     * @throws nl.factuurwerk.text.MissingText if the words do not exist in the language of the letter
     */
    public static DocumentView of(Letter letter, LetterTexts texts) {
        return new LetterView(letter, texts).view();
    }

    private DocumentView view() {
        String title = text("title." + letter.manner().kind());
        PartyBlocks parties = new PartyBlocks(letter.seller(), letter.debtor(), letter.language(), labels);
        DocumentView.Builder view = DocumentView.of(
                        letter.language(),
                        title,
                        title + " " + letter.id(),
                        new Field(text("date"), formats.date(letter.date())))
                .pageLabel(labels.text("page"))
                .sender(parties.sender())
                .recipient(parties.recipient())
                .footer(parties.footer());
        view.section(body("", opening()));
        view.section(items());
        interest(view);
        view.section(totals());
        letter.costs().stream().filter(costs -> !costs.claimed()).forEach(costs -> view.section(announced(costs)));
        letter.costs().stream().filter(LetterCosts::claimed).forEach(costs -> view.section(claimed(costs)));
        if (!letter.notes().isEmpty()) {
            view.section(new Section.Text("", letter.notes(), Section.Tone.STRONG));
        }
        view.section(payment());
        view.section(body(
                "",
                List.of(
                        toned("closing"),
                        text("greeting") + "\n" + letter.seller().name())));
        return view.build();
    }

    private static Section body(String heading, List<String> paragraphs) {
        return new Section.Text(heading, paragraphs, Section.Tone.BODY);
    }

    private List<String> opening() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(text("salutation"));
        paragraphs.add(letter.manner().kind() == StageKind.NOTICE ? text("opening.NOTICE") : toned("opening"));
        paragraphs.add(text("ask." + letter.manner().kind()));
        return paragraphs;
    }

    private String toned(String key) {
        return text(key + "." + letter.manner().tone());
    }

    private Section items() {
        List<Column> columns = List.of(
                Column.shortText(text("column.invoice")),
                Column.shortText(text("column.date")),
                Column.shortText(text("column.due")),
                Column.number(text("column.open")));
        List<Row> rows = new ArrayList<>();
        Money running = Money.zero(letter.total().getCurrencyUnit());
        for (LetterItem item : letter.items()) {
            running = running.plus(item.principal());
            rows.add(new Row(
                    List.of(
                            item.number(),
                            formats.date(item.issued()),
                            formats.date(item.key().due()),
                            formats.amount(item.principal())),
                    List.of(),
                    formats.amount(running)));
        }
        return new Section.Table("", columns, rows, labels.text("carried-forward"), labels.text("brought-forward"));
    }

    private void interest(DocumentView.Builder view) {
        List<Row> rows = new ArrayList<>();
        for (LetterItem item : letter.items()) {
            for (InterestPeriod period : item.interest().periods()) {
                rows.add(Row.of(
                        item.number(),
                        formats.shortDates(period.days()),
                        formats.percentage(period.rate()),
                        formats.amount(period.base()),
                        formats.amount(period.interest())));
            }
        }
        if (!rows.isEmpty()) {
            List<Column> columns = List.of(
                    Column.shortText(text("column.invoice")),
                    Column.shortText(text("column.period")),
                    Column.number(text("column.rate")),
                    Column.number(text("column.base")),
                    Column.number(text("column.interest")));
            view.section(Section.Table.of(columns, rows));
        }
    }

    private Section totals() {
        List<Section.Total> totals = new ArrayList<>();
        boolean more = letter.interest().isPositive() || letter.costs().stream().anyMatch(LetterCosts::claimed);
        if (more) {
            totals.add(total("total.principal", letter.principal(), false));
        }
        if (letter.interest().isPositive()) {
            totals.add(total("total.interest", letter.interest(), false));
        }
        for (LetterCosts costs : letter.costs()) {
            if (costs.claimed()) {
                totals.add(total("total.costs", costs.amount(), false));
                if (costs.vat().isPositive()) {
                    totals.add(total("total.vat", costs.vat(), false));
                }
            }
        }
        totals.add(total("total", letter.total(), true));
        return new Section.Summary(Section.Table.of(List.of(), List.of()), totals);
    }

    private Section.Total total(String key, Money amount, boolean strong) {
        return new Section.Total(text(key), formats.money(amount), strong);
    }

    private Section announced(LetterCosts costs) {
        Map<String, String> stated = new HashMap<>(values);
        stated.put("costs", formats.money(costs.total()));
        letter.fourteenDays().ifPresent(letter14 -> stated.put("principal", formats.money(letter14.principal())));
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(texts.text(letter.language(), "announced", stated));
        if (costs.vat().isPositive()) {
            stated.put("vat", formats.money(costs.vat()));
            paragraphs.add(texts.text(letter.language(), "announced.vat", stated));
        }
        return new Section.Text(text("announced.heading"), paragraphs, Section.Tone.STRONG);
    }

    private Section claimed(LetterCosts costs) {
        return new Section.Text("", List.of(text("ground." + costs.ground())), Section.Tone.SMALL);
    }

    private Section payment() {
        return new TransferBlock(labels, formats)
                .section(
                        text("request"),
                        letter.account(),
                        letter.total(),
                        new Field(text("reference"), letter.reference().formatted()),
                        new Field(text("pay-by"), formats.date(letter.payBy())),
                        letter.code().map(EpcPayload::text).orElse(""));
    }

    private String text(String key) {
        return texts.text(letter.language(), key, many, values);
    }
}
