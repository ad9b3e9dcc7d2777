package nl.factuurwerk.service;

import static nl.factuurwerk.Offices.anna;
import static nl.factuurwerk.Offices.brewery;
import static nl.factuurwerk.Offices.office;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.factuurwerk.Factuurwerk;
import nl.factuurwerk.audit.Act;
import nl.factuurwerk.audit.Actor;
import nl.factuurwerk.audit.AuditEvent;
import nl.factuurwerk.audit.AuditPayload;
import nl.factuurwerk.audit.Digest;
import nl.factuurwerk.audit.KeptEntry;
import nl.factuurwerk.audit.Salt;
import nl.factuurwerk.audit.Subject;
import nl.factuurwerk.audit.Tombstone;
import nl.factuurwerk.identity.Administration;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.identity.Versioned;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.Invoice;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.persistence.InMemoryPersistence;
import nl.factuurwerk.persistence.Persistence;
import nl.factuurwerk.quote.Acceptance;
import nl.factuurwerk.quote.Delivered;
import nl.factuurwerk.quote.Evidence;
import nl.factuurwerk.quote.LineKey;
import nl.factuurwerk.quote.Milestone;
import nl.factuurwerk.quote.Order;
import nl.factuurwerk.quote.OrderChange;
import nl.factuurwerk.quote.OrderLine;
import nl.factuurwerk.quote.Proforma;
import nl.factuurwerk.quote.ProformaPurpose;
import nl.factuurwerk.quote.Quote;
import nl.factuurwerk.quote.QuoteDraft;
import nl.factuurwerk.quote.QuoteEvent;
import nl.factuurwerk.quote.QuoteVersion;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What was done to quotes, orders and proformas is in the trail, with why; and whoever changes it afterwards is found. */
class DealAuditTest {

    private static final Administration MINE = Administration.of("mine");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Persistence store = new InMemoryPersistence();
    private final Factuurwerk office = office().administration(MINE)
            .persistence(store)
            .actor(() -> Actor.person("Marijke"))
            .build();
    private final Party anna = office.parties().add(anna());
    private final Id<Party> id = anna.id().orElseThrow();

    private final Quote quote = accepted(office.quotes().send(draft()).orThrow());
    private final Order order = amended(office.orders().take(quote.id()).orThrow());

    private QuoteDraft draft() {
        return Quote.draft()
                .to(anna)
                .line("les", "Les", hours("10"), eur("50.00"))
                .optional("boek", "Lesboek", pieces(1), eur("30.00"))
                .validFor(30)
                .build();
    }

    private Quote accepted(Quote sent) {
        office.quotes()
                .followUp(sent.id(), new QuoteEvent.FollowedUp(1, TODAY, "Gebeld", Optional.empty()))
                .orThrow();
        return office.quotes()
                .accept(
                        sent.id(),
                        Acceptance.of(1, TODAY, Evidence.signature("Anna de Vries", "sig-4711"))
                                .choosing("boek"))
                .orThrow();
    }

    private Order amended(Order taken) {
        office.orders()
                .plan(taken.id(), Milestone.of("helft", "Halverwege", TODAY.plusDays(30), "les"))
                .orThrow();
        office.orders()
                .amend(
                        taken.id(),
                        OrderChange.add(
                                TODAY,
                                OrderLine.of(
                                        "blok",
                                        DraftLine.of("Blokfluit")
                                                .quantity(pieces(1))
                                                .price(eur("20.00"))
                                                .build()),
                                "Anna wil ook blokfluit"))
                .orThrow();
        office.orders()
                .deliver(taken.id(), Delivered.of("boek", pieces(1), TODAY))
                .orThrow();
        return office.orders().reach(taken.id(), Id.of("helft"), TODAY).orThrow();
    }

    private List<KeptEntry> trail(Subject subject) {
        return store.inTransaction(MINE, r -> {
            try (var entries = r.audit().kept(subject.chain())) {
                return entries.toList();
            }
        });
    }

    private List<String> told(Subject subject) {
        return trail(subject).stream()
                .map(kept -> kept.entry().event().act()
                        + kept.payload()
                                .map(each -> each instanceof AuditPayload payload ? " " + payload.why() : " erased")
                                .orElse(" missing"))
                .map(String::strip)
                .toList();
    }

