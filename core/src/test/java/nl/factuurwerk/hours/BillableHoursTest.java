package nl.factuurwerk.hours;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.factuurwerk.billing.AgreedProject;
import nl.factuurwerk.billing.Agreement;
import nl.factuurwerk.billing.Billable;
import nl.factuurwerk.billing.BillableBatch;
import nl.factuurwerk.billing.BillingKey;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.staff.Employee;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.SupplyNature;
import nl.factuurwerk.vat.VatClass;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BillableHoursTest {

    private static final Id<Party> BREWERY = Id.of("brewery");
    private static final Employee SANNE = new Employee(Id.of("sanne"), "Sanne de Wit");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final RateCard CARD = RateCard.of(BREWERY)
            .rate(HourlyRate.from(LocalDate.of(2026, 1, 1), eur("95.00")))
            .build();
    private static final Agreement AGREEMENT = Agreement.with(BREWERY)
            .project(AgreedProject.of("site", "Nieuwe website"))
            .project(AgreedProject.of("course", "Cursus").taxedAs(VatClass.REDUCED))
            .build();

    private static TimeEntry.Builder entry(int minutes) {
        return TimeEntry.of(Id.of("1"), SANNE.id(), DAY, Duration.ofMinutes(minutes))
                .customer(BREWERY);
    }

    private static BillableHours hours(Agreement agreement, RateCard card) {
        return BillableHours.under(
                agreement,
                card,
                id -> Optional.of(SANNE).filter(known -> known.id().equals(id)));
    }

    private static Billable billable(TimeEntry entry) {
        return hours(AGREEMENT, CARD).of(entry).orElseThrow().orThrow();
    }

    @Nested
    class an_entry {

        @Test
        void becomes_minutes_at_the_price_of_sixty() {
            TimeEntry entry =
                    entry(20).project("site").task("Ontwerp").note("Schetsen").build();

            assertThat(billable(entry))
                    .isEqualTo(Billable.of(entry.source(), BREWERY)
                            .during(DateRange.on(DAY))
                            .quantity(Quantity.of("20", Unit.MINUTE))
                            .price(unitPrice("95").per(60))
                            .vat(VatClass.STANDARD)
                            .nature(SupplyNature.SERVICE)
                            .label(BillingKey.PROJECT, "Nieuwe website")
                            .label(BillingKey.TASK, "Ontwerp")
                            .label(BillingKey.EMPLOYEE, "Sanne de Wit")
                            .label(BillingKey.DAY, "2026-10-05")
                            .label(BillingKey.WEEK, "2026-W41")
                            .description("Schetsen")
                            .build());
        }

        @Test
        void is_rounded_as_the_card_says() {
            RateCard card = CARD.toBuilder().rounding(TimeRounding.up(15)).build();

            assertThat(hours(AGREEMENT, card)
                            .of(entry(61).build())
                            .orElseThrow()
                            .orThrow()
                            .quantity())
                    .isEqualTo(Quantity.of("75", Unit.MINUTE));
        }

        @Test
        void is_taxed_as_its_project() {
            assertThat(billable(entry(60).project("course").build()).vatClass()).isEqualTo(VatClass.REDUCED);
            assertThat(billable(entry(60).project("site").build()).vatClass()).isEqualTo(VatClass.STANDARD);
            assertThat(hours(AGREEMENT.toBuilder().vat(VatClass.ZERO).build(), CARD)
                            .of(entry(60).build())
                            .orElseThrow()
                            .orThrow()
                            .vatClass())
                    .isEqualTo(VatClass.ZERO);
        }

        @Test
        void keeps_the_name_of_a_project_that_nothing_is_agreed_on() {
            assertThat(billable(entry(60).project("app").build()).label(BillingKey.PROJECT))
                    .contains("app");
            assertThat(billable(entry(60).build()).label(BillingKey.PROJECT)).isEmpty();
        }

        @Test
        void is_described_by_its_task_where_nothing_was_noted() {
            assertThat(billable(entry(60).task("Ontwerp").build()).description())
                    .contains("Ontwerp");
        }

        @Test
        void that_is_not_meant_to_be_billed_becomes_nothing() {
            assertThat(hours(AGREEMENT, CARD).of(entry(60).billable(false).build()))
                    .isEmpty();
        }
    }

    @Nested
    class what_cannot_be_billed {

        private final TimeEntry early = TimeEntry.of(
                        Id.of("2"), SANNE.id(), LocalDate.of(2025, 12, 31), Duration.ofHours(1))
                .customer(BREWERY)
                .build();

        @Test
        void is_found_and_the_rest_goes_on() {
            TimeEntry good = entry(60).build();
            TimeEntry unbillable = TimeEntry.of(Id.of("3"), SANNE.id(), DAY, Duration.ofHours(1))
                    .customer(BREWERY)
                    .billable(false)
                    .build();

            BillableBatch batch = hours(AGREEMENT, CARD).of(Stream.of(early, unbillable, good));

            assertThat(batch.billables()).extracting(Billable::source).containsExactly(good.source());
            assertThat(batch.skipped().findings())
                    .extracting(finding -> finding.where() + " " + finding.id())
                    .containsExactly("entries[2] HOURS-RATE");
        }

        @Test
        void lacks_a_rate() {
            assertThat(hours(AGREEMENT, CARD).of(early).orElseThrow().report().toString())
                    .isEqualTo("entries[2] hours of sanne on 2025-12-31, project -, have no hourly rate. "
                            + "Add a rate to the card of customer brewery that holds on that day.");
        }

        @Test
        void has_a_rate_in_another_currency() {
            Agreement dollars = AGREEMENT.toBuilder()
                    .pricing(Pricing.standard().in(CurrencyUnit.USD))
                    .build();

            assertThat(hours(dollars, CARD)
                            .of(entry(60).build())
                            .orElseThrow()
                            .report()
                            .toString())
                    .contains("is in EUR, and invoices to brewery are in USD");
        }

        @Test
        void is_of_someone_unknown() {
            TimeEntry stranger = TimeEntry.of(Id.of("4"), Id.of("bram"), DAY, Duration.ofHours(1))
                    .customer(BREWERY)
                    .build();

            assertThat(hours(AGREEMENT, CARD)
                            .of(stranger)
                            .orElseThrow()
                            .report()
                            .mentions("HOURS-NAME"))
                    .isTrue();
        }

        @Test
        void has_no_agreement() {
            Finding finding = BillableHours.withoutAgreement(entry(60).build());

            assertThat(finding.in(Language.ENGLISH))
                    .startsWith("entries[1] hours of sanne on 2026-10-05 cannot be billed, "
                            + "because nothing is agreed with customer brewery.");
        }
    }

    @Test
    void refuses_what_is_about_another_customer() {
        TimeEntry bakery = TimeEntry.of(Id.of("5"), SANNE.id(), DAY, Duration.ofHours(1))
                .customer(Id.of("bakery"))
                .build();
        TimeEntry own =
                TimeEntry.of(Id.of("6"), SANNE.id(), DAY, Duration.ofHours(1)).build();

        assertThatThrownBy(() -> hours(AGREEMENT, CARD).of(bakery))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("time entry 5");
        assertThatThrownBy(() -> hours(AGREEMENT, CARD).of(own)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> hours(AGREEMENT, RateCard.of(Id.of("bakery")).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rate card of bakery");
    }
}
