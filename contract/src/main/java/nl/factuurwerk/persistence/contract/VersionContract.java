package nl.factuurwerk.persistence.contract;

import static nl.factuurwerk.persistence.contract.Books.employee;
import static nl.factuurwerk.persistence.contract.Books.hours;
import static nl.factuurwerk.persistence.contract.Books.party;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.hours.HourlyRate;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.hours.TimeEntry;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.money.Amounts;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.purchaseorder.PurchaseOrder;
import nl.factuurwerk.purchaseorder.PurchaseOrderRequirement;
import nl.factuurwerk.time.DateRange;
import org.junit.jupiter.api.Test;

/** What may change is saved only as it was read; what is kept comes in a defined order. */
abstract class VersionContract extends RepositoryContract {

    private static final Id<Party> HOP = Id.of("hop");
    private static final HourlyRate RATE = HourlyRate.from(Books.TODAY, UnitPrice.unitPrice("95.00"));

    VersionContract(Stores stores) {
        super(stores);
    }

    @Test
    void a_party_is_added_changed_and_removed() throws Exception {
        stores.run(r -> r.parties().add(party("hop")));
        stores.run(r -> r.parties().save(r.parties().find(HOP).orElseThrow().with(party("hop", "De Nieuwe Hop"))));
        stores.reopen();
        stores.run(r -> assertThat(r.parties().find(HOP)).contains(new Versioned<>(party("hop", "De Nieuwe Hop"), 2)));

        stores.run(r -> r.parties().remove(r.parties().find(HOP).orElseThrow()));
        stores.reopen();
        stores.run(r -> assertThat(r.parties().find(HOP)).isEmpty());

        stores.run(r -> r.parties().add(party("hop")));
        stores.run(
                r -> assertThat(r.parties().find(HOP).orElseThrow().version()).isEqualTo(1));
    }

