package nl.factuurwerk.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.factuurwerk.dunning.Promised;
import nl.factuurwerk.dunning.Talked;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.CreditTransfer;
import nl.factuurwerk.payment.EpcPayload;
import nl.factuurwerk.payment.PaymentReference;
import nl.factuurwerk.payment.RemittanceText;
import nl.factuurwerk.receivable.Assignment;
import nl.factuurwerk.receivable.OpenItem;
import nl.factuurwerk.receivable.PaymentPlan;
import nl.factuurwerk.receivable.PlanInstalment;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.PlainText;
import org.joda.money.Money;

/**
 * Confirms to a debtor in writing what was said: a talk, a promise to pay (<em>betaaltoezegging</em>), a payment plan
 * (<em>betalingsregeling</em>). In the language of the debtor, in Dutch where none is known.
 *
 * <pre>{@code
 * Promised promise = office.dunning().promised(debtor, Set.of(invoice.id()), friday);
 * List<OpenItem> open = office.receivables().openItems(debtor, today);
 * DocumentView letter = ConfirmationView.of(studio).promise(promise, open, brewery);
 * }</pre>
 */
public final class ConfirmationView {

    private final Party creditor;
    private final LetterTexts texts;
    private final Optional<Assignment> assignment;

    private ConfirmationView(Party creditor, LetterTexts texts, Optional<Assignment> assignment) {
        this.creditor = Objects.requireNonNull(creditor, "creditor");
        this.texts = Objects.requireNonNull(texts, "texts");
        this.assignment = assignment;
    }

    /**
     * Confirms in the words of the library.
     *
     * @param creditor who writes
     * @return what makes the letters
     */
    public static ConfirmationView of(Party creditor) {
        return of(creditor, LetterTexts.standard());
    }

    /**
     * Confirms in words of the host.
     *
     * @param creditor who writes
     * @param texts the words
     * @return what makes the letters
     */
    public static ConfirmationView of(Party creditor, LetterTexts texts) {
        return new ConfirmationView(creditor, texts, Optional.empty());
    }

    /**
     * Confirms to a debtor whose claims were assigned: it is told whom it can pay only, and asked to pay there. Where it is about
     * invoices to be paid to one and to the other, it says no account.
     *
     * @param claims the assignment that holds, such as {@code DebtorFile.standingAssignment} returns
     * @return what makes the letters
     */
    public ConfirmationView assigned(Assignment claims) {
        return new ConfirmationView(creditor, texts, Optional.of(claims));
    }

    /**
     * Confirms a talk, in the very words in which it was taken down.
     *
     * @param talk what was said
     * @param debtor to whom, as the letter is to name it
     * @return what is printed of it
     * @throws nl.factuurwerk.text.MissingText if the words do not exist in the language of the debtor
     */
    public DocumentView talk(Talked talk, Party debtor) {
        Writing writing = new Writing("talk", debtor, false);
        writing.say("on", writing.formats.date(talk.on()));
        return writing.letter(talk.on())
                .section(writing.opening())
                .section(new Section.Text("", List.of(talk.words()), Section.Tone.STRONG))
                .section(writing.closing())
                .build();
    }

    /**
     * Confirms a promise: what is to be paid of which invoices, by when, and where to.
     *
     * @param promise what was promised
     * @param open what is open of the debtor on that day; invoices that were not promised are left out
     * @param debtor to whom, as the letter is to name it
     * @return what is printed of it
     * @throws nl.factuurwerk.text.MissingText if the words do not exist in the language of the debtor
     */
    public DocumentView promise(Promised promise, List<OpenItem> open, Party debtor) {
        List<OpenItem> items = among(open, promise.invoices());
        Writing writing = new Writing("promise", debtor, promise.invoices().size() > 1);
        writing.say("on", writing.formats.date(promise.on()));
        writing.say("due", writing.formats.date(promise.by()));
        DocumentView.Builder view = writing.letter(promise.on()).section(writing.opening());
        List<Money> sums = sums(items);
        writing.invoices(items, sums).forEach(view::section);
        writing.notice(items).ifPresent(view::section);
        if (sums.size() == 1 && hasOnePayee(items)) {
            view.section(writing.payment(items, sums.getFirst(), promise));
        }
        return view.section(writing.closing()).build();
    }

