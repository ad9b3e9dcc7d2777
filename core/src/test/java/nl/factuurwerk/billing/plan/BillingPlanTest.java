package nl.factuurwerk.billing.plan;

import static nl.factuurwerk.billing.plan.DatedPart.part;
import static nl.factuurwerk.billing.plan.Milestone.milestone;
import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static nl.factuurwerk.time.Recurrence.fourWeekly;
import static nl.factuurwerk.time.Recurrence.monthly;
import static nl.factuurwerk.time.Recurrence.quarterly;
import static nl.factuurwerk.time.Recurrence.weekly;
import static nl.factuurwerk.time.Recurrence.yearly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nl.factuurwerk.billing.Billable;
import nl.factuurwerk.billing.BillingKey;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.SupplyNature;
import nl.factuurwerk.vat.VatClass;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BillingPlanTest {

    private static final Id<Party> BREWERY = Id.of("brewery");
    private static final DateRange OCTOBER = DateRange.of(YearMonth.of(2026, 10));

    private static LocalDate date(String iso) {
        return LocalDate.parse(iso);
    }

    private static DateRange days(String first, String last) {
        return DateRange.of(date(first), date(last));
    }

    private static PlanStart plan(String id) {
        return BillingPlan.of(Id.of(id), BREWERY);
    }

    private static RecurringPlanBuilder hosting(String anchor) {
        return plan("hosting").subscription("Hosting", monthly(date(anchor)), eur("25.00"));
    }

    private static List<String> sources(Stream<Instalment> instalments) {
        return instalments
                .flatMap(it -> it.sources().stream())
                .map(SourceReference::toString)
                .toList();
    }

    private static Instalment only(Stream<Instalment> instalments) {
        List<Instalment> all = instalments.toList();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Nested
    class subscription {

        @Test
        void is_due_period_by_period_from_its_anchor() {
            BillingPlan plan = hosting("2026-01-31").inAdvance().build();

            List<Instalment> due = plan.dueAsOf(date("2026-03-01")).toList();

            assertThat(due)
                    .extracting(Instalment::period)
                    .containsExactly(days("2026-01-31", "2026-02-27"), days("2026-02-28", "2026-03-30"));
            assertThat(due).extracting(Instalment::billingDay).containsExactly(date("2026-01-31"), date("2026-02-28"));
            assertThat(sources(due.stream())).containsExactly("plan/hosting/2026-01-31", "plan/hosting/2026-02-28");
            assertThat(plan.dueAsOf(date("2026-01-30"))).isEmpty();
        }

        @Test
        void bills_what_the_plan_says() {
            BillingPlan plan = hosting("2026-10-01")
                    .quantity(Quantity.pieces(3))
                    .vat(VatClass.REDUCED)
                    .nature(SupplyNature.GOODS)
                    .label(BillingKey.PROJECT, "Website")
                    .build();

            Instalment october = only(plan.dueAsOf(date("2026-10-31")));

            assertThat(october.customer()).isEqualTo(BREWERY);
            assertThat(october.total()).isEqualTo(eur("75.00"));
            assertThat(october.billables())
                    .containsExactly(Billable.of(new SourceReference("plan", "hosting/2026-10-01"), BREWERY)
                            .name("Hosting")
                            .during(OCTOBER)
                            .quantity(Quantity.pieces(3))
                            .price(unitPrice("25"))
                            .vat(VatClass.REDUCED)
                            .nature(SupplyNature.GOODS)
                            .label(BillingKey.PROJECT, "Website")
                            .build());
        }

        @Test
        void keeps_the_31st_and_29_february_over_five_years() {
            BillingPlan months = hosting("2026-01-31").build();
            BillingPlan years = plan("domain")
                    .subscription("Domein", yearly(date("2024-02-29")), eur("12.00"))
                    .build();

            assertThat(months.dueAsOf(date("2030-12-31")).map(Instalment::billingDay))
                    .hasSize(60)
                    .allSatisfy(
                            day -> assertThat(day).isEqualTo(YearMonth.from(day).atEndOfMonth()));
            assertThat(years.dueAsOf(date("2028-12-31"))
                            .map(it -> it.period().first().toString()))
                    .containsExactly("2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29");
        }

        @Test
        void is_billed_when_the_moment_says() {
            Stream<BillingMoment> moments = Stream.of(
                    BillingMoment.IN_ADVANCE,
                    BillingMoment.HALFWAY,
                    BillingMoment.IN_ARREARS,
                    BillingMoment.IN_ADVANCE.minusDays(14),
                    BillingMoment.IN_ARREARS.plusDays(1));

            assertThat(moments.map(moment -> hosting("2026-10-01")
                            .billed(moment)
                            .build()
                            .forecast(days("2026-09-10", "2026-11-05"))
                            .map(it -> it.billingDay() + " for " + it.period().first())
                            .toList()
                            .toString()))
                    .containsExactly(
                            "[2026-10-01 for 2026-10-01, 2026-11-01 for 2026-11-01]",
                            "[2026-10-15 for 2026-10-01]",
                            "[2026-10-31 for 2026-10-01]",
                            "[2026-09-17 for 2026-10-01, 2026-10-18 for 2026-11-01]",
                            "[2026-11-01 for 2026-10-01]");
        }

        @Test
        void prorates_the_first_and_the_last_period_by_days() {
            BillingPlan plan = hosting("2026-01-01")
                    .from(date("2026-10-16"))
                    .until(date("2026-12-10"))
                    .build();

            List<Instalment> due = plan.dueAsOf(date("2027-12-31")).toList();

            assertThat(due)
                    .extracting(Instalment::period)
                    .containsExactly(
                            days("2026-10-16", "2026-10-31"),
                            days("2026-11-01", "2026-11-30"),
                            days("2026-12-01", "2026-12-10"));
            assertThat(due)
                    .extracting(Instalment::billingDay)
                    .containsExactly(date("2026-10-16"), date("2026-11-01"), date("2026-12-01"));
            // 16/31 of 25.00 = 12.903, counted as 25.00 - 12.10; 10/31 = 8.064
            assertThat(due).extracting(Instalment::total).containsExactly(eur("12.90"), eur("25.00"), eur("8.06"));
            assertThat(due.getFirst().billables().getFirst().description()).contains("16 van 31 dagen van EUR 25,00");
            assertThat(due.get(1).billables().getFirst().description()).isEmpty();
            assertThat(sources(due.stream()).getFirst()).isEqualTo("plan/hosting/2026-10-01");
        }

        @Test
        void has_one_amount_where_the_price_changes_within_a_period() {
            BillingPlan plan = hosting("2026-10-01")
                    .pricedFrom(date("2026-10-16"), eur("31.00"))
                    .language(Language.ENGLISH)
                    .build();

            List<Instalment> due = plan.dueAsOf(date("2026-11-30")).toList();

            // 15/31 of 25.00 = 12.10 and 16/31 of 31.00 = 16.00
            assertThat(due).extracting(Instalment::total).containsExactly(eur("28.10"), eur("31.00"));
            assertThat(due.getFirst().billables())
                    .singleElement()
                    .satisfies(billable -> assertThat(billable.description())
                            .contains("15 of 31 days of EUR 25.00, and 16 of 31 days of EUR 31.00"));
        }

        @Test
        void bills_no_paused_day() {
            BillingPlan plan = hosting("2026-10-01")
                    .build()
                    .pausedDuring(days("2026-10-10", "2026-10-19"), "verbouwing")
                    .pausedDuring(days("2026-10-15", "2026-10-20"), "nog niet klaar")
                    .pausedDuring(days("2026-11-20", "2027-01-10"), "winter");

            List<Instalment> due = plan.dueAsOf(date("2027-01-31")).toList();

            assertThat(sources(due.stream()))
                    .containsExactly("plan/hosting/2026-10-01", "plan/hosting/2026-11-01", "plan/hosting/2027-01-01");
            // 20 of 31 days: 7.26 up to the 9th, and 25.00 - 16.13 from the 21st on; 19 of 30; 21 of 31
            assertThat(due).extracting(Instalment::total).containsExactly(eur("16.13"), eur("15.83"), eur("16.94"));
            assertThat(due.get(2).billables().getFirst().performed()).isEqualTo(days("2027-01-11", "2027-01-31"));
            assertThat(due.getFirst().billables().getFirst().description()).contains("20 van 31 dagen van EUR 25,00");
        }

        @Test
        void stands_still_until_further_notice() {
            BillingPlan plan = hosting("2026-10-01")
                    .pausedDuring(DateRange.from(date("2026-11-10")), "failliet?")
                    .build();

            assertThat(sources(plan.forecast(DateRange.always())))
                    .containsExactly("plan/hosting/2026-10-01", "plan/hosting/2026-11-01");
        }

        @Test
        void asks_whole_prices_without_proration() {
            BillingPlan plan = hosting("2026-10-01")
                    .from(date("2026-10-31"))
                    .pausedDuring(days("2026-11-01", "2026-11-30"), "vakantie")
                    .pricedFrom(date("2026-12-02"), eur("30.00"))
                    .until(date("2027-01-01"))
                    .proration(Proration.NONE)
                    .build();

            assertThat(plan.dueAsOf(date("2027-12-31")).map(Instalment::total))
                    .containsExactly(eur("25.00"), eur("25.00"), eur("30.00"));
        }

        @Test
        void has_the_same_sources_whatever_is_changed_later() {
            BillingPlan before = hosting("2026-01-31").build();
            BillingPlan after = before.pricedFrom(date("2026-08-15"), eur("30.00"))
                    .pausedDuring(days("2026-09-05", "2026-09-10"), "storing")
                    .endingOn(date("2026-12-12"));

            assertThat(sources(after.dueAsOf(date("2027-12-31"))))
                    .isEqualTo(sources(before.dueAsOf(date("2026-12-12"))));
            assertThat(after.dueAsOf(date("2026-07-30")).toList())
                    .isEqualTo(before.dueAsOf(date("2026-07-30")).toList());
        }
    }

    @Nested
    class services_at_set_times {

        @Test
        void billed_halfway_the_month_are_two_delivered_and_two_prepaid() {
            BillingPlan plan = plan("windows")
                    .services("Glasbewassing", weekly(date("2026-10-05")), eur("45.00"), monthly(date("2026-10-01")))
                    .halfway()
                    .build();

            Instalment october = only(plan.dueAsOf(date("2026-10-15")));

            assertThat(october.billingDay()).isEqualTo(date("2026-10-15"));
            assertThat(october.period()).isEqualTo(OCTOBER);
            assertThat(october.deliveredBy(october.billingDay()))
                    .extracting(Billable::performed)
                    .containsExactly(DateRange.on(date("2026-10-05")), DateRange.on(date("2026-10-12")));
            assertThat(october.prepaidOn(october.billingDay()))
                    .extracting(Billable::performed)
                    .containsExactly(DateRange.on(date("2026-10-19")), DateRange.on(date("2026-10-26")));
            assertThat(october.total()).isEqualTo(eur("180.00"));
            assertThat(sources(Stream.of(october)))
                    .startsWith("plan/windows/2026-10-01/2026-10-05")
                    .doesNotHaveDuplicates();
            assertThat(plan.dueAsOf(date("2026-10-14"))).isEmpty();
        }

        @Test
        void billed_every_four_weeks_are_two_delivered_and_two_prepaid_for_five_years() {
            BillingPlan plan = plan("windows")
                    .services("Glasbewassing", weekly(date("2026-01-05")), eur("45.00"), fourWeekly(date("2026-01-05")))
                    .halfway()
                    .build();

            assertThat(plan.dueAsOf(date("2031-01-04"))).hasSize(65).allSatisfy(it -> {
                assertThat(it.deliveredBy(it.billingDay())).hasSize(2);
                assertThat(it.prepaidOn(it.billingDay())).hasSize(2);
            });
        }

        @Test
        void start_on_their_anchor_and_leave_out_what_is_paused() {
            BillingPlan plan = plan("windows")
                    .services("Glasbewassing", weekly(date("2026-10-12")), eur("45.00"), monthly(date("2026-10-01")))
                    .pausedDuring(days("2026-10-19", "2026-10-20"), "vakantie")
                    .pricedFrom(date("2026-10-26"), eur("47.00"))
                    .inArrears()
                    .build();

            assertThat(only(plan.dueAsOf(date("2026-10-31"))).billables())
                    .extracting(it -> it.performed().first() + " " + it.price())
                    .containsExactly("2026-10-12 EUR 45", "2026-10-26 EUR 47");
        }
    }

    @Nested
    class once_and_in_parts {

        @Test
        void a_one_off_is_due_from_its_day() {
            BillingPlan plan = plan("setup")
                    .oneOff("Inrichting", date("2026-10-05"), Quantity.hours("4"), unitPrice("95"))
                    .build();

            assertThat(plan.dueAsOf(date("2026-10-04"))).isEmpty();
            assertThat(only(plan.dueAsOf(date("2026-12-01"))).total()).isEqualTo(eur("380.00"));
            assertThat(sources(plan.dueAsOf(date("2026-12-01")))).containsExactly("plan/setup/once");
        }

        @Test
        void a_milestone_is_due_once_it_is_reached() {
            BillingPlan plan = plan("site")
                    .milestones(
                            "Nieuwe website",
                            eur("10000.01"),
                            milestone("design", "Ontwerp akkoord", percent(40)),
                            milestone("live", "In gebruik", percent(60)))
                    .build();
            assertThat(plan.forecast(DateRange.always())).isEmpty();

            BillingPlan designed = plan.reached("design", date("2026-10-20"));

            Instalment first = only(designed.dueAsOf(date("2026-10-20")));
            assertThat(first.sources()).containsExactly(new SourceReference("plan", "site/design"));
            assertThat(first.billables().getFirst().description()).contains("Ontwerp akkoord");
            assertThat(designed.dueAsOf(date("2026-10-19"))).isEmpty();
            assertThat(designed.reached("design", date("2026-10-20"))).isEqualTo(designed);
            assertThat(designed.reached("live", date("2026-10-21"))
                            .dueAsOf(date("2026-10-21"))
                            .map(Instalment::total)
                            .reduce(Money::plus))
                    .contains(eur("10000.01"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> designed.reached("design", date("2026-10-21")))
                    .withMessageContaining("2026-10-20");
            assertThatIllegalArgumentException().isThrownBy(() -> designed.reached("other", date("2026-10-21")));
        }

        @Test
        void parts_fall_due_on_their_days() {
            BillingPlan plan = plan("kitchen")
                    .inParts(
                            "Keuken",
                            eur("100.00"),
                            part("start", "Bij opdracht", percent("33.3"), date("2026-10-01")),
                            part("half", "Halverwege", eur("33.40"), date("2026-11-01"))
                                    .during(days("2026-10-01", "2026-11-15")),
                            part("end", "Bij oplevering", percent("33.3"), date("2026-12-01")))
                    .build();

            assertThat(plan.forecast(days("2026-10-01", "2026-12-01")).map(Instalment::total))
                    .containsExactly(eur("33.30"), eur("33.40"), eur("33.30"));
            assertThat(plan.dueAsOf(date("2026-11-30")).map(Instalment::period))
                    .containsExactly(DateRange.on(date("2026-10-01")), days("2026-10-01", "2026-11-15"));
        }
    }

    @Nested
    class share_of_value {

        private final BillingPlan plan = plan("growth")
                .share("Succesfee", percent("7.5"), CurrencyUnit.EUR)
                .build();
        private final DateRange quarter = days("2026-07-01", "2026-09-30");
        private final ValueBasis.Statement statement =
                new ValueBasis.Statement("Brouwerij De Hop", date("2026-10-12"), "kassarapport Q3");

        @Test
        void is_due_when_the_figure_is_recorded_and_says_what_it_is_of() {
            BillingPlan stated = plan.basedOn(ValueBasis.revenue(quarter, eur("48123.45"), statement));

            Instalment due = only(stated.dueAsOf(date("2026-10-12")));

            assertThat(due.total()).isEqualTo(eur("3609.26"));
            assertThat(due.period()).isEqualTo(quarter);
            assertThat(due.billables().getFirst().description())
                    .contains(
                            "7,5% van de omzet van EUR 48123,45, 2026-07-01/2026-09-30, opgegeven door Brouwerij De Hop"
                                    + " op 2026-10-12: kassarapport Q3");
            assertThat(sources(Stream.of(due))).containsExactly("plan/growth/2026-07-01");
            assertThat(stated.dueAsOf(date("2026-10-11"))).isEmpty();
        }

        @Test
        void is_nothing_on_a_loss() {
            assertThat(plan.basedOn(ValueBasis.savings(quarter, eur("-1.00"), statement))
                            .forecast(DateRange.always()))
                    .isEmpty();
        }

        @Test
        void has_one_figure_for_a_day_in_one_currency() {
            BillingPlan stated = plan.basedOn(ValueBasis.savings(quarter, eur("10.00"), statement));

            assertThat(stated.basedOn(ValueBasis.savings(quarter, eur("10.00"), statement)))
                    .isEqualTo(stated);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> stated.basedOn(
                            ValueBasis.savings(days("2026-09-30", "2026-12-31"), eur("10.00"), statement)))
                    .withMessageContaining("2026-09-30/2026-12-31");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> plan.basedOn(ValueBasis.revenue(quarter, Money.parse("USD 10.00"), statement)))
                    .withMessageContaining("USD");
        }
    }

    @Nested
    class building {

        @Test
        void keeps_every_part_and_tells_plans_apart() {
            BillingPlan plan = hosting("2026-10-01")
                    .vat(VatClass.REDUCED)
                    .nature(SupplyNature.GOODS)
                    .label(BillingKey.TASK, "Hosting")
                    .language(Language.ENGLISH)
                    .build();

            assertThat(plan.toBuilder().build()).isEqualTo(plan).hasSameHashCodeAs(plan);
            assertThat(Stream.of(
                            plan.toBuilder().vat(VatClass.STANDARD),
                            plan.toBuilder().nature(SupplyNature.SERVICE),
                            plan.toBuilder().label(BillingKey.TASK, "Domein"),
                            plan.toBuilder().language(Language.DUTCH),
                            plan.toBuilder().name("Domein"),
                            plan.toBuilder().terms(hosting("2026-10-02").build().terms())))
                    .extracting(BillingPlan.Builder::build)
                    .doesNotContain(plan)
                    .doesNotHaveDuplicates();
        }

        @Test
        void tells_all_that_is_wrong() {
            Parsed<BillingPlan> plan = plan("hosting")
                    .subscription(" ", quarterly(date("2026-10-01")), eur("25.00"))
                    .pricedFrom(date("2027-01-01"), Money.parse("USD 30.00"))
                    .pricedFrom(date("2027-01-01"), eur("30.00"))
                    .until(date("2026-09-30"))
                    .tryBuild();

            assertThat(plan.report().findings())
                    .extracting(finding -> finding.where() + ": " + finding.id())
                    .containsExactlyInAnyOrder(
                            "BT-153 name: PLAN-NAME",
                            "priceChanges[0].price: PLAN-CURRENCY",
                            "priceChanges[1].from: PLAN-PRICE-TWICE",
                            "until: PLAN-END");
        }

        @Test
        void parts_have_to_be_the_price() {
            assertThat(plan("site")
                            .milestones("Site", eur("100.00"), milestone("a", "A", percent("33.33")))
                            .tryBuild()
                            .report()
                            .in(Language.ENGLISH))
                    .contains("parts come to EUR 33.33, and the price is EUR 100.00");
            assertThat(plan("site")
                            .milestones(
                                    "Site",
                                    eur("100.00"),
                                    milestone("a", "A", percent(0)),
                                    milestone("a", "A", Money.parse("USD 100.00")))
                            .tryBuild()
                            .report()
                            .findings())
                    .extracting(finding -> finding.id().toString())
                    .containsExactlyInAnyOrder("PLAN-PART-SHARE", "PLAN-PART-TWICE", "PLAN-CURRENCY");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new FixedPriceInParts(eur("1.00"), List.of()))
                    .withMessageContaining("EUR 1.00");
        }

        @Test
        void a_change_that_does_not_go_with_the_kind_is_refused() {
            BillingPlan once = plan("setup")
                    .oneOff("Inrichting", date("2026-10-05"), Quantity.pieces(1), unitPrice("95"))
                    .build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> once.endingOn(date("2026-10-05")))
                    .withMessageContaining("plan setup for brewery");
            assertThatIllegalArgumentException().isThrownBy(() -> once.reached("design", date("2026-10-05")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> hosting("2026-10-01").quantity(Quantity.pieces(0)));
        }

        @Test
        void the_first_billing_day_is_there_where_something_will_be_due() {
            assertThat(hosting("2026-10-01").inArrears().build().firstBillingDay())
                    .contains(date("2026-10-31"));
            assertThat(plan("site")
                            .milestones("Site", eur("100.00"), milestone("a", "A", percent(100)))
                            .build()
                            .firstBillingDay())
                    .isEmpty();
        }
    }
}
