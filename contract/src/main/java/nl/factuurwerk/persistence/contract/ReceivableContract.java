package nl.factuurwerk.persistence.contract;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.persistence.contract.Books.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.RemittanceText;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.receivable.Allocated;
import nl.factuurwerk.receivable.Charged;
import nl.factuurwerk.receivable.ClaimPart;
import nl.factuurwerk.receivable.PaidOut;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.PaymentMethod;
import nl.factuurwerk.receivable.PaymentReceived;
import nl.factuurwerk.receivable.Portion;
import nl.factuurwerk.receivable.ReceivableEntry;
import nl.factuurwerk.receivable.Refunded;
import nl.factuurwerk.receivable.RestKept;
import nl.factuurwerk.receivable.TakeBackReason;
import nl.factuurwerk.receivable.TakenBack;
import nl.factuurwerk.receivable.WriteOffReason;
import nl.factuurwerk.receivable.WrittenOff;
import nl.factuurwerk.time.DateRange;
import org.junit.jupiter.api.Test;

/** What happened to money is found by payment, by invoice, by payer and by day; nobody uses the same money at the same time. */
abstract class ReceivableContract {

    private static final Id<Invoice> INVOICE = Id.of("inv-1");
    private static final Id<Party> HOP = Id.of("hop");

    private final Stores stores;

    ReceivableContract(Stores stores) {
        this.stores = stores;
    }

    private static PaymentReceived payment(String id, LocalDate on, String payer) {
        Payment payment = Payment.of(PaymentMethod.TRANSFER, eur("100.00"), on)
                .from(Id.of(payer))
                .build();
        return new PaymentReceived(Id.of(id), payment);
    }

    private static Allocated allocated(String id, String payment) {
        return new Allocated(Id.of(id), TODAY, Id.of(payment), Portion.of(INVOICE, eur("60.00")));
    }

    private static TakenBack back(String id, String entry) {
        return new TakenBack(Id.of(id), TODAY, Id.of(entry), eur("1.00"), TakeBackReason.MISTAKE);
    }

    private void append(ReceivableEntry... entries) {
        stores.run(r -> List.of(entries).forEach(r.receivableEntries()::append));
    }

    @Test
    void entries_stand_with_their_payment_and_their_invoice_in_the_order_in_which_they_were_added() throws Exception {
        PaymentReceived payment = payment("p", TODAY, "hop");
        Allocated allocated = allocated("a", "p");
        Refunded refunded = new Refunded(Id.of("r"), TODAY, payment.id(), eur("5.00"), "Te veel");
        RestKept kept = new RestKept(Id.of("k"), TODAY, payment.id(), eur("0.01"), WriteOffReason.SMALL_DIFFERENCE);
        WrittenOff writtenOff =
                new WrittenOff(Id.of("w"), TODAY, Portion.of(INVOICE, eur("1.00")), WriteOffReason.BANK_COSTS, "");
        Charged charged =
                new Charged(Id.of("c"), TODAY, new Portion(INVOICE, ClaimPart.COSTS, eur("40.00")), "Herinnering");
        PaidOut paidOut = new PaidOut(Id.of("o"), TODAY, INVOICE, eur("2.00"), "");
        TakenBack ofAllocation = back("t-a", "a");
        TakenBack ofCharge = back("t-c", "c");
        TakenBack ofPayment = back("t-p", "p");

        append(payment, allocated, refunded, kept, writtenOff, charged, paidOut, ofAllocation, ofCharge, ofPayment);
        stores.reopen();

        stores.run(r -> {
            assertThat(r.receivableEntries().ofPayment(payment.id()))
                    .containsExactly(payment, allocated, refunded, kept, ofAllocation, ofPayment);
            assertThat(r.receivableEntries().onInvoice(INVOICE))
                    .containsExactly(allocated, writtenOff, charged, paidOut, ofAllocation, ofCharge);
            assertThat(r.receivableEntries().find(Id.of("t-c"))).contains(ofCharge);
            assertThat(r.receivableEntries().find(Id.of("x"))).isEmpty();
            assertThat(r.receivableEntries().onInvoice(Id.of("inv-2"))).isEmpty();
            assertThat(r.receivableEntries().payments(DateRange.always())).containsExactly(payment);
        });
    }