    @Test
    void a_party_is_not_added_twice_nor_without_identity() {
        stores.run(r -> r.parties().add(party("hop")));

        assertThatIllegalStateException()
                .isThrownBy(() -> stores.run(r -> r.parties().add(party("hop"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        stores.run(r -> r.parties().add(Person.named("Niemand").build())));
    }

    @Test
    void a_version_read_long_ago_is_refused_and_the_work_is_not_run_again() {
        stores.run(r -> r.parties().add(party("hop")));
        Versioned<Party> old = stores.read(r -> r.parties().find(HOP).orElseThrow());
        stores.run(r -> r.parties().save(old.with(party("hop", "De Nieuwe Hop"))));
        AtomicInteger runs = new AtomicInteger();

        assertStale(r -> {
            runs.incrementAndGet();
            r.parties().save(old.with(party("hop", "Te laat")));
        });

        assertThat(runs).hasValue(1);
        assertStale(r -> r.parties().remove(old));
        stores.run(r -> assertThat(r.parties().all().toList()).containsExactly(party("hop", "De Nieuwe Hop")));
    }

    @Test
    void what_is_gone_is_neither_saved_nor_removed() {
        stores.run(r -> r.parties().add(party("hop")));
        Versioned<Party> gone = stores.read(r -> r.parties().find(HOP).orElseThrow());
        stores.run(r -> r.parties().remove(gone));

        assertStale(r -> r.parties().save(gone));
        assertStale(r -> r.parties().remove(gone));
    }

    @Test
    void employees_have_versions() throws Exception {
        isVersioned(
                employee("anna", "Anna"),
                employee("anna", "Anna de Vries"),
                r -> r.employees()::add,
                r -> r.employees()::save,
                r -> r.employees().find(Id.of("anna")).orElseThrow());
    }

    @Test
    void agreements_have_versions_and_are_removed() throws Exception {
        isVersionedAndRemoved(
                Agreement.with(HOP).build(),
                Agreement.with(HOP).service("Ontwerp").build(),
                r -> r.agreements()::add,
                r -> r.agreements()::save,
                r -> r.agreements()::remove,
                r -> r.agreements().with(HOP));
    }

    @Test
    void rate_cards_have_versions_and_are_removed() throws Exception {
        isVersionedAndRemoved(
                RateCard.of(HOP).build(),
                RateCard.of(HOP).rate(RATE).build(),
                r -> r.rateCards()::add,
                r -> r.rateCards()::save,
                r -> r.rateCards()::remove,
                r -> r.rateCards().of(HOP));
    }

    @Test
    void orders_of_customers_have_versions_and_are_removed() throws Exception {
        PurchaseOrder order = PurchaseOrder.of(HOP, "PO-1", Amounts.eur("900.00"));
        isVersionedAndRemoved(
                order,
                order.worth(Amounts.eur("950.00")),
                r -> r.purchaseOrders()::add,
                r -> r.purchaseOrders()::save,
                r -> r.purchaseOrders()::remove,
                r -> r.purchaseOrders().find(HOP, "PO-1"));
    }

    @Test
    void requirements_of_orders_have_versions_and_are_removed() throws Exception {
        isVersionedAndRemoved(
                PurchaseOrderRequirement.of(HOP),
                PurchaseOrderRequirement.of(HOP).like("PO-#").onFile(),
                r -> r.purchaseOrderRequirements()::add,
                r -> r.purchaseOrderRequirements()::save,
                r -> r.purchaseOrderRequirements()::remove,
                r -> r.purchaseOrderRequirements().of(HOP));
    }

    @Test
    void an_order_is_removed_alone() throws Exception {
        Versioned<PurchaseOrder> stays = new Versioned<>(PurchaseOrder.of(HOP, "PO-1", Amounts.eur("1.00")), 1);
        Versioned<PurchaseOrder> elsewhere =
                new Versioned<>(PurchaseOrder.of(Id.of("other"), "PO-2", Amounts.eur("2.00")), 1);
        Versioned<PurchaseOrder> gone = new Versioned<>(PurchaseOrder.of(HOP, "PO-2", Amounts.eur("3.00")), 1);
        stores.run(r -> List.of(stays, elsewhere, gone)
                .forEach(order -> r.purchaseOrders().add(order.value())));

        stores.run(r -> r.purchaseOrders().remove(gone));
        stores.reopen();

        stores.run(r -> {
            assertThat(r.purchaseOrders().of(HOP)).containsExactly(stays);
            assertThat(r.purchaseOrders().of(Id.of("other"))).containsExactly(elsewhere);
        });
    }

    @Test
    void what_is_put_takes_the_place_of_what_was_there() {
        stores.run(r -> r.employees().put(employee("anna", "Anna")));
        stores.run(r -> r.employees().put(employee("anna", "Anna de Vries")));

        stores.run(r -> assertThat(r.employees().find(Id.of("anna")))
                .contains(new Versioned<>(employee("anna", "Anna de Vries"), 2)));
    }

    @Test
    void rows_come_in_the_order_of_their_identities_whoever_added_them_when() throws Exception {
        stores.run(r -> {
            r.parties().add(party("c"));
            r.employees().add(employee("z", "Zoë"));
            r.agreements().add(Agreement.with(Id.of("m")).build());
            r.rateCards().add(RateCard.of(Id.of("m")).build());
        });
        stores.reopen();
        stores.run(r -> {
            r.parties().add(party("b"));
            r.parties().add(party("a"));
            r.employees().add(employee("y", "Yara"));
            r.agreements().add(Agreement.with(Id.of("k")).build());
            r.rateCards().add(RateCard.of(Id.of("k")).build());

            assertThat(r.parties().all().map(party -> party.id().orElseThrow().value()))
                    .containsExactly("a", "b", "c");
        });

        stores.run(r -> {
            assertThat(r.parties().all().map(party -> party.id().orElseThrow().value()))
                    .containsExactly("a", "b", "c");
            assertThat(r.employees().all().map(employee -> employee.id().value()))
                    .containsExactly("y", "z");
            assertThat(r.agreements()
                            .all()
                            .map(agreement -> agreement.customer().value()))
                    .containsExactly("k", "m");
            assertThat(r.agreements()
                            .behind(Id.of("k"))
                            .map(agreement -> agreement.customer().value()))
                    .containsExactly("m");
            assertThat(r.agreements().behind(Id.of("l")).count()).isEqualTo(1);
            assertThat(r.agreements().behind(Id.of("m"))).isEmpty();
            assertThat(r.rateCards().all().map(card -> card.customer().value())).containsExactly("k", "m");
        });
    }

    @Test
    void hours_are_added_once_and_come_by_day() throws Exception {
        TimeEntry late = hours("h1", "hop", Books.TODAY);
        TimeEntry early = hours("h2", "hop", Books.TODAY.minusDays(1));
        TimeEntry other = hours("h3", "anna", Books.TODAY);
        stores.run(r -> List.of(late, early, other).forEach(r.timeEntries()::add));
        stores.reopen();

        stores.run(r -> assertThat(r.timeEntries().add(late)).hasToString("KNOWN"));
        stores.run(r -> assertThat(r.timeEntries().add(hours("h1", "anna", Books.TODAY)))
                .hasToString("REFUSED"));
        stores.run(r -> {
            assertThat(r.timeEntries().of(HOP, DateRange.always())).containsExactly(early, late);
            assertThat(r.timeEntries().of(HOP, DateRange.of(Books.TODAY, Books.TODAY)))
                    .containsExactly(late);
            assertThat(r.timeEntries().customers(DateRange.always()).map(Id::value))
                    .containsExactly("anna", "hop");
            assertThat(r.timeEntries().customers(DateRange.on(early.date())).map(Id::value))
                    .containsExactly("hop");
            assertThat(r.timeEntries()
                            .customersBehind(Id.of("anna"), DateRange.always())
                            .map(Id::value))
                    .containsExactly("hop");
            assertThat(r.timeEntries().customersBehind(Id.of("b"), DateRange.on(Books.TODAY)))
                    .containsExactly(HOP);
            assertThat(r.timeEntries().customersBehind(HOP, DateRange.always())).isEmpty();
            assertThat(r.timeEntries().find(late.id())).contains(late);
        });
    }

    @Test
    void orders_of_customers_come_by_number() throws Exception {
        PurchaseOrder second = PurchaseOrder.of(HOP, "PO-2", Amounts.eur("500.00"));
        PurchaseOrder first = PurchaseOrder.of(HOP, "PO-1", Amounts.eur("900.00"));
        PurchaseOrderRequirement requirement =
                PurchaseOrderRequirement.of(HOP).like("PO-#").onFile();
        stores.run(r -> {
            r.purchaseOrders().put(second);
            r.purchaseOrders().put(first);
            r.purchaseOrders().put(PurchaseOrder.of(Id.of("other"), "PO-1", Amounts.eur("1.00")));
            r.purchaseOrderRequirements().put(requirement);
        });
        stores.run(r -> r.purchaseOrders().put(second.worth(Amounts.eur("600.00"))));
        stores.reopen();

        stores.run(r -> {
            assertThat(r.purchaseOrders().of(HOP))
                    .containsExactly(
                            new Versioned<>(first, 1), new Versioned<>(second.worth(Amounts.eur("600.00")), 2));
            assertThat(r.purchaseOrders().find(HOP, "PO-1")).contains(new Versioned<>(first, 1));
            assertThat(r.purchaseOrderRequirements().of(HOP)).contains(new Versioned<>(requirement, 1));
            assertThat(r.purchaseOrderRequirements().of(Id.of("other"))).isEmpty();
        });
    }
}
