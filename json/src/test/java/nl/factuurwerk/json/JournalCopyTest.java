package nl.factuurwerk.json;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.audit.Anchor;
import nl.factuurwerk.billing.AgreedProject;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.plan.BillingPlan;
import nl.factuurwerk.billing.plan.RetainerEntry;
import nl.factuurwerk.hours.HourlyRate;
import nl.factuurwerk.hours.RateCard;
import nl.factuurwerk.identity.Administration;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.leave.LeaveFact;
import nl.factuurwerk.leave.LeaveKinds;
import nl.factuurwerk.leave.LeaveRequest;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.party.Person;
import nl.factuurwerk.persistence.Persistence;
import nl.factuurwerk.persistence.Repositories;
import nl.factuurwerk.purchaseorder.PurchaseOrder;
import nl.factuurwerk.purchaseorder.PurchaseOrderRequirement;
import nl.factuurwerk.quote.Acceptance;
import nl.factuurwerk.quote.Evidence;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderChange;
import nl.factuurwerk.quote.Quote;
import nl.factuurwerk.quote.QuoteDraft;
import nl.factuurwerk.quote.QuoteEvent;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.staff.Employment;
import nl.factuurwerk.staff.EmploymentTerms;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.time.Hours;
import nl.factuurwerk.time.Recurrence;
import nl.factuurwerk.time.WorkWeek;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of what was erased remains in the bytes of a copy, and all the rest does. */
class JournalCopyTest {

    private static final Administration MINE = Administration.of("mine");
    private static final Administration YOURS = Administration.of("yours");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
    private static final Id<Party> ANNA = Id.of("klant-17");
    private static final Id<Party> BAS = Id.of("klant-18");

    /** What stands nowhere but in what is kept about Anna. */
    private static final List<String> OF_ANNA = List.of(
            "Anna de Vries",
            "Anna Jansen",
            "anna@example.com",
            "Boteringestraat",
            "AV-2026-7",
            "AV-####-#",
            "31.41",
            "Pianoles");

    @TempDir
    private Path folder;

    private Path file;
    private Path copy;

    @BeforeEach
    void nameFiles() {
        file = folder.resolve("books.journal");
        copy = folder.resolve("copy.journal");
    }

    private static Factuurwerk office(Persistence store, Administration administration) {
        return Factuurwerk.of(Samples.organisation())
                .administration(administration)
                .persistence(store)
                .clock(CLOCK)
                .build();
    }

    private static Person anna(String name) {
        return Person.named(name)
                .id(ANNA.value())
                .address("Oude Boteringestraat 5", "9712 GC", "Groningen", Country.NETHERLANDS)
                .email("anna@example.com")
                .build();
    }

    private static Person bas() {
        return Person.named("Bas Smit")
                .id(BAS.value())
                .address("Kade 3", "8911 AB", "Leeuwarden", Country.NETHERLANDS)
                .build();
    }

    /** Everything that is kept about a customer and no law asks for, some of it as it was before. */
    private static void agree(
            Factuurwerk office, Id<Party> customer, String order, String mask, String price, String project) {
        office.billing().put(Agreement.with(customer).build());
        office.billing()
                .put(Agreement.with(customer)
                        .project(AgreedProject.of("p", project))
                        .build());
        office.hours()
                .put(RateCard.of(customer)
                        .rate(HourlyRate.from(LocalDate.of(2026, 1, 1), eur(price)))
                        .build());
        office.purchaseOrders().put(PurchaseOrder.of(customer, order, eur("900.00")));
        office.purchaseOrders().put(PurchaseOrder.of(customer, order, eur("950.00")));
        office.purchaseOrders().require(PurchaseOrderRequirement.of(customer).like(mask));
    }

    private static void agreeWithAnna(Factuurwerk office) {
        office.parties().add(anna("Anna Jansen"));
        office.parties().change(ANNA, party -> anna("Anna de Vries"));
        agree(office, ANNA, "AV-2026-7", "AV-####-#", "31.41", "Pianoles");
    }

    private static List<Object> kept(Persistence store, Administration administration, Id<Party> customer) {
        return store.inTransaction(administration, r -> {
            List<Object> kept = new ArrayList<>();
            r.parties().find(customer).ifPresent(kept::add);
            r.agreements().with(customer).ifPresent(kept::add);
            r.rateCards().of(customer).ifPresent(kept::add);
            r.purchaseOrderRequirements().of(customer).ifPresent(kept::add);
            r.purchaseOrders().of(customer).forEach(kept::add);
            return kept;
        });
    }

