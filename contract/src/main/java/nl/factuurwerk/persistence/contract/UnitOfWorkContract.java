package nl.factuurwerk.persistence.contract;

import static nl.factuurwerk.persistence.contract.Books.party;
import static nl.factuurwerk.persistence.contract.Stores.MINE;
import static nl.factuurwerk.persistence.contract.Stores.YOURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nl.factuurwerk.audit.ChainId;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.dispatch.Destination;
import nl.factuurwerk.dispatch.Dispatch;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.money.Amounts;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.purchaseorder.PurchaseOrder;
import nl.factuurwerk.purchaseorder.PurchaseOrderRequirement;
import nl.factuurwerk.receivable.CreditLimit;
import nl.factuurwerk.receivable.Payment;
import nl.factuurwerk.receivable.PaymentReceived;
import nl.factuurwerk.time.DateRange;
import org.junit.jupiter.api.Test;

/** A unit of work is kept whole or not at all, and sees nothing of others that are under way. */
abstract class UnitOfWorkContract {

    private static final Id<Party> HOP = Id.of("hop");
    private static final Subject SENT = Subject.of("invoice:inv-1");
    private static final long ROWS = 19;

    private final Stores stores;

    UnitOfWorkContract(Stores stores) {
        this.stores = stores;
    }

    private boolean known() {
        return stores.read(r -> r.parties().find(HOP).isPresent());
    }

    /** Does everything that a unit of work can. */
    private static void everything(Repositories r) {
        r.parties().add(party("hop"));
        r.employees().add(Books.employee("anna", "Anna"));
        r.agreements().add(Agreement.with(HOP).build());
        r.rateCards().add(RateCard.of(HOP).build());
        r.purchaseOrders().add(PurchaseOrder.of(HOP, "PO-1", Amounts.eur("1.00")));
        r.purchaseOrderRequirements().add(PurchaseOrderRequirement.of(HOP));
        r.timeEntries().add(Books.hours("h1", "hop", Books.TODAY));
        Books.credit(r, Books.issue(r, Books.source("h1")));
        r.invoices().free(Books.source("h1"));
        r.outbox().add(Dispatch.of(Id.of("d-1"), SENT, Destination.email("post@hop.example"), Books.NOW));
        r.receivedInvoices().add(PurchaseContract.received("r-1", 0, "F-1", "one"));
        Books.append(r, ChainId.of("party:hop"), "party:hop");
        Payment payment = Payment.transfer(Amounts.eur("1.00"), Books.TODAY, "");
        r.receivableEntries().append(new PaymentReceived(Id.of("p-1"), payment));
        r.debtorEntries().append(new CreditLimit(Id.of("l-1"), Books.TODAY, HOP, Amounts.eur("1.00")));
        r.dunnings().append(DunningContract.talk("t-1", "hop"));
        r.dunnings().add(DunningContract.letter("let-1", "hop"));
        r.receipts().add(DebtorContract.receipt("k-1", "K1", Optional.of(Id.of("p-1"))));
    }

    private static long rows(Repositories r) {
        return r.parties().all().count()
                + r.employees().all().count()
                + r.agreements().all().count()
                + r.rateCards().all().count()
                + r.purchaseOrders().of(HOP).count()
                + r.purchaseOrderRequirements().of(HOP).stream().count()
                + r.timeEntries().find(Id.of("h1")).stream().count()
                + r.invoices().all().count()
                + r.creditNotes().all().count()
                + r.invoices().billing(Books.source("h1")).stream().count()
                + r.outbox().of(SENT).count()
                + r.receivableEntries().ofPayment(Id.of("p-1")).size()
                + r.debtorEntries().of(HOP).size()
                + r.dunnings().of(HOP).size()
                + r.dunnings().letters(HOP).size()
                + r.receipts().all().count()
                + r.receivedInvoices().received(DateRange.always()).count()
                + r.audit().chains().flatMap(r.audit()::kept).count();
    }

