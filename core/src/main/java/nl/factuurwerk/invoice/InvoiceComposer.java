package nl.factuurwerk.invoice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import nl.factuurwerk.money.Allocation;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.party.Address;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.payment.CreditTransfer;
import nl.factuurwerk.payment.PaymentMeans;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.TextBundle;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.LineVat;
import nl.factuurwerk.vat.Supply;
import nl.factuurwerk.vat.SupplyFacts;
import nl.factuurwerk.vat.Treatment;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatEngine;
import nl.factuurwerk.vat.VatGroup;
import nl.factuurwerk.vat.VatProfile;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Makes a candidate of a draft: fills in what follows from the seller and the date, decides the VAT of every line, spreads
 * document discounts, and has everything computed. Pure: the same draft, seller and date give the same candidate.
 */
public final class InvoiceComposer {

    private static final TextBundle WORDINGS = TextBundle.beside(InvoiceComposer.class, "wordings");
    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ROOT);

    /** A treatment has one box and one listing. */
    static final Comparator<LineVat> BY_GROUP = Comparator.comparing(LineVat::group)
            .thenComparing(LineVat::treatment)
            .thenComparing(vat -> vat.taxedIn().map(Country::code).orElse(""));

    private final Party seller;
    private final VatEngine vat;
    private final PaymentTerms defaultTerms;

    /**
     * Makes a composer.
     *
     * @param seller who supplies
     * @param vat decides the VAT of each line
     * @param defaultTerms when to pay where a draft does not say
     */
    public InvoiceComposer(Party seller, VatEngine vat, PaymentTerms defaultTerms) {
        this.seller = Objects.requireNonNull(seller, "seller");
        this.vat = Objects.requireNonNull(vat, "vat");
        this.defaultTerms = Objects.requireNonNull(defaultTerms, "defaultTerms");
    }

    /**
     * Composes a candidate.
     *
     * @param draft the draft; a part that {@link nl.factuurwerk.rule.Issue} asks for and is missing is a finding
     * @param today the date to issue it under, where the draft does not say
     * @return the candidate, or what forbids to compute one
     */
    public Parsed<InvoiceCandidate> compose(InvoiceDraft draft, LocalDate today) {
        Report missing = Report.collect(findings -> DraftCompleteness.check(draft, seller, findings));
        if (missing.hasErrors()) {
            return Parsed.invalid(missing);
        }
        try {
            return new Composition(
                            draft,
                            header(
                                    draft,
                                    seller,
                                    defaultTerms,
                                    draft.issueDate().orElse(today)))
                    .candidate();
        } catch (ArithmeticException e) {
            return Parsed.invalid(DraftRules.TOO_LARGE.at(Location.whole()));
        }
    }

    /**
     * Tells whether a candidate is what a draft comes to, but for what only an office can know: who it is, what its usual terms
     * are, the date, and how each line, allowance and charge is taxed. All else is computed once more of the draft.
     *
     * @param candidate what was composed
     * @param draft what it is said to be composed of
     * @return whether a composer could have made it of that draft
     */
    public static boolean isOf(InvoiceCandidate candidate, InvoiceDraft draft) {
        InvoiceHeader stated = candidate.header();
        Party office = draft.supplier().isPresent() ? stated.buyer() : stated.seller();
        return header(draft, office, stated.payment().terms(), stated.issueDate())
                        .equals(stated)
                && Restatement.of(draft, candidate).filter(candidate::equals).isPresent();
    }

    private static InvoiceHeader header(
            InvoiceDraft draft, Party office, PaymentTerms defaultTerms, LocalDate issueDate) {
        Party supplier = draft.supplier().orElse(office);
        Party buyer = buyer(draft, office);
        PaymentTerms terms = draft.terms().orElse(defaultTerms);
        Optional<PaymentMeans> means = draft.means().or(() -> transferTo(supplier));
        InvoiceHeader.Builder header = InvoiceHeader.of(
                        supplier,
                        buyer,
                        issueDate,
                        new PaymentRequest(terms, terms.dueDate(issueDate), means, draft.paymentReference()))
                .kind(draft.kind())
                .form(draft.form())
                .delivery(draft.deliveryIfIssuedOn(issueDate))
                .references(draft.references())
                .pricing(draft.pricing())
                .language(draft.language()
                        .or(buyer::language)
                        .or(supplier::language)
                        .orElse(Language.DUTCH));
        draft.correction().ifPresent(header::correction);
        header.earlier(draft.earlier());
        draft.notes().forEach(header::note);
        draft.numberCheck().ifPresent(header::checked);
        return header.build().worded();
    }

    private static Party buyer(InvoiceDraft draft, Party office) {
        if (draft.supplier().isPresent()) {
            return office;
        }
        return draft.buyer()
                .orElseGet(() -> unnamed(draft.language().or(office::language).orElse(Language.DUTCH), office));
    }

    /** One line for each advance that is taken off: they come last, and are taxed as they were. */
    static List<LineItem> deductions(InvoiceHeader header, EarlierBilling earlier) {
        List<LineItem> items = new ArrayList<>();
        for (Deduction each : earlier.deductions()) {
            String date = LONG_DATE
                    .withLocale(header.language().locale())
                    .format(each.advance().issueDate());
            String words = WORDINGS.message(
                            "advance.deducted", Map.of("number", each.advance().number(), "date", date))
                    .in(header.language());
            DraftLine line = DraftLine.of(words)
                    .quantity(Quantity.of("-1", Unit.LUMP_SUM))
                    .price(UnitPrice.of(each.amount(header.pricing().mode())))
                    .build();
            items.add(LineItem.of(line, each.taxedAs()));
        }
        return items;
    }

    /** What lines that are taxed alike come to, without or with VAT as the prices are. */
    static Map<LineVat, Long> sums(List<LineItem> items) {
        Map<LineVat, Long> sums = new TreeMap<>(BY_GROUP);
        for (LineItem item : items) {
            sums.merge(item.vat(), LineParts.of(item).total(), Math::addExact);
        }
        return sums;
    }

    /** What lines of one VAT group come to; empty where there are none. */
    static OptionalLong sumOf(Map<LineVat, Long> sums, VatGroup group) {
        return sums.entrySet().stream()
                .filter(sum -> sum.getKey().group().equals(group))
                .mapToLong(Map.Entry::getValue)
                .reduce(Math::addExact);
    }

    /**
     * One allowance for each group, by largest remainder on positive bases, ties by the order of the groups. Lines of one group
     * that go into different returns, or different boxes, have one each: a return sums what is stored.
     */
    static List<DocumentAdjustment> spread(Adjustment stated, Map<LineVat, Long> sums, CurrencyUnit currency) {
        long[] bases = sums.values().stream().mapToLong(Long::longValue).toArray();
        long whole = 0;
        for (long base : bases) {
            whole = Math.addExact(whole, base);
        }
        long[] parts = Allocation.split(stated.minorOf(whole), bases);
        List<DocumentAdjustment> spread = new ArrayList<>();
        for (Map.Entry<LineVat, Long> sum : sums.entrySet()) {
            Money part = Money.ofMinor(currency, parts[spread.size()]);
            spread.add(new DocumentAdjustment(
                    AppliedAdjustment.part(stated, Money.ofMinor(currency, sum.getValue()), part), sum.getKey()));
        }
        return spread;
    }

    /** A simplified invoice need not say who buys (art. 35a(2) Wet OB): somebody over the counter, where the seller is. */
    static Party unnamed(Language language, Party seller) {
        return Person.named(WORDINGS.message("buyer.unnamed").in(language))
                .address(Address.in(seller.country().orElse(Country.NETHERLANDS)))
                .build();
    }

    static Optional<PaymentMeans> transferTo(Party supplier) {
        return supplier.accounts().stream()
                .findFirst()
                .map(account -> new CreditTransfer(
                        account.iban(), account.name().or(() -> Optional.of(supplier.name())), account.bic()));
    }

    /** One candidate in the making. */
    private final class Composition {

        private final InvoiceDraft draft;
        private final InvoiceHeader header;
        private final ElectronicsWorth electronics;
        private final List<Finding> findings = new ArrayList<>();
        private final Map<LineVat, LineVat> decidedBefore = new HashMap<>();
        private final List<LineItem> items = new ArrayList<>();
        private final List<DocumentAdjustment> adjustments = new ArrayList<>();

        Composition(InvoiceDraft draft, InvoiceHeader header) {
            this.draft = draft;
            this.header = header;
            this.electronics = ElectronicsWorth.of(draft);
        }

        Parsed<InvoiceCandidate> candidate() {
            for (int i = 0; i < draft.lines().size(); i++) {
                decideLine("lines[" + i + "]", draft.lines().get(i));
            }
            if (findings.isEmpty()) {
                adjust();
            }
            if (findings.isEmpty()) {
                items.addAll(deductions(header, draft.earlier()));
                InvoiceCandidate candidate = InvoiceCalculator.calculate(header, items, adjustments);
                checkEuroVat(candidate);
                if (findings.isEmpty()) {
                    return Parsed.valid(candidate);
                }
            }
            return Parsed.invalid(new Report(findings));
        }

        private void decideLine(String path, DraftLine line) {
            if (line.taxedAs().isPresent()) {
                items.add(LineItem.of(line, line.taxedAs().get()));
                return;
            }
            LocalDate supplied = line.period()
                    .map(DateRange::last)
                    .or(() -> header.delivery().supplyDate())
                    .orElse(header.issueDate());
            SupplyFacts facts = factsOf(line);
            Supply supply = electronics
                    .tell(supply(line.description(), line.vatClass(), facts), line)
                    .on(supplied);
            decide(path, supply).ifPresent(treatment -> {
                checkRateChange(path, line, supply, treatment);
                items.add(LineItem.of(knowing(line, facts), vatOf(treatment)));
            });
        }

        private SupplyFacts factsOf(DraftLine line) {
            return line.facts().or(draft.facts());
        }

        /** The document keeps with each line all facts that decided its VAT, wherever the draft stated them. */
        private static DraftLine knowing(DraftLine line, SupplyFacts facts) {
            return line.facts().equals(facts)
                    ? line
                    : line.toBuilder().facts(facts).build();
        }

        /** Lines that are taxed alike share one object, which makes their sums quicker to find. */
        private LineVat vatOf(Treatment treatment) {
            LineVat decided = treatment.in(header.language());
            return decidedBefore.computeIfAbsent(decided, vat -> vat);
        }

        private Supply supply(String description, VatClass vatClass, SupplyFacts facts) {
            Supply supply = Supply.of(description)
                    .classed(vatClass)
                    .by(header.seller())
                    .to(header.buyer())
                    .facts(facts);
            Supply delivered =
                    draft.delivery().country().map(supply::deliveredTo).orElse(supply);
            return draft.numberCheck().map(delivered::checked).orElse(delivered);
        }

        /** What was said of the position of the office says nothing of that of a supplier. */
        private VatEngine engine() {
            return draft.supplier().isPresent()
                    ? vat.with(draft.supplierProfile().orElseGet(VatProfile::ordinary))
                    : vat;
        }

        private Optional<Treatment> decide(String path, Supply supply) {
            Parsed<Treatment> treatment = engine().tryTreat(supply);
            findings.addAll(treatment.report().within(path).findings());
            return treatment.value();
        }

        /** A line over a rate change would be taxed at the last rate alone; the part before it is not. */
        private void checkRateChange(String path, DraftLine line, Supply supply, Treatment atEnd) {
            line.period()
                    .or(() -> draft.delivery()
                            .period()
                            .filter(days -> draft.delivery().date().isEmpty()))
                    .filter(period -> !period.isSingleDay())
                    .ifPresent(period -> engine().tryTreat(supply.on(period.first()))
                            .value()
                            .filter(atStart -> !atStart.rate().equals(atEnd.rate()))
                            .ifPresent(atStart -> findings.add(DraftRules.RATE_CHANGE.at(
                                    Location.of(path + ".period", "BG-26"),
                                    Map.of("before", atStart.rate(), "after", atEnd.rate())))));
        }

        private void adjust() {
            for (int i = 0; i < draft.adjustments().size(); i++) {
                Adjustment stated = draft.adjustments().get(i);
                String path = "adjustments[" + i + "]";
                if (stated.vatClass().isPresent()) {
                    adjustApart(path, stated, stated.vatClass().get());
                } else {
                    spread(path, stated);
                }
            }
        }

        private void adjustApart(String path, Adjustment stated, VatClass vatClass) {
            LocalDate supplied = header.delivery().supplyDate().orElse(header.issueDate());
            Supply supply = electronics
                    .tell(supply(stated.reason(), vatClass, factsOfLines()))
                    .on(supplied);
            decide(path, supply).ifPresent(treatment -> {
                LineVat known = vatOf(treatment);
                OptionalLong alike = sumOf(sums(items), known.group());
                if (stated.size() instanceof Adjustment.Size.Share && alike.isEmpty()) {
                    findings.add(DraftRules.SHARE_BASE.at(Location.of(path), Map.of("reason", stated.reason())));
                    return;
                }
                Money base = money(alike.orElse(0));
                adjustments.add(new DocumentAdjustment(AppliedAdjustment.of(stated, base), known));
            });
        }

        /** What comes with the lines, such as their transport, is what they are, as far as they are all one. */
        private SupplyFacts factsOfLines() {
            return draft.lines().stream()
                    .map(this::factsOf)
                    .reduce(SupplyFacts::inCommonWith)
                    .orElseGet(draft::facts);
        }

        private void spread(String path, Adjustment stated) {
            Map<LineVat, Long> sums = sums(items);
            if (sums.values().stream().anyMatch(sum -> sum <= 0)) {
                findings.add(DraftRules.SPREAD.at(Location.of(path, "BG-20"), Map.of("reason", stated.reason())));
                return;
            }
            adjustments.addAll(
                    InvoiceComposer.spread(stated, sums, header.pricing().currency()));
        }

        private Money money(long minor) {
            return Money.ofMinor(header.pricing().currency(), minor);
        }

        private void checkEuroVat(InvoiceCandidate candidate) {
            boolean foreign = !candidate.vat().currency().equals(InvoiceHeader.ACCOUNTING_CURRENCY);
            boolean charged = candidate.vat().subtotals().stream()
                    .anyMatch(subtotal -> !subtotal.vat().isZero());
            if (foreign && charged && candidate.accountingVat().isEmpty()) {
                findings.add(DraftRules.EURO_VAT.at(
                        Location.of("exchangeRate", "BT-111"),
                        Map.of("currency", candidate.vat().currency())));
            }
        }
    }
}
