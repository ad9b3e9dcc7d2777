package nl.factuurwerk.invoice;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.pieces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.payment.CreditorReference;
import nl.factuurwerk.vat.VatBreakdown;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

@Domain(StatementDomain.class)
@Domain(DomainContext.Global.class)
class StoredInvoiceTest {

    private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");

    @Property(tries = 300)
    void restores_what_was_stored(@ForAll Statement statement) {
        Invoice invoice = issue(statement);

        assertThat(Invoice.restore(invoice.stored())).isEqualTo(invoice);
        assertThat(Invoice.restore(invoice.stored()).content()).isEqualTo(invoice.content());
    }

    @Property(tries = 300)
    void keeps_the_digest(@ForAll Statement statement) {
        Invoice invoice = issue(statement);

        assertThat(Invoice.restore(invoice.stored()).digest()).isEqualTo(invoice.digest());
    }

    @Property(tries = 300)
    void has_the_digest_of_another_only_where_they_are_equal(@ForAll Statement one, @ForAll Statement other) {
        assertThat(issue(one).digest().equals(issue(other).digest()))
                .isEqualTo(issue(one).equals(issue(other)));
    }

    @Property(tries = 300)
    void refuses_every_amount_that_was_changed_by_one_cent(@ForAll Statement statement) {
        StoredInvoice stored = issue(statement).stored();

        for (StoredInvoice forged : forgeries(stored)) {
            assertThatIllegalArgumentException()
                    .as("%s", forged)
                    .isThrownBy(() -> Invoice.restore(forged))
                    .withMessageContaining("2026-0001");
        }
    }

