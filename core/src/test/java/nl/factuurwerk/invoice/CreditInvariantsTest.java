package nl.factuurwerk.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.money.Decimal;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.vat.VatGroup;
import nl.factuurwerk.vat.VatSubtotal;
import org.joda.money.Money;

/** Invariant 4: credits never exceed, and close exactly, however an invoice is cut up. */
@Domain(StatementDomain.class)
@Domain(DomainContext.Global.class)
class CreditInvariantsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Property
    void invariant_4_the_credits_of_an_invoice_come_to_the_invoice(
            @ForAll Statement statement, @ForAll @Size(max = 12) List<Long> cuts) {
        Cutting cutting = new Cutting(statement);

        cuts.forEach(cutting::cut);
        cutting.takeTheRest();

        boolean refund = cutting.invoice.totals().includingVat().isNegative();
        Statistics.label("refund").collect(refund).coverage(coverage -> {
            coverage.check(false).percentage(share -> share > 80);
            coverage.check(true).percentage(share -> share > 1);
        });
        assertThat(cutting.left.isNothing()).isTrue();
        assertThat(cutting.creditedByGroup()).isEqualTo(cutting.invoicedByGroup());
        assertThat(cutting.left.total().isZero()).isTrue();
        assertThat(cutting.left.vat()).allSatisfy(group -> {
            assertThat(group.taxable().isZero()).isTrue();
            assertThat(group.vat().isZero()).isTrue();
        });
        assertThat(cutting.creditedInEuro()).isEqualTo(cutting.invoicedInEuro());
    }

    @Property
    void invariant_4_what_is_left_keeps_the_sign_of_its_line_and_never_grows(
            @ForAll Statement statement, @ForAll @Size(max = 12) List<Long> cuts) {
        Cutting cutting = new Cutting(statement);
        for (long cut : cuts) {
            Remainder before = cutting.left;
            cutting.cut(cut);
            long rest = minor(cutting.left.total());
            assertThat(Math.abs(rest)).isLessThanOrEqualTo(Math.abs(minor(before.total())));
            assertThat(Long.signum(rest) * Long.signum(minor(before.total()))).isGreaterThanOrEqualTo(0);
            for (int i = 0; i < before.lines().size(); i++) {
                long was = before.lines().get(i).amount().getAmountMinorLong();
                long is = cutting.left.lines().get(i).amount().getAmountMinorLong();
                assertThat(Math.abs(is)).isLessThanOrEqualTo(Math.abs(was));
                assertThat(Long.signum(is) * Long.signum(was)).isGreaterThanOrEqualTo(0);
            }
            for (int i = 0; i < before.adjustments().size(); i++) {
                long was = before.adjustments().get(i).amount().getAmountMinorLong();
                long is = cutting.left.adjustments().get(i).amount().getAmountMinorLong();
                assertThat(Math.abs(is)).isLessThanOrEqualTo(Math.abs(was));
                assertThat(Long.signum(is) * Long.signum(was)).isGreaterThanOrEqualTo(0);
            }
        }
    }

    @Property
    void a_credit_of_everything_at_once_has_the_very_amounts_of_the_invoice(@ForAll Statement statement) {
        Cutting cutting = new Cutting(statement);
        if (!cutting.takeTheRest()) {
            return;
        }

        CreditNote credit = cutting.credits.get(0);
        assertThat(nets(credit.statement())).isEqualTo(nets(cutting.invoice.statement()));
        assertThat(credit.vat()).isEqualTo(cutting.invoice.vat());
        assertThat(credit.totals()).isEqualTo(cutting.invoice.totals());
        assertThat(credit.statement().accountingVat())
                .isEqualTo(cutting.invoice.statement().accountingVat());
    }

    @Property
    void what_is_printed_on_a_credit_adds_up(@ForAll Statement statement, @ForAll @Size(max = 6) List<Long> cuts) {
        Cutting cutting = new Cutting(statement);
        cuts.forEach(cutting::cut);
        cutting.takeTheRest();

        for (CreditNote credit : cutting.credits) {
            Map<VatGroup, Long> sums = new TreeMap<>();
            credit.lines().forEach(line -> sums.merge(line.vat().group(), minor(line.net()), Long::sum));
            credit.statement()
                    .adjustments()
                    .forEach(each -> sums.merge(
                            each.vat().group(),
                            each.adjustment()
                                    .kind()
                                    .signed(minor(each.adjustment().net())),
                            Long::sum));
            Map<VatGroup, Long> stated = new TreeMap<>();
            credit.vat().subtotals().forEach(row -> stated.put(row.group(), minor(row.taxable())));
            assertThat(stated).isEqualTo(sums);
            assertThat(credit.lines())
                    .allSatisfy(line -> assertThat(line.netPrice().minorFor(line.quantity()))
                            .isEqualTo(minor(line.netBeforeAdjustments())));
        }
    }

    @Property
    void a_stored_credit_is_restored(@ForAll Statement statement, @ForAll @Size(max = 6) List<Long> cuts) {
        Cutting cutting = new Cutting(statement);
        cuts.forEach(cutting::cut);
        cutting.takeTheRest();

        assertThat(cutting.credits).allSatisfy(credit -> {
            CreditNote restored = CreditNote.restore(credit.stored());
            assertThat(restored).isEqualTo(credit);
            assertThat(restored.digest()).isEqualTo(credit.digest());
        });
    }

    private static List<Money> nets(InvoiceCandidate document) {
        List<Money> nets =
                new ArrayList<>(document.lines().stream().map(InvoiceLine::net).toList());
        document.adjustments().forEach(each -> nets.add(each.adjustment().net()));
        return nets;
    }

    private static long minor(Money amount) {
        return amount.getAmountMinorLong();
    }

    /** An invoice that is credited piece by piece. */
    private static final class Cutting {

        private final Invoice invoice;
        private final List<CreditNote> credits = new ArrayList<>();
        private Remainder left;

        Cutting(Statement statement) {
            invoice = Invoice.issue(statement.computed(), Id.of("invoice"), new DocumentNumber("2026-0001"), NOW);
            left = Remainder.of(invoice);
        }

        /** Credits something of a line that the number stands for, unless that is refused. */
        void cut(long seed) {
            long bits = seed & Long.MAX_VALUE;
            int number = (int) (bits % left.lines().size()) + 1;
            Remainder.PartLeft part = left.lines().get(number - 1);
            long share = (bits / 7) % 100 + 1;
            CreditDraft.Builder draft = CreditDraft.of();
            switch ((int) ((bits / 3) % 3)) {
                case 0 -> draft.line(number);
                case 1 ->
                    draft.line(
                            number, Money.ofMinor(part.amount().getCurrencyUnit(), minor(part.amount()) * share / 100));
                default -> {
                    Quantity has = part.quantity().orElseThrow();
                    Decimal taken = Decimal.of(
                            has.value().unscaled() * share / 100, has.value().scale());
                    draft.line(number, new Quantity(taken, has.unit()));
                }
            }
            issue(draft);
        }

        boolean takeTheRest() {
            return issue(CreditDraft.of().everything());
        }

        private boolean issue(CreditDraft.Builder draft) {
            Parsed<InvoiceCandidate> candidate = CreditComposer.compose(
                    left, draft.because(CorrectionReason.RETURNED, "").build(), TODAY);
            candidate.value().ifPresent(composed -> {
                CreditNote credit = CreditNote.issue(
                        composed, Id.of("credit-" + credits.size()), new DocumentNumber("C" + credits.size()), NOW);
                credits.add(credit);
                left = left.less(credit);
                assertThat(left).usingRecursiveComparison().isEqualTo(Remainder.of(invoice, credits));
            });
            return candidate.value().isPresent();
        }

        Map<VatGroup, List<Long>> creditedByGroup() {
            Map<VatGroup, List<Long>> sums = new TreeMap<>();
            for (CreditNote credit : credits) {
                credit.vat().subtotals().forEach(row -> add(sums, row));
            }
            // A group of nothing but nought is credited by nobody.
            invoice.vat().subtotals().forEach(row -> sums.putIfAbsent(row.group(), List.of(0L, 0L)));
            return sums;
        }

        Map<VatGroup, List<Long>> invoicedByGroup() {
            Map<VatGroup, List<Long>> sums = new TreeMap<>();
            invoice.vat().subtotals().forEach(row -> add(sums, row));
            return sums;
        }

        private static void add(Map<VatGroup, List<Long>> sums, VatSubtotal row) {
            sums.merge(
                    row.group(),
                    List.of(minor(row.taxable()), minor(row.vat())),
                    (a, b) -> List.of(a.get(0) + b.get(0), a.get(1) + b.get(1)));
        }

        Optional<Money> creditedInEuro() {
            return credits.stream()
                    .map(credit -> credit.statement().accountingVat().map(AccountingVat::total))
                    .flatMap(Optional::stream)
                    .reduce(Money::plus);
        }

        Optional<Money> invoicedInEuro() {
            return invoice.statement().accountingVat().map(AccountingVat::total);
        }
    }
}