    /**
     * Confirms a payment plan: what is to be paid when, and what follows if it is not. The debtor is asked to sign: to acknowledge
     * a debt starts its prescription anew (art. 3:318 BW).
     *
     * @param plan the plan
     * @param open what is open of the debtor on the day of the plan; invoices that are not in it are left out
     * @param debtor to whom, as the letter is to name it
     * @return what is printed of it
     * @throws nl.factuurwerk.text.MissingText if the words do not exist in the language of the debtor
     */
    public DocumentView plan(PaymentPlan plan, List<OpenItem> open, Party debtor) {
        List<OpenItem> items = among(open, Set.copyOf(plan.invoices()));
        Writing writing = new Writing("plan", debtor, plan.invoices().size() > 1);
        writing.say("on", writing.formats.date(plan.on()));
        writing.say("amount", writing.formats.money(plan.terms().total()));
        writing.say("count", Integer.toString(plan.terms().instalments().size()));
        writing.say("days", Integer.toString(plan.terms().graceDays()));
        DocumentView.Builder view = writing.letter(plan.on()).section(writing.opening());
        if (!items.isEmpty()) {
            view.section(writing.table(items));
        }
        writing.instalments(plan).forEach(view::section);
        view.section(writing.consequences(plan, items));
        writing.notice(items).ifPresent(view::section);
        return view.section(writing.closing()).section(writing.signature()).build();
    }

    private static List<OpenItem> among(List<OpenItem> open, Set<Id<Invoice>> invoices) {
        return open.stream()
                .filter(item -> invoices.contains(item.invoice().id()))
                .filter(item -> item.open().isPositive())
                .toList();
    }

    private Optional<Assignment> assignment(OpenItem item) {
        return assignment.filter(each -> each.covers(item.invoice()));
    }

    private boolean hasOnePayee(List<OpenItem> items) {
        return items.stream().map(this::assignment).distinct().count() <= 1;
    }

    /** Amounts of different currencies have no sum. */
    private static List<Money> sums(List<OpenItem> items) {
        Map<String, Money> sums = new TreeMap<>();
        items.forEach(item -> sums.merge(item.open().getCurrencyUnit().getCode(), item.open(), Money::plus));
        return List.copyOf(sums.values());
    }

    /** One letter, in the making. */
    private final class Writing {

        private final String kind;
        private final Party debtor;
        private final boolean many;
        private final Language language;
        private final Labels labels;
        private final Formats formats;
        private final Map<String, String> values = new HashMap<>();

        Writing(String kind, Party debtor, boolean many) {
            this.kind = kind;
            this.debtor = debtor;
            this.many = many;
            this.language = debtor.language().orElse(Language.DUTCH);
            this.labels = new Labels(language);
            this.formats = new Formats(language);
            say("debtor", debtor.name());
            say("seller", creditor.name());
        }

        void say(String name, String value) {
            values.put(name, value);
        }

        private String text(String key) {
            return texts.text(language, key, many, values);
        }

        DocumentView.Builder letter(LocalDate day) {
            String title = text(kind + ".title");
            PartyBlocks parties = new PartyBlocks(creditor, debtor, language, labels);
            return DocumentView.of(language, title, title, new Field(text("date"), formats.date(day)))
                    .pageLabel(labels.text("page"))
                    .sender(parties.sender())
                    .recipient(parties.recipient())
                    .footer(parties.footer());
        }

        Section opening() {
            return body(text("salutation"), text(kind + ".opening"));
        }

        Section closing() {
            return body(text(kind + ".closing"), text("greeting") + "\n" + creditor.name());
        }

        private Section body(String... paragraphs) {
            return new Section.Text("", List.of(paragraphs), Section.Tone.BODY);
        }

        List<Section> invoices(List<OpenItem> items, List<Money> sums) {
            if (items.isEmpty()) {
                return List.of();
            }
            List<Section.Total> totals = sums.stream()
                    .map(sum -> new Section.Total(text("total"), formats.money(sum), true))
                    .toList();
            return List.of(table(items), summary(totals));
        }

