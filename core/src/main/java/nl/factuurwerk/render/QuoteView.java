package nl.factuurwerk.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import nl.factuurwerk.invoice.InvoiceCandidate;
import nl.factuurwerk.quote.Quote;
import nl.factuurwerk.quote.QuoteLine;
import nl.factuurwerk.quote.QuoteVersion;

/**
 * Says what is printed of a quote (<em>offerte</em>), in its own language: what is offered and until when, when it is
 * delivered and as what, what it comes to, what can be chosen beside it and is not in the total, and where to sign.
 *
 * <pre>{@code
 * DocumentView view = QuoteView.of(quote);                         // the latest version
 * DocumentView first = QuoteView.of(quote.version(1).orElseThrow());
 * }</pre>
 */
public final class QuoteView {

    private final QuoteVersion quote;
    private final InvoiceCandidate everything;
    private final Labels labels;
    private final Formats formats;

    private QuoteView(QuoteVersion quote) {
        this.quote = quote;
        this.everything = quote.everything().computed();
        this.labels = new Labels(quote.everything().language());
        this.formats = new Formats(quote.everything().language());
    }

    /**
     * Makes the view of the latest version of a quote.
     *
     * @param quote the quote
     * @return what is printed of it
     * @throws IllegalArgumentException if no version was sent yet: what is not composed has no parties and no totals
     * @throws nl.factuurwerk.text.MissingText if the labels do not exist in the language of the quote
     */
    public static DocumentView of(Quote quote) {
        return of(quote.latest()
                .orElseThrow(() -> new IllegalArgumentException("No version was sent, so none is printed: " + quote)));
    }

    /**
     * Makes the view of a version, as it was sent, whatever came of it since.
     *
     * @param version the version
     * @return what is printed of it
     * @throws nl.factuurwerk.text.MissingText if the labels do not exist in the language of the quote
     */
    public static DocumentView of(QuoteVersion version) {
        return new QuoteView(version).view();
    }

    private DocumentView view() {
        String title = labels.text("title.quote");
        PartyBlocks parties = new PartyBlocks(everything.header(), labels);
        DocumentView.Builder view = DocumentView.of(
                        everything.header().language(),
                        title,
                        subject(title),
                        new Field(labels.text("quote.date"), formats.date(quote.date())))
                .pageLabel(labels.text("page"))
                .sender(parties.sender())
                .recipient(parties.recipient())
                .footer(parties.footer());
        references(view);
        text(view, quote.stated().introduction());
        lines(view);
        new LegalTexts(everything, labels, formats).section().ifPresent(view::section);
        text(view, quote.stated().closing());
        view.section(new TermsBlock(everything.header(), labels).section());
        view.section(signature());
        return view.build();
    }

    /** One that has no other version need not say which it is. */
    private String subject(String title) {
        return quote.version() == 1
                ? title + " " + quote.number()
                : labels.text(
                        "quote.subject", Map.of("title", title, "number", quote.number(), "version", quote.version()));
    }

    private void references(DocumentView.Builder view) {
        view.reference(labels.text("quote.number"), quote.number().value());
        view.reference(
                labels.text("quote.version"),
                quote.version() == 1
                        ? "1"
                        : labels.text(
                                "quote.version-again",
                                Map.of("version", quote.version(), "before", quote.version() - 1)));
        view.reference(labels.text("quote.valid"), formats.date(quote.validUntil()));
        DealReferences deal = new DealReferences(everything.header(), labels);
        deal.references().forEach(view::reference);
        deal.customerVat().forEach(view::reference);
    }

    private static void text(DocumentView.Builder view, Optional<String> text) {
        text.ifPresent(words -> view.section(new Section.Text("", List.of(words), Section.Tone.BODY)));
    }

    /** What goes with the quote and what that comes to, and behind it what is chosen apart. */
    private void lines(DocumentView.Builder view) {
        IntPredicate optional = i -> quote.lines().get(i).isOptional();
        LineTable table = new LineTable(everything, Claim.AGREED, labels, formats);
        InvoiceCandidate required = quote.required().computed();
        if (!required.lines().isEmpty()) {
            view.section(table.table(optional.negate(), this::work));
            view.section(new InvoiceSummary(required, Claim.AGREED, labels, formats).summary());
        }
        if (hasOptions()) {
            String heading = labels.text(required.lines().isEmpty() ? "quote.choices" : "quote.options");
            view.section(table.choices(heading, optional, this::work));
        }
    }

    private boolean hasOptions() {
        return quote.lines().stream().anyMatch(QuoteLine::isOptional);
    }

    /** What the customer gets in hand, and by which day (statement of work). */
    private List<String> work(int index) {
        QuoteLine line = quote.lines().get(index);
        List<String> work = new ArrayList<>();
        Optional<String> by = line.deadline().map(formats::date);
        if (line.deliverable().isPresent()) {
            String what = line.deliverable().get();
            work.add(by.map(date -> labels.text("quote.deliverable-by", Map.of("date", date, "what", what)))
                    .orElseGet(() -> labels.text("quote.deliverable", Map.of("what", what))));
        } else {
            by.ifPresent(date -> work.add(labels.text("quote.by", Map.of("date", date))));
        }
        return work;
    }

    private Section signature() {
        return new Section.Signature(
                labels.text("quote.accept-heading"),
                labels.text(
                        hasOptions() ? "quote.accept-options" : "quote.accept",
                        Map.of("date", formats.date(quote.validUntil()))),
                List.of(labels.text("sign.name"), labels.text("sign.date"), labels.text("sign.signature")));
    }
}