    private void copy() throws IOException {
        JournalPersistence.copyWithoutErased(file, copy, new JsonDocumentCodec());
    }

    private static String bytes(Path journal) throws IOException {
        return Files.readString(journal, StandardCharsets.ISO_8859_1);
    }

    /** How often a text is there to the letter: as an expression, {@code 31.41} would be in one of many random digests. */
    private static int occurrences(String text, String in) {
        int count = 0;
        for (int at = in.indexOf(text); at >= 0; at = in.indexOf(text, at + text.length())) {
            count++;
        }
        return count;
    }

    private static List<JournalUnit> units(Path journal) throws IOException {
        List<JournalUnit> units = new ArrayList<>();
        try (JournalFile reading = JournalFile.open(journal)) {
            reading.read(body -> {
                units.add(JournalUnit.read(body, new JsonDocumentCodec()).orThrow());
                return Optional.empty();
            });
        }
        return units;
    }

    @Test
    void has_nothing_of_an_erased_party_and_all_of_others() throws IOException {
        List<Object> ofBas;
        Anchor anchor;
        try (JournalPersistence store = JournalPersistence.open(file)) {
            Factuurwerk office = office(store, MINE);
            agreeWithAnna(office);
            office.parties().add(bas());
            agree(office, BAS, "BS-1", "BS-#", "27.18", "Vioolles");
            ofBas = kept(store, MINE, BAS);
            assertThat(kept(store, MINE, ANNA)).hasSize(5);
            office.parties().erase(ANNA, "Verzoek");
            anchor = office.audit().anchor();
        }
        assertThat(bytes(file)).contains(OF_ANNA);

        copy();

        assertThat(bytes(copy)).doesNotContain(OF_ANNA).contains("Bas Smit", "BS-1", "BS-#", "27.18", "Vioolles");
        assertThat(units(copy)).hasSameSizeAs(units(file));
        try (JournalPersistence store = JournalPersistence.open(copy)) {
            assertThat(kept(store, MINE, ANNA)).isEmpty();
            assertThat(kept(store, MINE, BAS)).isEqualTo(ofBas);
            assertThat(office(store, MINE).audit().verify(anchor).findings()).isEmpty();
        }
    }

    @Test
    void has_of_an_erased_party_what_stands_on_its_invoice_and_no_more() throws IOException {
        Invoice invoice;
        try (JournalPersistence store = JournalPersistence.open(file)) {
            Factuurwerk office = office(store, MINE);
            agreeWithAnna(office);
            invoice = office.invoices()
                    .issue(Invoice.draft()
                            .to(anna("Anna de Vries"))
                            .line("Les", hours("1"), eur("50.00"))
                            .purchaseOrder("AV-2026-9")
                            .build())
                    .orThrow();
            office.parties().erase(ANNA, "Verzoek");
        }

        copy();

        assertThat(bytes(copy))
                .contains("Anna de Vries")
                .doesNotContain("Anna Jansen", "AV-2026-7", "AV-####-#", "31.41", "Pianoles");
        String document = new String(new JsonDocumentCodec().write(invoice), StandardCharsets.ISO_8859_1);
        for (String text : OF_ANNA) {
            assertThat(occurrences(text, bytes(copy))).as(text).isEqualTo(occurrences(text, document));
        }
        try (JournalPersistence store = JournalPersistence.open(copy)) {
            Factuurwerk office = office(store, MINE);
            assertThat(office.invoices().all()).containsExactly(invoice);
            assertThat(office.audit().verify().findings()).isEmpty();
        }
    }

    @Test
    void has_nothing_of_the_plans_and_quotes_of_an_erased_party_and_all_that_was_agreed_on() throws IOException {
        Order order = Order.of(Id.of("o"), new DocumentNumber("OP-1"), anna("Anna Op Opdracht"), Samples.TODAY)
                .line("les", "Les", Quantity.hours("2"), eur("50.00"))
                .build();
        try (JournalPersistence store = JournalPersistence.open(file)) {
            Factuurwerk office = office(store, MINE);
            office.parties().add(anna("Anna Jansen"));
            store.inTransaction(MINE, r -> {
                keepPlan(r, "Pianoles voor Anna");
                r.quotes().add(quote("Anna Jansen"));
                r.orders().add(order);
                return r;
            });
            office.parties().erase(ANNA, "Verzoek");
            store.inTransaction(MINE, r -> {
                keepPlan(r, "Vioolles voor Anna");
                return r;
            });
        }
        assertThat(bytes(file)).contains("Pianoles voor Anna", "Anna Jansen", "strippenkaart");

        copy();

        assertThat(bytes(copy))
                .doesNotContain("Pianoles voor Anna", "Anna Jansen")
                .contains("Anna Op Opdracht", "Vioolles voor Anna");
        try (JournalPersistence store = JournalPersistence.open(copy)) {
            store.inTransaction(MINE, r -> {
                assertThat(r.quotes().all()).isEmpty();
                assertThat(r.orders().all()).containsExactly(order);
                assertThat(r.billingPlans().all().map(BillingPlan::name)).containsExactly("Vioolles voor Anna");
                assertThat(r.retainerEntries().of(Id.of("les"))).hasSize(1);
                return r;
            });
        }
    }

