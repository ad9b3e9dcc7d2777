package nl.factuurwerk.invoice;

import static nl.factuurwerk.invoice.Composing.BREWERY;
import static nl.factuurwerk.invoice.Composing.TODAY;
import static nl.factuurwerk.invoice.Issuing.issue;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.payment.PaymentTerms;

/** What follows from facts and credits, whatever happened in whichever order. */
class StatusPropertiesTest {

    private static final int LAST_DAY = 30;

    private static final Invoice INVOICE = issue(Invoice.draft()
            .to(BREWERY)
            .line("Etiketten", pieces(100), eur("1.00"))
            .terms(PaymentTerms.net(14)));

    @Provide
    Arbitrary<List<InvoiceFact>> facts() {
        Id<Invoice> id = INVOICE.id();
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, LAST_DAY))
                .as((kind, day) -> {
                    LocalDate on = TODAY.plusDays(day);
                    return switch (kind) {
                        case 0 -> (InvoiceFact) new InvoiceFact.Sent(id, on, Channel.EMAIL, "hop@example.org");
                        case 1 -> new InvoiceFact.Received(id, on);
                        case 2 -> new InvoiceFact.Viewed(id, on);
                        case 3 -> new InvoiceFact.Disputed(id, on, "Te duur " + day % 3);
                        case 4 -> new InvoiceFact.DisputeSettled(id, on, "");
                        default -> new InvoiceFact.Noted(id, on, "call", "");
                    };
                })
                .list()
                .ofMaxSize(20);
    }

    /** Credits of one to three pieces, each some days after the one before. */
    private static List<CreditNote> credits(List<Integer> gaps) {
        List<CreditNote> credits = new ArrayList<>();
        int day = 0;
        for (int gap : gaps) {
            day += gap;
            credits.add(Issuing.credit(
                    INVOICE, credits, CreditDraft.of().line(1, pieces(1 + gap % 3)), TODAY.plusDays(day)));
        }
        return credits;
    }

    @Property
    void the_order_in_which_facts_are_kept_and_their_repetition_do_not_matter(
            @ForAll("facts") List<InvoiceFact> facts,
            @ForAll Random random,
            @ForAll @IntRange(max = LAST_DAY) int day) {
        List<InvoiceFact> shuffled = new ArrayList<>(facts);
        facts.stream().limit(3).forEach(shuffled::add);
        Collections.shuffle(shuffled, random);
        LocalDate asOf = TODAY.plusDays(day);

        assertThat(InvoiceStatus.of(INVOICE, shuffled, List.of(), asOf))
                .isEqualTo(InvoiceStatus.of(INVOICE, facts, List.of(), asOf));
    }

    @Property(tries = 200)
    void what_has_happened_stays_and_what_is_due_never_grows(
            @ForAll("facts") List<InvoiceFact> facts, @ForAll @Size(max = 6) List<@IntRange(max = 8) Integer> gaps) {
        List<CreditNote> credits = credits(gaps);
        InvoiceStatus before = InvoiceStatus.of(INVOICE, facts, credits, TODAY);
        for (int day = 1; day <= LAST_DAY + 20; day++) {
            InvoiceStatus after = InvoiceStatus.of(INVOICE, facts, credits, TODAY.plusDays(day));
            staysHappened(before.sent(), after.sent());
            staysHappened(before.received(), after.received());
            staysHappened(before.viewed(), after.viewed());
            assertThat(after.credited().isLessThan(before.credited())).isFalse();
            assertThat(after.due().isGreaterThan(before.due())).isFalse();
            assertThat(after.due().plus(after.credited())).isEqualTo(INVOICE.total());
            // Nothing but a credit makes an invoice that is overdue one that is not.
            assertThat(before.isOverdue() && after.open().isPositive() && !after.isOverdue())
                    .isFalse();
            assertThat(before.isCredited() && !after.isCredited()).isFalse();
            assertThat(after.isPaid()).isFalse();
            before = after;
        }
        assertThat(before.credited())
                .isEqualTo(credits.stream().map(CreditNote::total).reduce(eur("0.00"), (a, b) -> a.plus(b)));
    }

    private static void staysHappened(Optional<Occurrences> before, Optional<Occurrences> after) {
        before.ifPresent(was -> {
            assertThat(after.orElseThrow().first()).isEqualTo(was.first());
            assertThat(after.orElseThrow().last()).isAfterOrEqualTo(was.last());
            assertThat(after.orElseThrow().days()).isGreaterThanOrEqualTo(was.days());
        });
    }

    @Property
    void it_is_contested_exactly_while_a_dispute_is_younger_than_the_last_settlement(
            @ForAll("facts") List<InvoiceFact> facts, @ForAll @IntRange(max = LAST_DAY) int day) {
        boolean contested = false;
        for (int each = 0; each <= day; each++) {
            LocalDate on = TODAY.plusDays(each);
            boolean raised = facts.stream()
                    .anyMatch(fact ->
                            fact instanceof InvoiceFact.Disputed && fact.on().equals(on));
            boolean settled = facts.stream()
                    .anyMatch(fact -> fact instanceof InvoiceFact.DisputeSettled
                            && fact.on().equals(on));
            contested = !settled && (raised || contested);
        }

        assertThat(InvoiceStatus.of(INVOICE, facts, List.of(), TODAY.plusDays(day))
                        .isDisputed())
                .isEqualTo(contested);
    }
}