        Section table(List<OpenItem> items) {
            List<Row> rows = items.stream()
                    .map(item -> Row.of(
                            item.invoice().number().value(),
                            formats.date(item.invoice().issueDate()),
                            formats.date(item.invoice().dueDate()),
                            formats.money(item.open())))
                    .toList();
            return Section.Table.of(
                    List.of(
                            Column.shortText(text("column.invoice")),
                            Column.shortText(text("column.date")),
                            Column.shortText(text("column.due")),
                            Column.number(text("column.open"))),
                    rows);
        }

        private Section summary(List<Section.Total> totals) {
            return new Section.Summary(Section.Table.of(List.of(), List.of()), totals);
        }

        Optional<Section> notice(List<OpenItem> items) {
            return items.stream()
                    .flatMap(item -> assignment(item).stream())
                    .findFirst()
                    .map(each -> body(each.notice().in(language)));
        }

        /** Of invoices that are all to be paid to one. */
        Section payment(List<OpenItem> items, Money amount, Promised promise) {
            Optional<CreditTransfer> account = assignment(items.getFirst())
                    .map(each -> each.payee().transfer())
                    .or(() -> creditor.iban()
                            .map(iban -> CreditTransfer.to(iban).named(PlainText.cut(creditor.name(), 70))));
            PaymentReference reference = reference(items);
            return new TransferBlock(labels, formats)
                    .section(
                            text("request"),
                            account,
                            amount,
                            new Field(text("reference"), reference.formatted()),
                            new Field(text("pay-by"), formats.date(promise.by())),
                            account.flatMap(to -> EpcPayload.tryOf(to, amount, reference)
                                            .value())
                                    .map(EpcPayload::text)
                                    .orElse(""));
        }

        /** Of one invoice its own reference; of several their numbers, as many as a transfer carries. */
        private PaymentReference reference(List<OpenItem> items) {
            if (items.size() == 1) {
                return items.getFirst().invoice().paymentReference();
            }
            StringBuilder numbers = new StringBuilder();
            for (OpenItem item : items) {
                String number = item.invoice().number().value();
                if (numbers.length() + number.length() + 1 > RemittanceText.LONGEST) {
                    break;
                }
                numbers.append(numbers.isEmpty() ? "" : " ").append(number);
            }
            return RemittanceText.of(numbers.toString());
        }

        List<Section> instalments(PaymentPlan plan) {
            List<Row> rows = new ArrayList<>();
            for (PlanInstalment instalment : plan.terms().instalments()) {
                rows.add(Row.of(
                        Integer.toString(rows.size() + 1),
                        formats.date(instalment.due()),
                        formats.money(instalment.amount())));
            }
            Section.Table table = new Section.Table(
                    text("plan.instalments"),
                    List.of(
                            Column.shortText(text("plan.column-number")),
                            Column.text(text("plan.column-due")),
                            Column.number(text("plan.column-amount"))),
                    rows,
                    "",
                    "");
            return List.of(
                    table,
                    summary(List.of(new Section.Total(
                            text("plan.total"), formats.money(plan.terms().total()), true))));
        }

        /** What follows, and where to pay, unless an assignment says so. */
        Section consequences(PaymentPlan plan, List<OpenItem> items) {
            List<String> paragraphs = new ArrayList<>();
            paragraphs.add(text("plan.kept"));
            paragraphs.add(text(plan.terms().graceDays() == 0 ? "plan.broken" : "plan.broken-grace"));
            boolean ours = items.stream().allMatch(item -> assignment(item).isEmpty());
            creditor.iban().filter(iban -> ours).ifPresent(iban -> {
                say("iban", iban.formatted());
                paragraphs.add(text("plan.account"));
            });
            return new Section.Text("", paragraphs, Section.Tone.BODY);
        }

        Section signature() {
            return new Section.Signature(
                    text("plan.sign"),
                    text("plan.sign-request"),
                    List.of(text("plan.sign-name"), text("plan.sign-date"), text("plan.sign-signature")));
        }
    }
}