    @Test
    void nothing_is_kept_of_work_that_fails() throws Exception {
        assertThatThrownBy(() -> stores.run(r -> {
                    everything(r);
                    throw new IllegalArgumentException("half-way");
                }))
                .hasMessage("half-way");

        stores.run(r -> assertThat(rows(r)).isZero());
        stores.reopen();
        stores.run(r -> assertThat(rows(r)).isZero());
        stores.run(r -> assertThat(Books.number(r, Books.INVOICES)).isEqualTo("1"));
    }

    @Test
    void everything_is_kept_of_work_that_does_not() throws Exception {
        stores.run(UnitOfWorkContract::everything);

        stores.run(r -> assertThat(rows(r)).isEqualTo(ROWS));
        stores.reopen();
        stores.run(r -> assertThat(rows(r)).isEqualTo(ROWS));
    }

    @Test
    void what_the_work_makes_is_returned() {
        String made = stores.read(r -> "made");

        assertThat(made).isEqualTo("made");
    }

    @Test
    void work_sees_its_own_changes() {
        stores.run(r -> {
            r.parties().add(party("hop"));

            assertThat(r.parties().find(HOP)).contains(new Versioned<>(party("hop"), 1));
            assertThat(r.parties().all()).containsExactly(party("hop"));
        });
    }

    @Test
    void work_does_not_see_what_others_complete_meanwhile() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch added = new CountDownLatch(1);
        boolean[] seen = new boolean[2];

        Threads.run(
                () -> stores.run(r -> {
                    seen[0] = r.parties().find(HOP).isPresent();
                    begun.countDown();
                    Threads.await(added);
                    seen[1] = r.parties().find(HOP).isPresent()
                            || r.parties().all().findAny().isPresent();
                }),
                () -> {
                    Threads.await(begun);
                    stores.run(r -> r.parties().add(party("hop")));
                    added.countDown();
                });

        assertThat(seen).containsExactly(false, false);
        assertThat(known()).isTrue();
    }

    @Test
    void the_later_of_two_that_change_the_same_is_run_again() throws Exception {
        stores.run(r -> r.parties().add(party("hop")));
        AtomicInteger runs = new AtomicInteger();
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch changed = new CountDownLatch(1);

        Threads.run(
                () -> stores.run(r -> {
                    runs.incrementAndGet();
                    Versioned<Party> party = r.parties().find(HOP).orElseThrow();
                    read.countDown();
                    Threads.await(changed);
                    r.parties().save(party.with(party("hop", party.value().name() + " 2")));
                }),
                () -> {
                    Threads.await(read);
                    stores.run(r ->
                            r.parties().save(r.parties().find(HOP).orElseThrow().with(party("hop", "De Nieuwe Hop"))));
                    changed.countDown();
                });

        stores.run(
                r -> assertThat(r.parties().find(HOP)).contains(new Versioned<>(party("hop", "De Nieuwe Hop 2"), 3)));
        assertThat(runs).hasValue(2);
    }

    @Test
    void work_within_work_is_a_unit_of_its_own() {
        assertThatThrownBy(() -> stores.run(outer -> {
                    outer.parties().add(party("outer"));
                    stores.run(inner -> {
                        assertThat(inner.parties().all()).isEmpty();
                        inner.parties().add(party("hop"));
                    });
                    throw new IllegalArgumentException("outer");
                }))
                .hasMessage("outer");

        stores.run(r -> assertThat(r.parties().all().toList()).containsExactly(party("hop")));
    }

    @Test
    void administrations_do_not_see_each_other() throws Exception {
        stores.run(UnitOfWorkContract::everything);
        stores.reopen();

        stores.run(YOURS, r -> assertThat(rows(r)).isZero());
        stores.run(YOURS, r -> assertThat(Books.number(r, Books.INVOICES)).isEqualTo("1"));
        stores.run(MINE, r -> assertThat(Books.number(r, Books.INVOICES)).isEqualTo("2"));
        stores.in(YOURS, r -> {
            everything(r);
            return true;
        });
        stores.run(YOURS, r -> assertThat(rows(r)).isEqualTo(ROWS));
    }
}