    private static Subject of(Quote quote) {
        return Subject.of("quote", quote.id());
    }

    private static Subject of(Order order) {
        return Subject.of("order", order.id());
    }

    private List<String> faults() {
        return office.audit().verify().findings().stream()
                .map(finding -> finding.id() + " " + finding.where().path())
                .toList();
    }

    private void change(UnaryOperator<Order> change) {
        store.inTransaction(MINE, r -> {
            Versioned<Order> kept = r.orders().find(order.id()).orElseThrow();
            r.orders().save(kept.with(change.apply(kept.value())));
            return true;
        });
    }

    private void changeEvents(UnaryOperator<List<QuoteEvent>> change) {
        store.inTransaction(MINE, r -> {
            Versioned<Quote> kept = r.quotes().find(quote.id()).orElseThrow();
            Quote value = kept.value();
            r.quotes()
                    .save(kept.with(Quote.restore(
                            value.id(), value.salt(), value.stated(), change.apply(new ArrayList<>(value.events())))));
            return true;
        });
    }

    /** The same order with other changes and deliveries, as somebody would make it who writes to the store. */
    private static Order with(Order order, List<OrderChange> changes, List<Delivered> deliveries) {
        var forged = Order.of(order.id(), order.number(), order.customer(), order.date())
                .pricing(order.pricing())
                .references(order.references());
        order.agreed().forEach(forged::line);
        order.salt().ifPresent(forged::salt);
        order.origin().ifPresent(forged::from);
        order.terms().ifPresent(forged::terms);
        order.language().ifPresent(forged::language);
        order.milestones().forEach(forged::milestone);
        changes.forEach(forged::change);
        deliveries.forEach(forged::delivered);
        return forged.build();
    }

    @Nested
    class The_trail {

        @Test
        void tells_every_act_on_a_quote_with_who_and_why() {
            assertThat(told(of(quote)))
                    .containsExactly(
                            "QUOTE_SENT",
                            "QUOTE_FOLLOWED_UP Gebeld",
                            "QUOTE_ACCEPTED Anna de Vries: SIGNATURE sig-4711");
            assertThat(trail(of(quote))).allSatisfy(kept -> {
                assertThat(kept.entry().event().document()).isPresent();
                assertThat(((AuditPayload) kept.payload().orElseThrow()).who()).isEqualTo(Actor.person("Marijke"));
            });
        }

        @Test
        void tells_every_act_on_an_order_with_why_it_was_amended() {
            assertThat(told(of(order)))
                    .containsExactly(
                            "ORDER_PLACED",
                            "ORDER_PLANNED",
                            "ORDER_AMENDED Anna wil ook blokfluit",
                            "ORDER_DELIVERED",
                            "ORDER_REACHED");
            assertThat(trail(of(order)))
                    .allMatch(kept -> kept.entry().event().document().isPresent());
        }

        @Test
        void tells_of_an_order_that_it_was_placed_with_all_it_had_then() {
            Order placed = office.orders()
                    .place(
                            anna,
                            order -> order.line("les", "Les", hours("2"), eur("50.00"))
                                    .milestone(Milestone.of("klaar", "Klaar", TODAY, "les"))
                                    .delivered(Delivered.of("les", hours("1"), TODAY)))
                    .orThrow();

            assertThat(told(of(placed))).containsExactly("ORDER_PLACED", "ORDER_PLANNED", "ORDER_DELIVERED");
            assertThat(faults()).isEmpty();
        }

        @Test
        void tells_that_a_draft_was_revised_and_vouches_for_nothing_in_it() {
            Quote sent = office.quotes().send(draft()).orThrow();
            office.quotes().revise(sent.id(), draft()).orThrow();
            office.quotes().send(sent.id()).orThrow();
            office.quotes()
                    .withdraw(sent.id(), new QuoteEvent.Withdrawn(2, TODAY, "Marijke", "Te duur"))
                    .orThrow();

            assertThat(told(of(sent)))
                    .containsExactly("QUOTE_SENT", "QUOTE_REVISED", "QUOTE_SENT", "QUOTE_WITHDRAWN Marijke: Te duur");
            assertThat(trail(of(sent)).get(1).entry().event().document()).isEmpty();
            assertThat(faults()).isEmpty();
        }

