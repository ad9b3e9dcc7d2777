package nl.factuurwerk.quote;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.lumpSum;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static nl.factuurwerk.quote.Samples.BREWERY;
import static nl.factuurwerk.quote.Samples.COMPOSER;
import static nl.factuurwerk.quote.Samples.DESIGN;
import static nl.factuurwerk.quote.Samples.ORDER_NUMBER;
import static nl.factuurwerk.quote.Samples.PHOTOS;
import static nl.factuurwerk.quote.Samples.QUOTE_NUMBER;
import static nl.factuurwerk.quote.Samples.SIGNED;
import static nl.factuurwerk.quote.Samples.STUDIO;
import static nl.factuurwerk.quote.Samples.TODAY;
import static nl.factuurwerk.quote.Samples.expectFindings;
import static nl.factuurwerk.text.Language.DUTCH;
import static nl.factuurwerk.text.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.vat.VatClass;
import nl.factuurwerk.vat.VatRounding;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class QuoteTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 21);

    private static QuoteEvent.Declined declined(int version, LocalDate on) {
        return new QuoteEvent.Declined(version, on, "J. de Vries", "Te duur");
    }

    private static Quote sentAgain() {
        return Samples.sent().send(TODAY.plusDays(5), QUOTE_NUMBER, COMPOSER).orThrow();
    }

    @Test
    void a_quote_is_written_in_one_breath() {
        Party customer = BREWERY;
        var draft = Quote.draft()
                .to(customer)
                .line("ontwerp", "Ontwerp", hours("12"), eur("95.00"))
                .optional("fotografie", "Fotografie", pieces(1), eur("450.00"))
                .validFor(30)
                .build();

        assertThat(draft.customer()).contains(BREWERY);
        assertThat(draft.lines()).extracting(QuoteLine::key).containsExactly(DESIGN, PHOTOS);
        assertThat(draft.lines()).extracting(QuoteLine::isOptional).containsExactly(false, true);
        assertThat(draft.validity()).contains(Term.days(30));
        assertThat(draft.pricing().rounding()).isEqualTo(VatRounding.PER_GROUP);
        assertThat(draft.toBuilder().build()).isEqualTo(draft);
    }

    @Nested
    class Drafting {

        @Test
        void tells_all_at_once_what_does_not_fit() {
            var builder = Samples.draft()
                    .line("ontwerp", "Nog een", hours("1"), eur("1.00"))
                    .line(QuoteLine.of("x", DraftLine.of("X").build()).delivering("a\u0007"))
                    .introduction("x".repeat(5001));

            expectFindings(builder.tryBuild(), "FW-QUOTE-KEY", "FW-QUOTE-TEXT", "FW-QUOTE-LENGTH");
            assertThatExceptionOfType(InvalidInput.class).isThrownBy(builder::build);
        }

        @Test
        void refuses_amounts_in_two_currencies() {
            expectFindings(Samples.draft().currency(CurrencyUnit.USD).tryBuild(), "DRAFT-CURRENCY", "DRAFT-CURRENCY");
        }
    }

    @Nested
    class Sending {

        @Test
        void refuses_a_line_of_nothing_for_it_could_not_be_ordered() {
            Quote quote = Quote.of(
                    Id.of("quote-7"),
                    Samples.draft()
                            .line("advies", "Advies op afroep", hours("0"), eur("95.00"))
                            .build());

            expectFindings(quote.send(TODAY, QUOTE_NUMBER, COMPOSER), "FW-QUOTE-QUANTITY");
        }

        @Test
        void states_parties_vat_and_totals_with_and_without_options() {
            QuoteVersion version = Samples.sent().latest().orElseThrow();

            assertThat(version.number()).isEqualTo(QUOTE_NUMBER);
            assertThat(version.version()).isEqualTo(1);
            assertThat(version.date()).isEqualTo(TODAY);
            assertThat(version.validUntil()).isEqualTo(LAST_DAY);
            assertThat(version.required().seller()).isEqualTo(STUDIO);
            assertThat(version.required().buyer()).isEqualTo(BREWERY);
            assertThat(version.required().totals().excludingVat()).isEqualTo(eur("1140.00"));
            assertThat(version.required().totals().includingVat()).isEqualTo(eur("1379.40"));
            assertThat(version.option(PHOTOS).totals().includingVat()).isEqualTo(eur("544.50"));
            assertThat(version.choosing(Set.of(PHOTOS)).totals().includingVat()).isEqualTo(eur("1923.90"));
            assertThat(version.choosing(Set.of(PHOTOS)).vat().total()).isEqualTo(eur("333.90"));
        }

        @Test
        void needs_what_an_invoice_of_the_lines_would_need() {
            var nameless = Quote.of(
                    Id.of("q"),
                    Quote.draft()
                            .line(QuoteLine.of("x", DraftLine.of("X").build()))
                            .build());

            expectFindings(
                    nameless.send(TODAY, QUOTE_NUMBER, COMPOSER),
                    "FW-QUOTE-VALIDITY",
                    "DRAFT-BUYER",
                    "DRAFT-QUANTITY",
                    "DRAFT-PRICE");
        }

        @Test
        void refuses_terms_that_are_past() {
            var late = Samples.quote()
                    .revise(Samples.draft()
                            .validUntil(TODAY.minusDays(1))
                            .followUp(Term.until(TODAY.minusDays(1)))
                            .build());

            expectFindings(late.send(TODAY, QUOTE_NUMBER, COMPOSER), "FW-QUOTE-PAST", "FW-QUOTE-FOLLOW-UP");
        }

        @Test
        void a_sent_version_stays_as_it_was_whatever_is_revised() {
            Quote revised = Samples.sent()
                    .revise(Samples.draft()
                            .line("druk", "Drukwerk", pieces(1), eur("10.00"))
                            .build());
            Quote again =
                    revised.send(TODAY.plusDays(5), QUOTE_NUMBER, COMPOSER).orThrow();

            assertThat(again.version(1)).isEqualTo(Samples.sent().latest());
            assertThat(again.version(2).orElseThrow().lines()).hasSize(3);
            assertThat(again.number()).contains(QUOTE_NUMBER);
        }

        @Test
        void gives_a_number_once() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Samples.sent().send(TODAY, new DocumentNumber("OFF-2026-0008"), COMPOSER))
                    .withMessageContaining("OFF-2026-0007")
                    .withMessageContaining("OFF-2026-0008");
        }

        @Test
        void refuses_a_version_dated_before_the_one_before_or_after_acceptance() {
            expectFindings(Samples.sent().send(TODAY.minusDays(1), QUOTE_NUMBER, COMPOSER), "FW-QUOTE-EARLY");
            Quote accepted =
                    Samples.sent().accept(Acceptance.of(1, TODAY, SIGNED)).orThrow();
            expectFindings(accepted.send(TODAY, QUOTE_NUMBER, COMPOSER), "FW-QUOTE-CLOSED");
        }
    }

    @Nested
    class Accepting {

        @Test
        void keeps_what_was_chosen_and_how_it_is_known() {
            Acceptance acceptance = Acceptance.of(1, LAST_DAY, SIGNED).choosing("fotografie");
            Quote accepted = Samples.sent().accept(acceptance).orThrow();

            assertThat(accepted.acceptance()).contains(acceptance);
            assertThat(accepted.status(LAST_DAY)).isEqualTo(QuoteStatus.ACCEPTED);
            assertThat(accepted.status(LAST_DAY.minusDays(1))).isEqualTo(QuoteStatus.OPEN);
        }

        @Test
        void is_refused_after_the_last_day_unless_there_is_a_new_version() {
            LocalDate late = LAST_DAY.plusDays(1);
            expectFindings(Samples.sent().accept(Acceptance.of(1, late, SIGNED)), "FW-QUOTE-EXPIRED");

            Quote again = Samples.sent().send(late, QUOTE_NUMBER, COMPOSER).orThrow();
            assertThat(again.accept(Acceptance.of(2, late, SIGNED)).isValid()).isTrue();
        }

        @Test
        void is_refused_twice() {
            Quote accepted =
                    Samples.sent().accept(Acceptance.of(1, TODAY, SIGNED)).orThrow();

            expectFindings(accepted.accept(Acceptance.of(1, TODAY, SIGNED)), "FW-QUOTE-CLOSED");
            expectFindings(accepted.decline(declined(1, TODAY)), "FW-QUOTE-CLOSED");
        }

        @Test
        void is_refused_of_what_is_no_option() {
            expectFindings(
                    Samples.sent()
                            .accept(Acceptance.of(1, TODAY, SIGNED)
                                    .choosing("ontwerp")
                                    .choosing("zeilboot")),
                    "FW-QUOTE-OPTION",
                    "FW-QUOTE-OPTION");
        }

        @Test
        void is_refused_of_nothing_at_all() {
            Quote menu = Quote.of(
                            Id.of("q"),
                            Quote.draft()
                                    .to(BREWERY)
                                    .optional("fotografie", "Fotografie", pieces(1), eur("450.00"))
                                    .validFor(30)
                                    .build())
                    .send(TODAY, QUOTE_NUMBER, COMPOSER)
                    .orThrow();

            assertThat(menu.latest().orElseThrow().required().totals().includingVat())
                    .isEqualTo(eur("0.00"));
            expectFindings(menu.accept(Acceptance.of(1, TODAY, SIGNED)), "FW-QUOTE-NOTHING");
            assertThat(menu.accept(Acceptance.of(1, TODAY, SIGNED).choosing("fotografie"))
                            .isValid())
                    .isTrue();
        }

        @Test
        void is_refused_of_versions_that_are_replaced_unknown_or_not_there_yet() {
            expectFindings(sentAgain().accept(Acceptance.of(1, TODAY, SIGNED)), "FW-QUOTE-SUPERSEDED");
            expectFindings(sentAgain().accept(Acceptance.of(3, TODAY, SIGNED)), "FW-QUOTE-VERSION");
            expectFindings(sentAgain().accept(Acceptance.of(2, TODAY, SIGNED)), "FW-QUOTE-EARLY");
        }
    }

    @Nested
    class Status {

        @Test
        void follows_from_what_happened_and_the_day() {
            Quote quote = sentAgain();

            assertThat(Samples.quote().status(TODAY)).isEqualTo(QuoteStatus.DRAFT);
            assertThat(quote.status(TODAY.minusDays(1))).isEqualTo(QuoteStatus.DRAFT);
            assertThat(quote.statusOf(1, TODAY.plusDays(4))).isEqualTo(QuoteStatus.OPEN);
            assertThat(quote.statusOf(1, TODAY.plusDays(5))).isEqualTo(QuoteStatus.SUPERSEDED);
            assertThat(quote.statusOf(2, TODAY.plusDays(4))).isEqualTo(QuoteStatus.DRAFT);
            assertThat(quote.status(TODAY.plusDays(35))).isEqualTo(QuoteStatus.OPEN);
            assertThat(quote.status(TODAY.plusDays(36))).isEqualTo(QuoteStatus.EXPIRED);
            assertThatIllegalArgumentException().isThrownBy(() -> quote.statusOf(3, TODAY));
        }

        @Test
        void a_quote_that_was_declined_or_withdrawn_opens_again_with_a_new_version() {
            Quote refused = Samples.sent().decline(declined(1, TODAY)).orThrow();
            Quote withdrawn = Samples.sent()
                    .withdraw(new QuoteEvent.Withdrawn(1, TODAY, "S. Bakker", "Rekenfout"))
                    .orThrow();

            assertThat(refused.status(TODAY)).isEqualTo(QuoteStatus.DECLINED);
            assertThat(withdrawn.status(TODAY)).isEqualTo(QuoteStatus.WITHDRAWN);
            Quote again =
                    refused.send(TODAY.plusDays(1), QUOTE_NUMBER, COMPOSER).orThrow();
            assertThat(again.status(TODAY.plusDays(1))).isEqualTo(QuoteStatus.OPEN);
            assertThat(again.statusOf(1, TODAY.plusDays(1))).isEqualTo(QuoteStatus.DECLINED);
        }

        @Test
        void has_a_name_in_both_languages() {
            for (QuoteStatus status : QuoteStatus.values()) {
                assertThat(status.text().in(DUTCH)).isNotBlank();
                assertThat(status.text().in(ENGLISH)).isNotBlank();
            }
        }
    }

    @Nested
    class FollowingUp {

        @Test
        void is_planned_on_sending_and_again_after_each_time() {
            Quote quote = Quote.of(
                            Id.of("q"), Samples.draft().followUp(Term.days(7)).build())
                    .send(TODAY, QUOTE_NUMBER, COMPOSER)
                    .orThrow();
            Quote asked = quote.followUp(new QuoteEvent.FollowedUp(
                            1, TODAY.plusDays(7), "Denkt er nog over", Optional.of(TODAY.plusDays(14))))
                    .orThrow();

            assertThat(quote.followUp(TODAY)).contains(TODAY.plusDays(7));
            assertThat(asked.followUp(TODAY.plusDays(6))).contains(TODAY.plusDays(7));
            assertThat(asked.followUp(TODAY.plusDays(7))).contains(TODAY.plusDays(14));
            assertThat(asked.followUp(LAST_DAY.plusDays(1))).isEmpty();
            assertThat(Samples.sent().followUp(TODAY)).isEmpty();
        }
    }

    @Nested
    class Open {

        private static Quote quote(String id, Term followUp) {
            return Quote.of(Id.of(id), Samples.draft().followUp(followUp).build())
                    .send(TODAY, new DocumentNumber(id), COMPOSER)
                    .orThrow();
        }

        @Test
        void quotes_come_by_the_day_to_ask_again() {
            Quotes quotes = new ListedQuotes(List.of(
                    Samples.sent(),
                    quote("b", Term.days(9)),
                    quote("a", Term.days(9)),
                    quote("c", Term.days(2)),
                    Samples.quote(),
                    Samples.sent().accept(Acceptance.of(1, TODAY, SIGNED)).orThrow()));

            assertThat(quotes.open(TODAY))
                    .extracting(quote -> quote.id().value())
                    .containsExactly("c", "a", "b", "quote-7");
            assertThat(quotes.open(LAST_DAY.plusDays(1))).isEmpty();
        }
    }

    @Nested
    class Restoring {

        @Test
        void gives_the_same_quote() {
            Quote quote = sentAgain()
                    .accept(Acceptance.of(2, TODAY.plusDays(5), SIGNED).choosing("fotografie"))
                    .orThrow();
            QuoteVersion version = quote.latest().orElseThrow();

            assertThat(Quote.restore(quote.id(), quote.salt(), quote.stated(), quote.events()))
                    .isEqualTo(quote);
            assertThat(QuoteVersion.restore(version.number(), 2, version.stated(), version.everything()))
                    .isEqualTo(version);
        }

        @Test
        void refuses_what_could_not_have_happened() {
            Quote quote = Samples.sent().accept(Acceptance.of(1, TODAY, SIGNED)).orThrow();
            List<QuoteEvent> reversed = quote.events().reversed();
            QuoteVersion version = quote.latest().orElseThrow();

            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> Quote.restore(quote.id(), quote.salt(), quote.stated(), reversed));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> QuoteVersion.restore(QUOTE_NUMBER, 1, version.stated(), version.required()));
        }
    }

    @Nested
    class BecomingAnOrder {

        @Test
        void takes_the_lines_that_were_accepted() {
            Quote quote = Samples.sent()
                    .accept(Acceptance.of(1, TODAY, Evidence.purchaseOrder("J. de Vries", "PO-77")))
                    .orThrow();
            Order order = Order.of(quote, Id.of("order-7"), ORDER_NUMBER);

            assertThat(order.lines()).extracting(OrderLine::key).containsExactly(DESIGN);
            assertThat(order.origin()).contains(new QuoteReference(quote.id(), QUOTE_NUMBER, 1));
            assertThat(order.references().purchaseOrder()).contains("PO-77");
            assertThat(order.total()).isEqualTo(eur("1140.00"));
            assertThat(order.date()).isEqualTo(TODAY);
        }

        @Test
        void makes_deadlines_milestones() {
            LocalDate deadline = LocalDate.of(2027, 1, 15);
            Quote quote = Quote.of(
                            Id.of("q"),
                            Samples.draft()
                                    .line(QuoteLine.of(
                                                    "site",
                                                    QuoteDraftBuilder.line(
                                                            "Website", lumpSum(), unitPrice("5000"), VatClass.STANDARD))
                                            .by(deadline)
                                            .delivering("Werkende site"))
                                    .build())
                    .send(TODAY, QUOTE_NUMBER, COMPOSER)
                    .orThrow()
                    .accept(Acceptance.of(1, TODAY, SIGNED).choosing("fotografie"))
                    .orThrow();
            Order order = Order.of(quote, Id.of("order-7"), ORDER_NUMBER);

            assertThat(order.lines()).hasSize(3);
            assertThat(order.milestones()).containsExactly(Milestone.of("site", "Werkende site", deadline, "site"));
        }

        @Test
        void is_refused_before_acceptance() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Order.of(Samples.sent(), Id.of("order-7"), ORDER_NUMBER));
        }
    }
}