    @Test
    void an_entry_that_is_added_again_is_kept_once() throws Exception {
        append(payment("p", TODAY, "hop"), allocated("a", "p"));
        append(payment("p", TODAY, "hop"), allocated("a", "p"));
        stores.reopen();

        stores.run(r -> {
            assertThat(r.receivableEntries().ofPayment(Id.of("p"))).hasSize(2);
            assertThat(r.receivableEntries().onInvoice(INVOICE)).hasSize(1);
            assertThat(r.receivableEntries().from(HOP)).hasSize(1);
        });
    }

    @Test
    void another_entry_of_the_same_identity_is_refused() {
        append(payment("p", TODAY, "hop"));

        assertThatIllegalStateException().isThrownBy(() -> append(payment("p", TODAY, "molen")));
        stores.run(r -> assertThat(r.receivableEntries().from(Id.of("molen"))).isEmpty());
    }

    @Test
    void what_rests_on_nothing_is_refused() {
        append(payment("p", TODAY, "hop"), back("t", "p"));

        assertThatIllegalStateException().isThrownBy(() -> append(allocated("a", "unknown")));
        assertThatIllegalStateException().isThrownBy(() -> append(back("t-2", "unknown")));
        assertThatIllegalStateException().isThrownBy(() -> append(back("t-3", "t")));
        assertThatIllegalStateException().isThrownBy(() -> append(allocated("a", "t")));
    }

    @Test
    void payments_come_by_day_and_then_by_identity() throws Exception {
        append(
                payment("c", TODAY, "hop"),
                payment("b", TODAY, "molen"),
                payment("a", TODAY.plusDays(1), "hop"),
                payment("d", TODAY.minusDays(1), "hop"));
        stores.reopen();

        stores.run(r -> {
            assertThat(ids(r, DateRange.always())).containsExactly("d", "b", "c", "a");
            assertThat(ids(r, DateRange.on(TODAY))).containsExactly("b", "c");
            assertThat(r.receivableEntries().from(HOP).map(each -> each.id().value()))
                    .containsExactly("d", "c", "a");
        });
    }

    private static List<String> ids(Repositories r, DateRange days) {
        return r.receivableEntries()
                .payments(days)
                .map(each -> each.id().value())
                .toList();
    }

    @Test
    void invoices_are_found_by_their_buyer_and_by_what_they_ask_to_be_paid_under() throws Exception {
        stores.run(r -> {
            Books.issue(r);
            Books.issue(r);
        });
        stores.reopen();

        stores.run(r -> {
            List<Invoice> all = r.invoices().all().toList();
            assertThat(r.invoices().to(Id.of("brouwerij-de-hop"))).containsExactlyElementsOf(all);
            assertThat(r.invoices().to(HOP)).isEmpty();
            assertThat(r.invoices().under(all.getFirst().paymentReference())).containsExactly(all.getFirst());
            assertThat(r.invoices().under(RemittanceText.of("elsewhere"))).isEmpty();
        });
    }

    @Test
    void nothing_of_a_unit_that_fails_is_kept_and_administrations_have_their_own() throws Exception {
        assertThatThrownBy(() -> stores.run(r -> {
                    r.receivableEntries().append(payment("p", TODAY, "hop"));
                    throw new IllegalArgumentException("half-way");
                }))
                .hasMessage("half-way");
        stores.run(r ->
                assertThat(r.receivableEntries().payments(DateRange.always())).isEmpty());
        append(payment("p", TODAY, "hop"));
        stores.reopen();

        stores.run(
                Stores.YOURS,
                r -> assertThat(r.receivableEntries().payments(DateRange.always()))
                        .isEmpty());
    }

    @Test
    void two_that_use_one_payment_at_the_same_time_see_each_other() throws Exception {
        append(payment("p", TODAY, "hop"));
        AtomicInteger used = new AtomicInteger();
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch other = new CountDownLatch(1);

        Threads.run(
                () -> used.addAndGet(stores.read(r -> {
                    int uses = useIfFree("a", r);
                    read.countDown();
                    Threads.awaitUnlessLocked(other);
                    return uses;
                })),
                () -> {
                    Threads.await(read);
                    used.addAndGet(stores.read(r -> useIfFree("b", r)));
                    other.countDown();
                });

        assertThat(used).hasValue(1);
        stores.run(r -> assertThat(r.receivableEntries().ofPayment(Id.of("p"))).hasSize(2));
    }

    private static int useIfFree(String id, Repositories r) {
        if (r.receivableEntries().ofPayment(Id.of("p")).size() > 1) {
            return 0;
        }
        r.receivableEntries().append(allocated(id, "p"));
        return 1;
    }
}
