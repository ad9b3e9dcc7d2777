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
import nl.factuurwerk.vat.VatProfile;
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
            return new Composition(draft, header(draft, draft.issueDate().orElse(today))).candidate();
        } catch (ArithmeticException e) {
            return Parsed.invalid(DraftRules.TOO_LARGE.at(Location.whole()));
        }
    }

    private InvoiceHeader header(InvoiceDraft draft, LocalDate issueDate) {
        Party supplier = draft.supplier().orElse(seller);
        Party buyer = buyer(draft);
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

    private Party buyer(InvoiceDraft draft) {
        if (draft.supplier().isPresent()) {
            return seller;
        }
        return draft.buyer()
                .orElseGet(() -> unnamed(draft.language().or(seller::language).orElse(Language.DUTCH), seller));
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
                deduct();
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
                List<Long> alike = sums().entrySet().stream()
                        .filter(sum -> sum.getKey().group().equals(known.group()))
                        .map(Map.Entry::getValue)
                        .toList();
                if (stated.size() instanceof Adjustment.Size.Share && alike.isEmpty()) {
                    findings.add(DraftRules.SHARE_BASE.at(Location.of(path), Map.of("reason", stated.reason())));
                    return;
                }
                Money base = money(alike.stream().reduce(0L, Math::addExact));
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

        /**
         * One allowance for each group, by largest remainder on positive bases, ties by the order of the groups. Lines of one
         * group that go into different returns, or different boxes, have one each: a return sums what is stored.
         */
        private void spread(String path, Adjustment stated) {
            Map<LineVat, Long> sums = sums();
            if (sums.values().stream().anyMatch(sum -> sum <= 0)) {
                findings.add(DraftRules.SPREAD.at(Location.of(path, "BG-20"), Map.of("reason", stated.reason())));
                return;
            }
            long[] bases = sums.values().stream().mapToLong(Long::longValue).toArray();
            long whole = 0;
            for (long base : bases) {
                whole = Math.addExact(whole, base);
            }
            long[] parts = Allocation.split(stated.minorOf(whole), bases);
            int i = 0;
            for (Map.Entry<LineVat, Long> sum : sums.entrySet()) {
                adjustments.add(new DocumentAdjustment(
                        AppliedAdjustment.part(stated, money(sum.getValue()), money(parts[i])), sum.getKey()));
                i++;
            }
        }

        /** What the lines that are taxed alike come to, without or with VAT as the prices are. */
        private Map<LineVat, Long> sums() {
            Map<LineVat, Long> sums = new TreeMap<>(BY_GROUP);
            for (LineItem item : items) {
                sums.merge(item.vat(), LineParts.of(item).total(), Math::addExact);
            }
            return sums;
        }

        /** Advances come last, and are taxed as they were: nothing is decided of them again. */
        private void deduct() {
            for (Deduction each : draft.earlier().deductions()) {
                Money amount = each.amount(header.pricing().mode());
                DraftLine line = DraftLine.of(words(each.advance()))
                        .quantity(Quantity.of("-1", Unit.LUMP_SUM))
                        .price(UnitPrice.of(amount))
                        .build();
                items.add(LineItem.of(line, each.taxedAs()));
            }
        }

        private String words(PrecedingInvoice advance) {
            String date = LONG_DATE.withLocale(header.language().locale()).format(advance.issueDate());
            return WORDINGS.message("advance.deducted", Map.of("number", advance.number(), "date", date))
                    .in(header.language());
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
