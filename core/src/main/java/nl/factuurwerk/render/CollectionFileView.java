package nl.factuurwerk.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.factuurwerk.dunning.AgencyFee;
import nl.factuurwerk.dunning.CollectionFile;
import nl.factuurwerk.dunning.DunningEntry;
import nl.factuurwerk.dunning.Letter;
import nl.factuurwerk.dunning.Paused;
import nl.factuurwerk.dunning.PolicyChosen;
import nl.factuurwerk.dunning.Promised;
import nl.factuurwerk.dunning.Resumed;
import nl.factuurwerk.dunning.StepTaken;
import nl.factuurwerk.dunning.Talked;
import nl.factuurwerk.dunning.TermsAccepted;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.InvoiceFact;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.text.Language;

/**
 * Says what is printed of a collection file (<em>incassodossier</em>): who claims what of whom and why, and everything that shows
 * it. It is addressed to the agency where the file names one, and never to the debtor. The invoices and the letters themselves go
 * beside it.
 *
 * <pre>{@code
 * byte[] pdf = renderer.render(CollectionFileView.of(file, Language.DUTCH));
 * }</pre>
 */
public final class CollectionFileView {

    private final CollectionFile file;
    private final Language language;
    private final Labels labels;
    private final Formats formats;

    private CollectionFileView(CollectionFile file, Language language) {
        this.file = file;
        this.language = language;
        this.labels = new Labels(language);
        this.formats = new Formats(language);
    }

    /**
     * Makes the view of a file.
     *
     * @param file the file
     * @param language in which language
     * @return what is printed of it
     * @throws nl.factuurwerk.text.MissingText if the words do not exist in that language
     */
    public static DocumentView of(CollectionFile file, Language language) {
        return new CollectionFileView(file, language).view();
    }

    private DocumentView view() {
        CollectionFile.Head head = file.head();
        PartyBlocks parties = new PartyBlocks(head.creditor(), head.debtor(), language, labels);
        String title = labels.text("file.title");
        DocumentView.Builder view = DocumentView.of(
                        language,
                        title,
                        title + " " + head.debtor().name(),
                        new Field(labels.text("file.as-of"), formats.date(head.asOf())))
                .pageLabel(labels.text("page"))
                .sender(parties.sender())
                .recipient(head.fee().map(AgencyFee::agency).stream().toList())
                .footer(parties.footer());
        if (!file.report().isEmpty()) {
            view.section(new Section.Text(
                    labels.text("file.missing"),
                    file.report().findings().stream()
                            .map(finding -> sentence(finding.text().in(language)) + " "
                                    + finding.hint().in(language))
                            .toList(),
                    Section.Tone.STRONG));
        }
        view.section(parties());
        view.section(claims());
        totals(view);
        view.section(facts());
        if (!file.letters().isEmpty()) {
            view.section(letters());
        }
        if (!file.entries().isEmpty()) {
            view.section(entries());
        }
        file.items().forEach(item -> view.section(explained(item)));
        return view.build();
    }