    /** Who accepted, and why an order was amended, stand with the quote and the order; the trail forgets them. */
    @Test
    void has_nothing_of_why_deals_with_an_erased_party_were_done_beside_the_deals_and_chains_that_hold()
            throws IOException {
        Quote accepted;
        Order amended;
        Anchor anchor;
        try (JournalPersistence store = JournalPersistence.open(file)) {
            Factuurwerk office = office(store, MINE);
            office.parties().add(anna("Anna de Vries"));
            QuoteDraft draft = Quote.draft()
                    .to(anna("Anna de Vries"))
                    .line("les", "Les", hours("2"), eur("50.00"))
                    .validFor(30)
                    .build();
            Quote declined = office.quotes().send(draft).orThrow();
            office.quotes()
                    .decline(declined.id(), new QuoteEvent.Declined(1, Samples.TODAY, "Moeder van Anna", "Te duur"))
                    .orThrow();
            accepted = office.quotes().send(draft).orThrow();
            office.quotes()
                    .accept(accepted.id(), Acceptance.of(1, Samples.TODAY, Evidence.orally("Vader van Anna")))
                    .orThrow();
            Order order = office.orders().take(accepted.id()).orThrow();
            office.orders()
                    .amend(order.id(), OrderChange.drop(Samples.TODAY, "les", "Anna is verhuisd"))
                    .orThrow();
            office.parties().erase(ANNA, "Verzoek");
            accepted = office.quotes().find(accepted.id()).orElseThrow();
            amended = office.orders().find(order.id()).orElseThrow();
            anchor = office.audit().anchor();
        }
        assertThat(bytes(file)).contains("Moeder van Anna: Te duur", "Vader van Anna: ORALLY");

        copy();

        assertThat(bytes(copy)).doesNotContain("Moeder van Anna", "Vader van Anna: ORALLY");
        // Once in the order for each time that it was kept with it, and no more in the trail.
        assertThat(occurrences("Anna is verhuisd", bytes(copy))).isOne();
        try (JournalPersistence store = JournalPersistence.open(copy)) {
            Factuurwerk office = office(store, MINE);
            assertThat(office.quotes().<List<Quote>>all(Stream::toList)).containsExactly(accepted);
            assertThat(office.orders().<List<Order>>all(Stream::toList)).containsExactly(amended);
            assertThat(office.audit().verify(anchor).findings()).isEmpty();
        }
    }

    private static Quote quote(String name) {
        return Quote.of(
                Id.of("q"),
                Quote.draft()
                        .to(anna(name))
                        .line("les", "Les", Quantity.hours("2"), eur("50.00"))
                        .build());
    }

    private static void keepPlan(Repositories r, String name) {
        r.billingPlans()
                .add(BillingPlan.of(Id.of("les"), ANNA)
                        .subscription(name, Recurrence.monthly(Samples.TODAY), eur("50.00"))
                        .build());
        r.retainerEntries()
                .append(
                        Id.of("les"),
                        new RetainerEntry.TakenBack(new SourceReference("strippenkaart", "1"), Samples.TODAY));
    }

    @Test
    void has_what_was_stored_again_behind_a_removal() throws IOException {
        try (JournalPersistence store = JournalPersistence.open(file)) {
            Factuurwerk office = office(store, MINE);
            agreeWithAnna(office);
            office.parties().erase(ANNA, "Verzoek");
            office.parties().add(anna("Anna Terug"));
            office.purchaseOrders().put(PurchaseOrder.of(ANNA, "AV-2026-8", eur("1.00")));
        }

        copy();

        assertThat(bytes(copy)).doesNotContain("Anna Jansen", "AV-2026-7").contains("Anna Terug", "AV-2026-8");
        try (JournalPersistence store = JournalPersistence.open(copy)) {
            assertThat(kept(store, MINE, ANNA))
                    .containsExactly(
                            new Versioned<>(anna("Anna Terug"), 1),
                            new Versioned<>(PurchaseOrder.of(ANNA, "AV-2026-8", eur("1.00")), 1));
        }
    }

