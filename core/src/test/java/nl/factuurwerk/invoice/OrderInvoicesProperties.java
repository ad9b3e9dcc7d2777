package nl.factuurwerk.invoice;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.reference.Country.NETHERLANDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.vat.IcpListing;
import nl.factuurwerk.vat.LineVat;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatCalculator;
import nl.factuurwerk.vat.VatGroup;
import nl.factuurwerk.vat.VatRounding;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Advances, parts and a final invoice come to the order, to the cent, whatever the shares, in both price modes, and also
 * when advances are credited in between.
 */
class OrderInvoicesProperties {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 21);
    private static final Organisation SELLER = Organisation.named("Studio Noorderlicht B.V.")
            .address("Vismarkt 12", "9711 KS", "Groningen", NETHERLANDS)
            .vat("NL123456789B13")
            .build();
    private static final Organisation BUYER = Organisation.named("Brouwerij De Hop")
            .address("Kade 3", "8911 AB", "Leeuwarden", NETHERLANDS)
            .build();
    private static final List<LineVat> TAXED = List.of(taxed("NL-STD", 21), taxed("NL-RED", 9));

    private static LineVat taxed(String treatment, int rate) {
        return new LineVat(treatment, VatGroup.taxed(percent(rate)), "1a", IcpListing.NONE, Optional.of(NETHERLANDS));
    }

    @Property(tries = 500)
    void the_documents_of_an_order_come_to_its_amounts_and_to_its_vat(
            @ForAll PriceMode mode, @ForAll long seed, @ForAll @LongRange(min = 1, max = 200_000) long most) {
        Books books = new Books(Pricing.standard().with(mode), new Random(seed), most);
        books.billEverything();

        VatCalculator calculator = VatCalculator.of(mode, VatRounding.PER_GROUP);
        var order = calculator.accumulator();
        books.ordered.forEach((vat, minor) -> order.add(vat.group(), minor));
        Map<VatGroup, VatSubtotal> expected = new TreeMap<>();
        order.breakdown(CurrencyUnit.EUR).subtotals().forEach(each -> expected.put(each.group(), each));

        assertThat(books.sums().values()).containsExactlyElementsOf(expected.values());
    }

    @Property(tries = 200)
    void every_document_of_an_order_adds_up_and_is_restored_from_what_is_stored(
            @ForAll PriceMode mode, @ForAll long seed, @ForAll @LongRange(min = 1, max = 200_000) long most) {
        Books books = new Books(Pricing.standard().with(mode), new Random(seed), most);
        books.billEverything();

        for (Invoice invoice : books.all()) {
            Money nets = eur("0.00");
            for (InvoiceLine line : invoice.lines()) {
                nets = nets.plus(line.net());
            }
            assertThat(nets).isEqualTo(invoice.totals().excludingVat());
            assertThat(invoice.totals().excludingVat().plus(invoice.totals().vat()))
                    .isEqualTo(invoice.totals().includingVat());
            assertThat(Invoice.restore(invoice.stored())).isEqualTo(invoice);
        }
    }

    /** An order of a few lines, and the invoices under it. */
    private static final class Books {

        private final Pricing pricing;
        private final Random random;
        private final Map<LineVat, Long> ordered = new TreeMap<>(InvoiceComposer.BY_GROUP);
        private final Map<LineVat, Long> left = new TreeMap<>(InvoiceComposer.BY_GROUP);
        private final List<Remainder> advances = new ArrayList<>();
        private final List<Remainder> parts = new ArrayList<>();
        private final List<CreditNote> credits = new ArrayList<>();

        Books(Pricing pricing, Random random, long most) {
            this.pricing = pricing;
            this.random = random;
            TAXED.forEach(vat -> ordered.put(vat, 1 + random.nextLong(most)));
            left.putAll(ordered);
        }

        void billEverything() {
            for (int acts = random.nextInt(6); acts > 0; acts--) {
                switch (random.nextInt(3)) {
                    case 0 -> advance();
                    case 1 -> part();
                    default -> creditAdvance();
                }
            }
            EarlierInvoices earlier = EarlierInvoices.of(pricing, advances, parts);
            parts.add(Remainder.of(issue(OrderStage.WHOLE, left, earlier.settled())));
        }

        private void advance() {
            Map<LineVat, Long> share = share(ordered);
            if (!share.isEmpty()) {
                advances.add(Remainder.of(issue(OrderStage.ADVANCE, share, EarlierBilling.none())));
            }
        }

        private void part() {
            Map<LineVat, Long> share = share(left);
            if (share.isEmpty()) {
                return;
            }
            EarlierInvoices earlier = EarlierInvoices.of(pricing, advances, parts);
            boolean takesOff = random.nextBoolean();
            EarlierBilling before = earlier.takingOff(each ->
                    takesOff ? random.nextLong(1 + each.amount(pricing.mode()).getAmountMinorLong()) : 0);
            share.forEach((vat, minor) -> left.merge(vat, -minor, Long::sum));
            parts.add(Remainder.of(issue(OrderStage.PART, share, before)));
        }

        /** Takes back of an advance something that no part took off yet. */
        private void creditAdvance() {
            List<Deduction> open = EarlierInvoices.of(pricing, advances, parts).open();
            if (open.isEmpty()) {
                return;
            }
            Deduction any = open.get(random.nextInt(open.size()));
            int which = IntStream.range(0, advances.size())
                    .filter(i -> PrecedingInvoice.of(advances.get(i).invoice()).equals(any.advance()))
                    .findFirst()
                    .orElseThrow();
            Remainder advance = advances.get(which);
            long most = any.amount(pricing.mode()).getAmountMinorLong();
            Optional<Remainder.PartLeft> line = advance.lines().stream()
                    .filter(part -> part.amount().isPositive())
                    .filter(part -> advance.invoice()
                            .lines()
                            .get(part.number() - 1)
                            .vat()
                            .equals(any.taxedAs()))
                    .findFirst();
            line.ifPresent(part -> {
                long whole = Math.min(most, part.amount().getAmountMinorLong());
                long taken = random.nextBoolean() ? whole : 1 + random.nextLong(whole);
                CreditDraft draft = CreditDraft.of()
                        .line(part.number(), Money.ofMinor(pricing.currency(), taken))
                        .because(CorrectionReason.CANCELLED, "")
                        .build();
                InvoiceCandidate candidate =
                        CreditComposer.compose(advance, draft, DATE).orThrow();
                CreditNote credit = CreditNote.issue(
                        candidate,
                        Id.of("c" + credits.size()),
                        new DocumentNumber("C" + credits.size()),
                        Instant.EPOCH);
                credits.add(credit);
                advances.set(which, advance.less(credit));
            });
        }

        private Map<LineVat, Long> share(Map<LineVat, Long> of) {
            Map<LineVat, Long> share = new TreeMap<>(InvoiceComposer.BY_GROUP);
            of.forEach((vat, minor) -> {
                long part = minor == 0 ? 0 : random.nextLong(minor + 1);
                if (part > 0) {
                    share.put(vat, part);
                }
            });
            return share;
        }

        private Invoice issue(OrderStage stage, Map<LineVat, Long> amounts, EarlierBilling earlier) {
            List<LineItem> items = new ArrayList<>();
            amounts.forEach((vat, minor) -> items.addAll(split(vat, minor)));
            earlier.deductions().forEach(each -> items.add(item(each.taxedAs(), -1, each.amount(pricing.mode()))));
            InvoiceHeader header = InvoiceHeader.of(
                            SELLER,
                            BUYER,
                            DATE,
                            new PaymentRequest(PaymentTerms.net(30), DATE, Optional.empty(), Optional.empty()))
                    .kind(stage.kind())
                    .earlier(earlier)
                    .pricing(pricing)
                    .build();
            String id = "i" + (advances.size() + parts.size());
            return Invoice.issue(
                    InvoiceCalculator.calculate(header, items, List.of()),
                    Id.of(id),
                    new DocumentNumber(id),
                    Instant.EPOCH);
        }

        private List<LineItem> split(LineVat vat, long minor) {
            long first = random.nextLong(minor + 1);
            List<LineItem> items = new ArrayList<>();
            for (long each : new long[] {first, minor - first}) {
                if (each != 0) {
                    items.add(item(vat, 1, Money.ofMinor(pricing.currency(), each)));
                }
            }
            return items;
        }

        private static LineItem item(LineVat vat, int quantity, Money price) {
            return LineItem.of(
                    DraftLine.of("Werk")
                            .quantity(Quantity.of(Integer.toString(quantity), Unit.LUMP_SUM))
                            .price(price)
                            .build(),
                    vat);
        }

        List<Invoice> all() {
            List<Invoice> all = new ArrayList<>();
            advances.forEach(each -> all.add(each.invoice()));
            parts.forEach(each -> all.add(each.invoice()));
            return all;
        }

        Map<VatGroup, VatSubtotal> sums() {
            Map<VatGroup, VatSubtotal> sums = new TreeMap<>();
            all().forEach(invoice ->
                    invoice.vat().subtotals().forEach(each -> sums.merge(each.group(), each, Books::sum)));
            credits.forEach(credit -> credit.vat()
                    .subtotals()
                    .forEach(each -> sums.merge(
                            each.group(),
                            new VatSubtotal(
                                    each.group(),
                                    each.taxable().negated(),
                                    each.vat().negated()),
                            Books::sum)));
            return sums;
        }

        private static VatSubtotal sum(VatSubtotal one, VatSubtotal other) {
            return new VatSubtotal(
                    one.group(), one.taxable().plus(other.taxable()), one.vat().plus(other.vat()));
        }
    }
}