        @Test
        void tells_who_explained_what_an_invoice_bills_beyond_the_order() {
            Invoice invoice = office.orders()
                    .part(order, Map.of(LineKey.of("les"), hours("1")))
                    .with(draft -> draft.line("Koerier", pieces(1), eur("35.00")))
                    .explained(new RuleId("FW-ORDER-DEVIATING-LINE"), "Koerier op verzoek")
                    .issue()
                    .orThrow();

            assertThat(told(Subject.of("invoice", invoice.id())))
                    .containsExactly("DEVIATION_EXPLAINED Koerier op verzoek");
            assertThat(trail(Subject.of("invoice", invoice.id()))
                            .getFirst()
                            .entry()
                            .event()
                            .document())
                    .contains(invoice.digest());
            assertThat(faults()).isEmpty();
        }

        @Test
        void tells_what_a_proforma_said() {
            Proforma proforma = office.proformas()
                    .send(
                            Invoice.draft()
                                    .to(anna)
                                    .line("Les", hours("1"), eur("50.00"))
                                    .build(),
                            ProformaPurpose.APPROVAL)
                    .orThrow();

            List<KeptEntry> entries = trail(Subject.of("proforma", proforma.id()));
            assertThat(entries).hasSize(1);
            assertThat(entries.getFirst().entry().event().document())
                    .contains(proforma.act().digest());
        }
    }

    @Nested
    class Verification {

        @Test
        void finds_nothing_where_nothing_was_changed() {
            assertThat(office.audit().verify()).isEqualTo(Report.empty());
        }

        @Test
        void finds_a_changed_version_of_a_quote() {
            changeEvents(events -> {
                QuoteVersion sent = ((QuoteEvent.Sent) events.getFirst()).sent();
                events.set(
                        0,
                        new QuoteEvent.Sent(QuoteVersion.restore(
                                sent.number(),
                                sent.version(),
                                sent.stated().toBuilder()
                                        .closing("Met gratis boek")
                                        .build(),
                                sent.everything())));
                return events;
            });

            assertThat(faults()).containsExactly("AUDIT-DOCUMENT-CHANGED quote:" + quote.id());
        }

        @Test
        void finds_changed_evidence_of_an_acceptance() {
            changeEvents(events -> {
                Acceptance last = (Acceptance) events.getLast();
                events.set(
                        2, new Acceptance(last.version(), last.chosen(), last.on(), Evidence.orally("Anna de Vries")));
                return events;
            });

            assertThat(faults()).containsExactly("AUDIT-DOCUMENT-CHANGED quote:" + quote.id());
        }

        @Test
        void finds_an_answer_that_was_taken_away() {
            changeEvents(events -> events.subList(0, 2));

            assertThat(faults()).containsExactly("AUDIT-DOCUMENT-CHANGED quote:" + quote.id());
        }

        @Test
        void finds_a_changed_change_of_an_order_and_which_act_that_was() {
            change(kept -> with(
                    kept,
                    List.of(OrderChange.add(
                            TODAY, ((OrderChange.Added) kept.changes().getFirst()).line(), "Zo besproken")),
                    kept.deliveries()));

            assertThat(faults()).containsExactly("AUDIT-DOCUMENT-CHANGED order:" + order.id());
            assertThat(office.audit().verify().toString()).contains("entry 3 of chain order:" + order.id());
        }

        @Test
        void finds_a_delivery_that_no_act_tells_of() {
            change(kept -> kept.deliver(Delivered.of("les", hours("1"), TODAY)).orThrow());

            assertThat(faults()).containsExactly("AUDIT-DOCUMENT-UNKNOWN order:" + order.id());
        }

        @Test
        void finds_that_a_delivery_was_taken_away() {
            change(kept -> with(kept, kept.changes(), List.of()));

            assertThat(faults()).containsExactly("AUDIT-DOCUMENT-CHANGED order:" + order.id());
        }