    @Test
    void has_all_of_a_party_of_the_same_identity_in_another_administration() throws IOException {
        List<Object> yours;
        try (JournalPersistence store = JournalPersistence.open(file)) {
            agreeWithAnna(office(store, YOURS));
            agreeWithAnna(office(store, MINE));
            yours = kept(store, YOURS, ANNA);
            office(store, MINE).parties().erase(ANNA, "Verzoek");
        }

        copy();

        try (JournalPersistence store = JournalPersistence.open(copy)) {
            assertThat(kept(store, MINE, ANNA)).isEmpty();
            assertThat(kept(store, YOURS, ANNA)).isEqualTo(yours).hasSize(5);
        }
    }

    @Test
    void has_nothing_of_the_leave_of_who_was_erased_and_all_of_the_leave_of_others() throws IOException {
        Employee tom = new Employee(Id.of("mw-2"), "Tom Jansen")
                .with(Employment.from(LocalDate.of(2020, 1, 6), WorkWeek.of(Hours.of("7.6"), DayOfWeek.MONDAY)));
        List<Object> before;
        try (JournalPersistence store = JournalPersistence.open(file)) {
            Factuurwerk office = office(store, MINE);
            office.hours().put(new Employee(Id.of("mw-1"), "Sanne"));
            office.hours()
                    .put(new Employee(Id.of("mw-1"), "Sanne")
                            .with(Employment.of(
                                    DateRange.of(LocalDate.of(2019, 5, 7), LocalDate.of(2024, 12, 31)),
                                    List.of(EmploymentTerms.of(LocalDate.of(2019, 5, 7), WorkWeek.fullTime())))));
            office.hours().put(tom);
            for (String who : List.of("mw-1", "mw-2")) {
                office.leave().add(Id.of(who), new LeaveFact.Ill(Id.of("f-" + who), LocalDate.of(2024, 3, 4)));
                store.inTransaction(MINE, r -> {
                    r.leaveRequests()
                            .add(LeaveRequest.draft(
                                            Id.of("r-" + who),
                                            Id.of(who),
                                            LeaveKinds.VACATION,
                                            DateRange.on(LocalDate.of(2024, 8, 5)))
                                    .submit(LocalDate.of(2024, 7, 1), Actor.person("Verzoek van " + who)));
                    return r;
                });
            }
            office.leave().erase(Id.of("mw-1"), "Termijn voorbij");
            before = leave(store);
        }

        copy();

        assertThat(bytes(copy))
                .doesNotContain("2019-05-07", "f-mw-1\",\"day", "r-mw-1\",\"employee", "Verzoek van mw-1")
                .contains("2020-01-06", "f-mw-2", "Verzoek van mw-2");
        try (JournalPersistence store = JournalPersistence.open(copy)) {
            assertThat(leave(store)).isEqualTo(before).hasSize(4);
            assertThat(office(store, MINE).audit().verify().findings()).isEmpty();
        }
    }

    private static List<Object> leave(Persistence store) {
        return store.inTransaction(
                MINE,
                r -> Stream.of("mw-1", "mw-2")
                        .flatMap(who -> Stream.<Object>concat(
                                r.employees().find(Id.of(who)).stream(),
                                Stream.concat(
                                        r.leaveFacts().of(Id.of(who)),
                                        r.leaveRequests().of(Id.of(who)))))
                        .toList());
    }

    @Test
    void has_nothing_of_what_came_and_went_within_one_unit_of_work() throws IOException {
        try (JournalPersistence store = JournalPersistence.open(file)) {
            store.inTransaction(MINE, r -> {
                r.parties().add(anna("Anna Jansen"));
                r.parties().remove(r.parties().find(ANNA).orElseThrow());
                r.parties().add(anna("Anna de Vries"));
                return r;
            });
        }

        copy();

        assertThat(bytes(copy)).doesNotContain("Anna Jansen");
        try (JournalPersistence store = JournalPersistence.open(copy)) {
            assertThat(kept(store, MINE, ANNA)).containsExactly(new Versioned<>(anna("Anna de Vries"), 1));
        }
    }
}