    /** A finding starts with the name of a thing, and has no full stop. */
    private static String sentence(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    private Section parties() {
        CollectionFile.Head head = file.head();
        return new Section.Table(
                labels.text("file.parties"),
                List.of(Column.shortText(labels.text("file.role")), Column.text(labels.text("file.name"))),
                List.of(party("file.creditor", head.creditor()), party("file.debtor", head.debtor())),
                "",
                "");
    }

    private Row party(String role, Party party) {
        PartyBlocks block = new PartyBlocks(file.head().creditor(), party, language, labels);
        List<String> lines = block.recipient();
        List<String> details = new ArrayList<>();
        if (lines.size() > 1) {
            details.add(String.join(", ", lines.subList(1, lines.size())));
        }
        List<String> numbers = new ArrayList<>(new PartyBlocks(party, party, language, labels).footer());
        party.email().ifPresent(numbers::add);
        party.contact().flatMap(contact -> contact.phone()).ifPresent(numbers::add);
        if (!numbers.isEmpty()) {
            details.add(String.join(" \u00B7 ", numbers));
        }
        return new Row(List.of(labels.text(role), party.name()), details, "");
    }

    private Section claims() {
        List<Row> rows = new ArrayList<>();
        for (CollectionFile.Item item : file.items()) {
            Invoice invoice = item.invoice();
            rows.add(Row.of(
                    invoice.number().value(),
                    formats.date(invoice.dueDate()),
                    formats.amount(item.claim().principal()),
                    formats.amount(item.claim().interest()),
                    formats.amount(item.claim().costs()),
                    formats.money(item.claim().total())));
        }
        return new Section.Table(
                labels.text("file.claim"),
                List.of(
                        Column.shortText(labels.text("file.invoice")),
                        Column.shortText(labels.text("file.due")),
                        Column.number(labels.text("file.principal")),
                        Column.number(labels.text("file.interest")),
                        Column.number(labels.text("file.costs")),
                        Column.number(labels.text("file.total"))),
                rows,
                "",
                "");
    }

    private void totals(DocumentView.Builder view) {
        List<Section.Total> totals = new ArrayList<>();
        file.items().stream()
                .map(item -> item.claim().total().getCurrencyUnit())
                .distinct()
                .forEach(currency -> totals.add(
                        new Section.Total(labels.text("file.total"), formats.money(file.total(currency)), true)));
        file.fee().ifPresent(fee -> totals.add(new Section.Total(labels.text("file.fee"), formats.money(fee), false)));
        if (!totals.isEmpty()) {
            view.section(new Section.Summary(Section.Table.of(List.of(), List.of()), totals));
        }
    }

    private Section explained(CollectionFile.Item item) {
        return new Section.Text(
                labels.text("file.explained", Map.of("number", item.invoice().number())),
                List.of(item.claim()
                        .explain()
                        .in(language)
                        .lines()
                        .map(CollectionFileView::indented)
                        .collect(Collectors.joining("\n"))),
                Section.Tone.SMALL);
    }

    /** What a line explains is how far it stands in, which blanks at its beginning would not keep. */
    private static String indented(String line) {
        String words = line.stripLeading();
        return "\u00A0".repeat(line.length() - words.length()) + words;
    }

    private Section facts() {
        List<Row> rows = new ArrayList<>();
        for (CollectionFile.Item item : file.items()) {
            Invoice invoice = item.invoice();
            String number = invoice.number().value();
            rows.add(Row.of(
                    number,
                    formats.date(invoice.issueDate()),
                    labels.text(
                            "file.issued",
                            Map.of(
                                    "amount",
                                    formats.money(invoice.total()),
                                    "terms",
                                    invoice.header().wordings().paymentTerms()))));
            item.facts().forEach(fact -> rows.add(Row.of(number, formats.date(fact.on()), fact(fact))));
            item.credits()
                    .forEach(credit -> rows.add(Row.of(
                            number,
                            formats.date(credit.issueDate()),
                            labels.text(
                                    "file.credited",
                                    Map.of(
                                            "number",
                                            credit.number(),
                                            "amount",
                                            formats.money(credit.total().abs()))))));
        }
        return new Section.Table(
                labels.text("file.facts"),
                List.of(
                        Column.shortText(labels.text("file.invoice")),
                        Column.shortText(labels.text("file.date")),
                        Column.text(labels.text("file.what"))),
                rows,
                "",
                "");
    }

    private String fact(InvoiceFact fact) {
        return switch (fact) {
            case InvoiceFact.Sent sent -> with("file.sent." + sent.channel(), sent.address());
            case InvoiceFact.Received received -> labels.text("file.received");
            case InvoiceFact.Viewed viewed -> labels.text("file.viewed");
            case InvoiceFact.Disputed disputed -> with("file.disputed", disputed.reason());
            case InvoiceFact.DisputeSettled settled -> with("file.settled", settled.outcome());
            case InvoiceFact.Noted noted -> noted.kind() + (noted.words().isEmpty() ? "" : ": " + noted.words());
        };
    }

    private String with(String key, String words) {
        return words.isEmpty() ? labels.text(key) : labels.text(key) + ": " + words;
    }

    private Section letters() {
        List<Row> rows = new ArrayList<>();
        for (Letter letter : file.letters()) {
            rows.add(Row.of(
                    letter.id().value(),
                    formats.date(letter.date()),
                    LetterTexts.standard()
                            .text(language, "title." + letter.manner().kind(), Map.of()),
                    formats.date(letter.payBy()),
                    formats.money(letter.total())));
        }
        return new Section.Table(
                labels.text("file.letters"),
                List.of(
                        Column.shortText(labels.text("file.letter")),
                        Column.shortText(labels.text("file.date")),
                        Column.text(labels.text("file.what")),
                        Column.shortText(labels.text("file.pay-by")),
                        Column.number(labels.text("file.total"))),
                rows,
                "",
                "");
    }

    private Section entries() {
        List<Row> rows = new ArrayList<>();
        for (DunningEntry entry : file.entries()) {
            rows.add(Row.of(formats.date(entry.on()), entry(entry)));
        }
        return new Section.Table(
                labels.text("file.entries"),
                List.of(Column.shortText(labels.text("file.date")), Column.text(labels.text("file.what"))),
                rows,
                "",
                "");
    }

    private String entry(DunningEntry entry) {
        return switch (entry) {
            case StepTaken step ->
                LetterTexts.standard().text(language, "title." + step.kind(), Map.of()) + ": "
                        + number(step.about().invoice());
            case Paused pause ->
                with("file.paused." + pause.why().reason(), pause.why().words());
            case Resumed end -> with("file.resumed", end.words());
            case Talked talk -> talk.words();
            case Promised promise -> labels.text("file.promised", Map.of("date", formats.date(promise.by())));
            case PolicyChosen chosen -> labels.text("file.policy", Map.of("policy", chosen.policy()));
            case TermsAccepted accepted -> with("file.terms", accepted.words());
        };
    }

    private String number(Id<Invoice> invoice) {
        return file.items().stream()
                .map(CollectionFile.Item::invoice)
                .filter(each -> each.id().equals(invoice))
                .findFirst()
                .map(each -> each.number().value())
                .orElseGet(invoice::value);
    }
}