        @Test
        void finds_an_order_that_no_act_tells_of() {
            Order other = Order.of(Id.of("beside"), new DocumentNumber("O-99"), anna, TODAY)
                    .line("les", "Les", hours("1"), eur("50.00"))
                    .build();
            store.inTransaction(MINE, r -> {
                r.orders().add(other);
                return true;
            });

            assertThat(faults()).containsExactly("AUDIT-DOCUMENT-UNKNOWN order:beside");
        }

        private void append(Subject subject, Act act) {
            append(subject, act, Optional.empty());
        }

        private void append(Subject subject, Act act, Optional<Digest> document) {
            Instant at = Instant.parse("2026-11-21T12:00:00Z");
            AuditEvent event = document.map(digest -> AuditEvent.of(at, act, subject, digest))
                    .orElseGet(() -> AuditEvent.of(at, act, subject));
            store.inTransaction(
                    MINE,
                    r -> r.audit()
                            .append(
                                    subject.chain(),
                                    event,
                                    new AuditPayload(Actor.person("Marijke"), "", Salt.of(new byte[Salt.LENGTH]))));
        }

        private void remove(Quote gone) {
            store.inTransaction(MINE, r -> {
                r.quotes().remove(r.quotes().find(gone.id()).orElseThrow());
                return true;
            });
        }

        /** Stores refuse to remove one, so here is a trail of one that was never stored. */
        @Test
        void finds_an_accepted_quote_that_is_gone_whatever_an_entry_says() {
            Subject never = Subject.of("quote", Id.of("never-kept"));
            append(
                    never,
                    Act.of("QUOTE_ACCEPTED"),
                    Optional.of(quote.acts().getLast().digest()));
            append(never, Act.REMOVED);

            assertThat(faults()).containsExactly("AUDIT-DOCUMENT-MISSING quote:never-kept");
        }

        @Test
        void finds_an_open_quote_that_is_gone_unless_its_last_entry_says_so() {
            Quote open = office.quotes().send(draft()).orThrow();
            append(of(open), Act.REMOVED);
            append(of(open), Act.of("QUOTE_REVISED"));
            remove(open);

            assertThat(faults()).containsExactly("AUDIT-DOCUMENT-MISSING quote:" + open.id());

            append(of(open), Act.REMOVED);

            assertThat(faults()).isEmpty();
        }

        @Test
        void does_not_excuse_what_of_an_order_is_not_there_by_an_entry_that_it_was_removed() {
            Subject never = Subject.of("order", Id.of("never-kept"));
            append(
                    never,
                    Act.of("ORDER_PLACED"),
                    Optional.of(order.acts().getFirst().digest()));
            append(never, Act.REMOVED);

            assertThat(faults()).containsExactly("AUDIT-DOCUMENT-MISSING order:never-kept");
        }

        @Test
        void names_each_of_two_forged_deliveries() {
            change(kept -> kept.deliver(Delivered.of("les", hours("1"), TODAY))
                    .orThrow()
                    .deliver(Delivered.of("les", hours("2"), TODAY))
                    .orThrow());

            assertThat(faults())
                    .containsExactly(
                            "AUDIT-DOCUMENT-UNKNOWN order:" + order.id(), "AUDIT-DOCUMENT-UNKNOWN order:" + order.id());
        }

        @Test
        void names_a_changed_delivery_once_and_one_that_was_put_beside_it() {
            change(kept -> with(
                    kept,
                    kept.changes(),
                    List.of(
                            Delivered.of("boek", pieces(1), TODAY.minusDays(1)),
                            Delivered.of("les", hours("2"), TODAY))));

            assertThat(faults())
                    .containsExactly(
                            "AUDIT-DOCUMENT-CHANGED order:" + order.id(), "AUDIT-DOCUMENT-UNKNOWN order:" + order.id());
        }

        @Test
        void finds_a_quote_that_is_gone() {
            Quote open = office.quotes().send(draft()).orThrow();
            store.inTransaction(MINE, r -> {
                r.quotes().remove(r.quotes().find(open.id()).orElseThrow());
                return true;
            });

            assertThat(faults()).containsExactly("AUDIT-DOCUMENT-MISSING quote:" + open.id());
        }
    }

    @Nested
    class Erasure_of_the_customer {