    @Test
    void refuses_a_base_of_a_percentage_that_is_not_what_the_lines_come_to() {
        Statement statement = withDiscount();
        StoredInvoice stored = issue(statement).stored();
        assertThat(Invoice.restore(stored).total()).isEqualTo(eur("108.90"));
        DocumentAdjustment discount = stored.adjustments().get(0);
        AppliedAdjustment applied = discount.adjustment();
        AppliedAdjustment forged = new AppliedAdjustment(
                applied.kind(),
                applied.reason(),
                Optional.of(new AppliedAdjustment.Share(percent("10"), eur("100.01"))),
                applied.amount(),
                applied.net());

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Invoice.restore(with(stored, List.of(new DocumentAdjustment(forged, discount.vat())))))
                .withMessageContaining("100.01");
    }

    @Test
    void refuses_a_line_in_another_currency() {
        StoredInvoice stored = issue(withDiscount()).stored();
        LineItem line = stored.items().get(0);
        LineItem foreign = LineItem.of(
                line.stated().toBuilder().price(Money.of(CurrencyUnit.USD, 100)).build(), line.vat());
        StoredInvoice.Amounts amounts = new StoredInvoice.Amounts(
                List.of(Money.of(CurrencyUnit.USD, 100)),
                stored.amounts().vat(),
                stored.amounts().accountingVat(),
                stored.amounts().payable());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Invoice.restore(new StoredInvoice(
                        stored.identity(), stored.header(), List.of(foreign), stored.adjustments(), amounts)))
                .withMessageContaining("USD");
    }

    @Test
    void refuses_amounts_that_no_invoice_can_have() {
        StoredInvoice stored = issue(withDiscount()).stored();
        LineItem line = stored.items().get(0);
        LineItem huge = LineItem.of(
                line.stated().toBuilder()
                        .quantity(new Quantity(Decimal.of("999999999999999999999"), Unit.PIECE))
                        .build(),
                line.vat());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Invoice.restore(new StoredInvoice(
                        stored.identity(), stored.header(), List.of(huge), stored.adjustments(), stored.amounts())))
                .withMessageContaining("2026-0001");
    }

    @Test
    void refuses_an_invoice_without_a_payment_reference() {
        Statement statement = withDiscount();
        InvoiceCandidate candidate = statement.computed();
        PaymentRequest payment = candidate.header().payment();
        InvoiceCandidate unreferenced = candidate.withPayment(
                new PaymentRequest(payment.terms(), payment.dueDate(), payment.means(), Optional.empty()));
        StoredInvoice stored = issue(statement).stored();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Invoice.restore(new StoredInvoice(
                        stored.identity(),
                        unreferenced.header(),
                        stored.items(),
                        stored.adjustments(),
                        stored.amounts())))
                .withMessageContaining("payment reference");
    }

    @Test
    void makes_a_payment_reference_of_the_number() {
        InvoiceCandidate candidate = withDiscount().computed();
        PaymentRequest payment = candidate.header().payment();
        InvoiceCandidate unreferenced = candidate.withPayment(
                new PaymentRequest(payment.terms(), payment.dueDate(), payment.means(), Optional.empty()));

        assertThat(Invoice.issue(unreferenced, Id.of("i1"), new DocumentNumber("2026-0001"), AT)
                        .paymentReference())
                .isInstanceOf(CreditorReference.class);
        assertThat(Invoice.issue(unreferenced, Id.of("i1"), new DocumentNumber("2026-very-long-number-000000001"), AT)
                        .paymentReference()
                        .value())
                .isEqualTo("2026-very-long-number-000000001");
    }

    private static Statement withDiscount() {
        LineItem line = Statement.line(pieces(1), "100.00", StatementDomain.VATS.get(0));
        Adjustment tenth = Adjustment.allowance(percent("10"), "Korting");
        return new Statement(
                Pricing.standard(),
                List.of(line),
                List.of(new DocumentAdjustment(AppliedAdjustment.of(tenth, eur("100.00")), line.vat())));
    }

    private static Invoice issue(Statement statement) {
        return Invoice.issue(consistent(statement).computed(), Id.of("i1"), new DocumentNumber("2026-0001"), AT);
    }

    /** Generated percentages are taken of any base; on a document they are taken of the lines of the group. */
    private static Statement consistent(Statement statement) {
        return new Statement(
                statement.pricing(),
                statement.items(),
                statement.adjustments().stream()
                        .map(each -> new DocumentAdjustment(fixed(each.adjustment()), each.vat()))
                        .toList());
    }

    private static AppliedAdjustment fixed(AppliedAdjustment applied) {
        return new AppliedAdjustment(
                applied.kind(), applied.reason(), Optional.empty(), applied.amount(), applied.net());
    }

    private static List<StoredInvoice> forgeries(StoredInvoice stored) {
        List<StoredInvoice> all = new ArrayList<>();
        StoredInvoice.Amounts amounts = stored.amounts();
        for (int i = 0; i < amounts.lineNets().size(); i++) {
            all.add(with(
                    stored, amounts(amounts, bumped(amounts.lineNets(), i), amounts.vat(), amounts.accountingVat())));
        }
        for (int i = 0; i < amounts.vat().subtotals().size(); i++) {
            VatSubtotal row = amounts.vat().subtotals().get(i);
            for (VatSubtotal other : List.of(
                    new VatSubtotal(row.group(), bumped(row.taxable()), row.vat()),
                    new VatSubtotal(row.group(), row.taxable(), bumped(row.vat())))) {
                List<VatSubtotal> rows = new ArrayList<>(amounts.vat().subtotals());
                rows.set(i, other);
                all.add(with(
                        stored,
                        amounts(
                                amounts,
                                amounts.lineNets(),
                                new VatBreakdown(amounts.vat().currency(), rows),
                                amounts.accountingVat())));
            }
        }
        for (int i = 0; i < amounts.accountingVat().size(); i++) {
            all.add(with(
                    stored, amounts(amounts, amounts.lineNets(), amounts.vat(), bumped(amounts.accountingVat(), i))));
        }
        all.add(with(
                stored,
                new StoredInvoice.Amounts(
                        amounts.lineNets(), amounts.vat(), amounts.accountingVat(), bumped(amounts.payable()))));
        for (int i = 0; i < stored.adjustments().size(); i++) {
            DocumentAdjustment each = stored.adjustments().get(i);
            AppliedAdjustment applied = each.adjustment();
            for (AppliedAdjustment other : List.of(
                    new AppliedAdjustment(
                            applied.kind(), applied.reason(), applied.share(), bumped(applied.amount()), applied.net()),
                    applied.withNet(bumped(applied.net())))) {
                List<DocumentAdjustment> adjustments = new ArrayList<>(stored.adjustments());
                adjustments.set(i, new DocumentAdjustment(other, each.vat()));
                all.add(with(stored, adjustments));
            }
        }
        LineItem first = stored.items().get(0);
        UnitPrice price = first.price();
        // A price may change below the cent, or under an allowance of all of it, without changing what is printed.
        if (first.quantity().value().equals(Decimal.ONE)
                && price.base().equals(Decimal.ONE)
                && first.stated().adjustments().isEmpty()) {
            List<LineItem> items = new ArrayList<>(stored.items());
            Decimal cent = Decimal.of(1, price.currency().getDecimalPlaces());
            UnitPrice dearer = UnitPrice.of(price.currency(), price.amount().plus(cent));
            items.set(0, LineItem.of(first.stated().toBuilder().price(dearer).build(), first.vat()));
            all.add(new StoredInvoice(stored.identity(), stored.header(), items, stored.adjustments(), amounts));
        }
        return all;
    }

    private static StoredInvoice with(StoredInvoice stored, StoredInvoice.Amounts amounts) {
        return new StoredInvoice(stored.identity(), stored.header(), stored.items(), stored.adjustments(), amounts);
    }

    private static StoredInvoice with(StoredInvoice stored, List<DocumentAdjustment> adjustments) {
        return new StoredInvoice(stored.identity(), stored.header(), stored.items(), adjustments, stored.amounts());
    }

    private static StoredInvoice.Amounts amounts(
            StoredInvoice.Amounts amounts, List<Money> lineNets, VatBreakdown vat, List<Money> accountingVat) {
        return new StoredInvoice.Amounts(lineNets, vat, accountingVat, amounts.payable());
    }

    private static List<Money> bumped(List<Money> amounts, int at) {
        List<Money> all = new ArrayList<>(amounts);
        all.set(at, bumped(all.get(at)));
        return all;
    }

    private static Money bumped(Money amount) {
        return amount.plus(Money.ofMinor(amount.getCurrencyUnit(), 1));
    }
}
