package nl.factuurwerk.billing.plan;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static nl.factuurwerk.time.Recurrence.monthly;
import static nl.factuurwerk.time.Recurrence.weekly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.Billable;
import nl.factuurwerk.billing.DraftComposer;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InstalmentTest {

    private static final Id<Party> BREWERY = Id.of("brewery");
    private static final Id<BillingPlan> PLAN = Id.of("windows");
    private static final DateRange OCTOBER = DateRange.of(YearMonth.of(2026, 10));

    private static InvoiceDraft compose(Instalment instalment) {
        Party buyer = Organisation.named("Brouwerij De Hop").build().withId(BREWERY);
        return new DraftComposer(Language.DUTCH)
                .compose(Agreement.with(BREWERY).build(), buyer, instalment.period(), instalment.billables())
                .orThrow();
    }

    private static Billable billable(String key, String customer, DateRange days) {
        return Billable.of(new SourceReference("plan", key), Id.of(customer))
                .during(days)
                .quantity(Quantity.pieces(1))
                .price(unitPrice("10"))
                .build();
    }

    @Nested
    class composed_as_a_draft {

        @Test
        void has_a_line_for_each_service_with_its_day_and_its_source() {
            Instalment october = BillingPlan.of(PLAN, BREWERY)
                    .services(
                            "Glasbewassing", weekly(LocalDate.of(2026, 10, 5)), eur("45.00"), monthly(OCTOBER.first()))
                    .halfway()
                    .build()
                    .dueAsOf(OCTOBER.last())
                    .findFirst()
                    .orElseThrow();

            InvoiceDraft draft = compose(october);

            assertThat(draft.delivery().period()).contains(OCTOBER);
            assertThat(draft.lines()).hasSize(4).allSatisfy(line -> {
                assertThat(line.description()).isEqualTo("Glasbewassing");
                assertThat(line.sources()).hasSize(1);
            });
            assertThat(draft.lines())
                    .extracting(line -> line.period().orElseThrow())
                    .containsExactlyElementsOf(october.billables().stream()
                            .map(Billable::performed)
                            .toList());
        }

        @Test
        void states_the_period_that_was_missed() {
            Instalment august = BillingPlan.of(Id.of("hosting"), BREWERY)
                    .subscription("Hosting", monthly(LocalDate.of(2026, 8, 1)), eur("25.00"))
                    .from(LocalDate.of(2026, 8, 10))
                    .build()
                    .dueAsOf(LocalDate.of(2026, 11, 22))
                    .findFirst()
                    .orElseThrow();

            InvoiceDraft draft = compose(august);

            assertThat(draft.delivery().period())
                    .contains(DateRange.of(LocalDate.of(2026, 8, 10), LocalDate.of(2026, 8, 31)));
            assertThat(draft.lines())
                    .singleElement()
                    .extracting(DraftLine::details)
                    .isEqualTo(august.billables().getFirst().description());
        }
    }

    @Test
    void leaves_out_what_is_billed() {
        Billable first = billable("a", "brewery", OCTOBER);
        Billable second = billable("b", "brewery", OCTOBER);
        Instalment both = new Instalment(PLAN, OCTOBER, OCTOBER.first(), List.of(first, second));

        assertThat(both.without(source -> false)).contains(both);
        assertThat(both.without(source -> source.equals(first.source())))
                .contains(new Instalment(PLAN, OCTOBER, OCTOBER.first(), List.of(second)));
        assertThat(both.without(source -> true)).isEmpty();
    }

    @Test
    void is_of_one_customer_and_period_and_bills_nothing_twice() {
        Billable first = billable("a", "brewery", OCTOBER);
        LocalDate day = OCTOBER.first();

        assertThat(new Instalment(PLAN, OCTOBER, day, List.of(first)).customer())
                .isEqualTo(BREWERY);
        assertThatIllegalArgumentException().isThrownBy(() -> new Instalment(PLAN, OCTOBER, day, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Instalment(PLAN, OCTOBER, day, List.of(first, first)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Instalment(PLAN, OCTOBER, day, List.of(first, billable("b", "other", OCTOBER))))
                .withMessageContaining("plan/b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Instalment(
                        PLAN, OCTOBER, day, List.of(first, billable("b", "brewery", DateRange.from(day)))));
    }
}