        @Test
        void takes_who_and_why_out_of_acts_on_deals_and_leaves_the_chains_whole() {
            Quote open = office.quotes().send(draft()).orThrow();
            Proforma proforma = office.proformas()
                    .send(
                            Invoice.draft()
                                    .to(anna)
                                    .line("Les", hours("1"), eur("50.00"))
                                    .build(),
                            ProformaPurpose.APPROVAL)
                    .orThrow();

            office.parties().erase(id, "Verzoek");

            for (Subject each : List.of(of(quote), of(order), Subject.of("proforma", proforma.id()))) {
                assertThat(trail(each))
                        .isNotEmpty()
                        .allMatch(kept -> kept.payload().orElseThrow() instanceof Tombstone);
            }
            assertThat(told(of(open))).containsExactly("QUOTE_SENT erased", "REMOVED");
            assertThat(trail(of(open)).getLast().entry().event().act()).isEqualTo(Act.REMOVED);
            assertThat(office.quotes().find(open.id())).isEmpty();
            assertThat(office.audit().verify()).isEqualTo(Report.empty());
        }

        @Test
        void leaves_nothing_in_which_a_likely_name_can_be_found_again() {
            Id<Quote> gone = office.quotes().send(draft()).orThrow().id();
            Quote declined = office.quotes()
                    .decline(gone, new QuoteEvent.Declined(1, TODAY, "Anna de Vries", "Te duur"))
                    .orThrow();

            office.parties().erase(id, "Verzoek");

            List<Optional<Digest>> left = trail(of(declined)).stream()
                    .map(kept -> kept.entry().event().document())
                    .toList();
            assertThat(left)
                    .hasSize(3)
                    .filteredOn(Optional::isPresent)
                    .hasSize(2)
                    .doesNotHaveDuplicates();
            // Whoever knows all that the quote said and guesses the name has every word right, but not the salt.
            for (Optional<Salt> guess : List.of(Optional.<Salt>empty(), Optional.of(Salt.of(new byte[Salt.LENGTH])))) {
                Quote guessed = Quote.restore(gone, guess, declined.stated(), declined.events());
                assertThat(guessed.acts().stream().map(act -> Optional.of(act.digest())))
                        .hasSize(2)
                        .doesNotContainAnyElementsOf(left);
            }
            assertThat(declined.acts().stream().map(act -> Optional.of(act.digest())))
                    .isSubsetOf(left);
            assertThat(office.audit().verify()).isEqualTo(Report.empty());
        }

        @Test
        void leaves_nothing_of_a_quote_that_was_drafted_beside_the_service() {
            Quote drafted = Quote.of(Id.of("beside"), draft());
            store.inTransaction(MINE, r -> {
                r.quotes().add(drafted);
                return true;
            });

            assertThat(office.quotes().send(drafted.id()).orThrow().salt()).isPresent();
        }

        @Test
        void finds_no_name_in_what_is_left_of_an_order() {
            assertThat(order.salt()).isPresent().isNotEqualTo(quote.salt());
            List<Optional<Digest>> left = trail(of(order)).stream()
                    .map(kept -> kept.entry().event().document())
                    .toList();
            Order guessed =
                    order.toBuilder().salt(Salt.of(new byte[Salt.LENGTH])).build();

            assertThat(guessed.acts().stream().map(act -> Optional.of(act.digest())))
                    .hasSize(5)
                    .doesNotContainAnyElementsOf(left);
        }

        @Test
        void leaves_what_happened_afterwards_verifiable() {
            office.parties().erase(id, "Verzoek");
            office.orders()
                    .deliver(order.id(), Delivered.of("les", hours("3"), TODAY))
                    .orThrow();

            assertThat(office.audit().verify()).isEqualTo(Report.empty());
            assertThat(told(of(order))).endsWith("ORDER_REACHED erased", "ORDER_DELIVERED");
        }

        @Test
        void leaves_acts_on_deals_of_others_as_they_were() {
            Order others = office.orders()
                    .place(brewery(), placed -> placed.line("les", "Les", hours("1"), eur("50.00")))
                    .orThrow();

            office.parties().erase(id, "Verzoek");

            assertThat(told(of(others))).containsExactly("ORDER_PLACED");
        }
    }
}
