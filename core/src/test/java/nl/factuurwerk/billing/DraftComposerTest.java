package nl.factuurwerk.billing;

import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.Pricing;
import nl.factuurwerk.invoice.References;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.party.Organisation;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.payment.PaymentTerms;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.SupplyNature;
import nl.factuurwerk.vat.VatClass;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftComposerTest {

    private static final Id<Party> BREWERY = Id.of("brewery");
    private static final Party BUYER =
            Organisation.named("Brouwerij De Hop").build().withId(BREWERY);
    private static final DateRange OCTOBER = DateRange.of(YearMonth.of(2026, 10));
    private static final DraftComposer COMPOSER = new DraftComposer(Language.DUTCH);

    private static Billable.Builder hour(int day, String project, String employee, int minutes, String price) {
        String key = employee + ":" + day + ":" + project;
        Billable.Builder billable = Billable.of(new SourceReference("time-entry", key), BREWERY)
                .during(DateRange.on(LocalDate.of(2026, 10, day)))
                .quantity(Quantity.of(Integer.toString(minutes), Unit.MINUTE))
                .price(unitPrice(price).per(60))
                .label(BillingKey.EMPLOYEE, employee);
        return project.isEmpty() ? billable : billable.label(BillingKey.PROJECT, project);
    }

    private static InvoiceDraft compose(Agreement agreement, Billable... billables) {
        return COMPOSER.compose(agreement, BUYER, OCTOBER, List.of(billables)).orThrow();
    }

    private static Agreement grouped(BillingGrouping grouping) {
        return Agreement.with(BREWERY).grouping(grouping).build();
    }

    private static List<String> names(InvoiceDraft draft) {
        return draft.lines().stream().map(DraftLine::description).toList();
    }

    @Test
    void what_has_a_name_has_a_line_of_that_name_under_any_grouping() {
        InvoiceDraft draft = compose(
                grouped(BillingGrouping.by()),
                hour(5, "", "Sanne", 60, "95").build(),
                hour(6, "", "Sanne", 60, "95")
                        .name("Hosting")
                        .description("Web en mail")
                        .build(),
                hour(7, "", "Sanne", 60, "95").name("Hosting").build());

        assertThat(names(draft)).containsExactly("Werkzaamheden", "Hosting", "Hosting");
        assertThat(draft.lines().get(1).details()).contains("Web en mail");
    }

    @Nested
    class grouping {

        private final Billable[] month = {
            hour(12, "Website", "Sanne", 60, "95").build(),
            hour(5, "Website", "Bram", 90, "95").build(),
            hour(20, "App", "Sanne", 30, "95").build(),
            hour(6, "Website", "Sanne", 120, "95").build(),
            hour(7, "", "Sanne", 60, "95").build(),
        };

        @Test
        void puts_a_project_on_one_line_in_the_order_of_names_with_the_rest_behind() {
            InvoiceDraft draft = compose(grouped(BillingGrouping.PER_PROJECT), month);

            assertThat(names(draft)).containsExactly("App", "Website", "Werkzaamheden");
            DraftLine website = draft.lines().get(1);
            assertThat(website.quantity()).contains(Quantity.hours("4.5"));
            assertThat(website.price()).contains(unitPrice("95"));
            assertThat(website.period()).contains(DateRange.of(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 12)));
            assertThat(website.sources())
                    .extracting(SourceReference::key)
                    .containsExactly("Bram:5:Website", "Sanne:6:Website", "Sanne:12:Website");
            assertThat(website.details()).isEmpty();
        }

        @Test
        void puts_an_employee_on_a_project_on_one_line() {
            assertThat(names(compose(grouped(BillingGrouping.PER_PROJECT_AND_EMPLOYEE), month)))
                    .containsExactly("App, Sanne", "Website, Bram", "Website, Sanne", "Sanne");
        }

        @Test
        void puts_each_entry_on_a_line_of_its_own_by_project_and_date_with_what_was_noted() {
            InvoiceDraft draft = compose(
                    grouped(BillingGrouping.PER_ENTRY),
                    hour(12, "Website", "Sanne", 60, "95").build(),
                    hour(5, "Website", "Bram", 90, "95").description("Schetsen").build(),
                    hour(6, "Website", "Sanne", 120, "95").build());

            assertThat(draft.lines())
                    .extracting(
                            DraftLine::description,
                            line -> line.period().orElseThrow(),
                            line -> line.details().orElse(""))
                    .containsExactly(
                            tuple("Website", DateRange.on(LocalDate.of(2026, 10, 5)), "Schetsen"),
                            tuple("Website", DateRange.on(LocalDate.of(2026, 10, 6)), ""),
                            tuple("Website", DateRange.on(LocalDate.of(2026, 10, 12)), ""));
        }

        @Test
        void puts_everything_on_one_line_where_nothing_tells_lines_apart() {
            InvoiceDraft draft = compose(grouped(BillingGrouping.by()), month);

            assertThat(names(draft)).containsExactly("Werkzaamheden");
            assertThat(draft.lines().getFirst().quantity()).contains(Quantity.hours("6"));
        }

        @Test
        void never_merges_what_differs_in_price_unit_or_vat() {
            InvoiceDraft draft = compose(
                    grouped(BillingGrouping.PER_PROJECT),
                    hour(9, "Website", "Bram", 60, "98.50").build(),
                    hour(5, "Website", "Sanne", 60, "95").build(),
                    hour(6, "Website", "Sanne", 60, "95").vat(VatClass.REDUCED).build(),
                    hour(7, "Website", "Sanne", 60, "95")
                            .nature(SupplyNature.GOODS)
                            .build(),
                    hour(8, "Website", "Sanne", 60, "95")
                            .quantity(Quantity.hours("1"))
                            .build());

            assertThat(draft.lines())
                    .extracting(
                            line -> line.price().orElseThrow().toString(),
                            DraftLine::vatClass,
                            line -> line.nature().orElseThrow())
                    .containsExactly(
                            tuple("EUR 95", VatClass.STANDARD, SupplyNature.SERVICE),
                            tuple("EUR 95", VatClass.REDUCED, SupplyNature.SERVICE),
                            tuple("EUR 95", VatClass.STANDARD, SupplyNature.GOODS),
                            tuple("EUR 95 per 60", VatClass.STANDARD, SupplyNature.SERVICE),
                            tuple("EUR 98.5", VatClass.STANDARD, SupplyNature.SERVICE));
        }

        @Test
        void does_not_depend_on_the_order_in_which_billables_come() {
            List<Billable> reversed = new ArrayList<>(List.of(month));
            Collections.reverse(reversed);
            Agreement agreement = grouped(BillingGrouping.PER_PROJECT);

            assertThat(COMPOSER.compose(agreement, BUYER, OCTOBER, reversed).orThrow())
                    .isEqualTo(compose(agreement, month));
        }
    }

    @Nested
    class hours_and_minutes {

        /** Shown are the quantity and the price; the amount is what every reader gets from the two. */
        @ParameterizedTest
        @CsvSource({
            "60, 95.00, 1 HUR, EUR 95, 95.00",
            "90, 95.00, 1.5 HUR, EUR 95, 142.50",
            "3, 95.00, 0.05 HUR, EUR 95, 4.75",
            "2313, 95.00, 38.55 HUR, EUR 95, 3662.25",
            "20, 95.00, 20 MIN, EUR 95 per 60, 31.67",
            "1, 95.00, 1 MIN, EUR 95 per 60, 1.58",
            "2312, 95.00, 2312 MIN, EUR 95 per 60, 3660.67",
        })
        void states_hours_where_two_decimals_say_them_exactly(
                int minutes, String rate, String quantity, String price, String amount) {
            DraftLine line = compose(
                            grouped(BillingGrouping.PER_PROJECT),
                            hour(5, "Website", "Sanne", minutes, rate).build())
                    .lines()
                    .getFirst();

            assertThat(line.quantity().orElseThrow()).hasToString(quantity);
            assertThat(line.price().orElseThrow()).hasToString(price);
            assertThat(line.price().orElseThrow().times(line.quantity().orElseThrow()))
                    .hasToString("EUR " + amount);
        }

        @Test
        void loses_nothing_of_three_times_twenty_minutes() {
            DraftLine line = compose(
                            grouped(BillingGrouping.PER_PROJECT),
                            hour(5, "Website", "Sanne", 20, "95").build(),
                            hour(6, "Website", "Sanne", 20, "95").build(),
                            hour(7, "Website", "Sanne", 20, "95").build())
                    .lines()
                    .getFirst();

            assertThat(line.quantity()).contains(Quantity.hours("1"));
        }

        @Test
        void leaves_other_quantities_as_they_are() {
            Billable pieces = hour(5, "Website", "Sanne", 60, "95")
                    .quantity(Quantity.pieces(60))
                    .build();
            Billable minutes =
                    hour(6, "Website", "Sanne", 60, "95").price(unitPrice("2")).build();

            assertThat(compose(grouped(BillingGrouping.PER_PROJECT), pieces, minutes)
                            .lines())
                    .extracting(line -> line.quantity().orElseThrow().toString())
                    .containsExactly("60 H87", "60 MIN");
        }
    }

    @Nested
    class the_document {

        private final Billable billable = hour(5, "", "Sanne", 60, "95").build();

        @Test
        void says_what_is_agreed() {
            Agreement agreement = Agreement.with(BREWERY)
                    .pricing(Pricing.standard().with(PriceMode.INCLUDING))
                    .terms(PaymentTerms.net(14))
                    .language(Language.ENGLISH)
                    .references(References.none()
                            .withPurchaseOrder("PO-7")
                            .withBuyerReference("Inkoop")
                            .withProject("P-1")
                            .withContract("C-2"))
                    .build();

            InvoiceDraft draft = compose(agreement, billable);

            assertThat(draft.buyer()).contains(BUYER);
            assertThat(draft.pricing()).isEqualTo(agreement.pricing());
            assertThat(draft.terms()).isEqualTo(agreement.terms());
            assertThat(draft.references()).isEqualTo(agreement.references());
            assertThat(draft.language()).contains(Language.ENGLISH);
            assertThat(draft.delivery().period()).contains(OCTOBER);
            assertThat(names(draft)).containsExactly("Services");
        }

        @Test
        void leaves_to_others_what_is_not_agreed() {
            InvoiceDraft draft = compose(Agreement.with(BREWERY).build(), billable);

            assertThat(draft.terms()).isEmpty();
            assertThat(draft.references()).isEqualTo(References.none());
        }

        @Test
        void speaks_the_agreed_language_else_that_of_the_buyer_else_the_default() {
            Agreement plain = Agreement.with(BREWERY).build();
            Party english =
                    Organisation.named("The Hop").language(Language.ENGLISH).build();

            assertThat(compose(plain, billable).language()).contains(Language.DUTCH);
            assertThat(COMPOSER.compose(plain, english, OCTOBER, List.of(billable))
                            .orThrow()
                            .language())
                    .contains(Language.ENGLISH);
            assertThat(COMPOSER.compose(
                                    plain.toBuilder().language(Language.DUTCH).build(),
                                    english,
                                    OCTOBER,
                                    List.of(billable))
                            .orThrow()
                            .language())
                    .contains(Language.DUTCH);
        }

        @Test
        void calls_nameless_work_as_agreed() {
            assertThat(names(compose(Agreement.with(BREWERY).service("Advies").build(), billable)))
                    .containsExactly("Advies");
        }

        @Test
        void reports_a_price_in_another_currency() {
            Billable dollars = billable.toBuilder()
                    .price(UnitPrice.parse(CurrencyUnit.USD, "95").orThrow().per(60))
                    .build();

            assertThat(COMPOSER.compose(Agreement.with(BREWERY).build(), BUYER, OCTOBER, List.of(dollars))
                            .report()
                            .mentions("DRAFT-CURRENCY"))
                    .isTrue();
        }
    }

    @Nested
    class mistakes_of_the_caller {

        private final Billable billable = hour(5, "Website", "Sanne", 60, "95").build();
        private final Agreement agreement = Agreement.with(BREWERY).build();

        @Test
        void refuses_nothing() {
            assertThatThrownBy(() -> compose(agreement)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void refuses_another_customers_agreement_or_work() {
            Agreement bakery = Agreement.with(Id.of("bakery")).build();
            Party nameless = Organisation.named("Bakkerij").build();

            assertThatThrownBy(() -> compose(bakery, billable))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The agreement with bakery cannot bill brewery");
            assertThatThrownBy(() -> COMPOSER.compose(bakery, nameless, OCTOBER, List.of(billable)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("cannot bill what is for brewery");
        }

        @Test
        void refuses_the_same_source_twice() {
            assertThatThrownBy(() -> compose(agreement, billable, billable))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Sanne:5:Website");
        }

        @Test
        void refuses_work_of_before_or_behind_the_period() {
            Billable before = billable.toBuilder()
                    .during(DateRange.of(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 1)))
                    .build();
            Billable behind = billable.toBuilder()
                    .during(DateRange.of(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 11, 1)))
                    .build();

            assertThatThrownBy(() -> compose(agreement, before)).hasMessageContaining("Not done within 2026-10-01");
            assertThatThrownBy(() -> compose(agreement, behind)).hasMessageContaining("Not done within 2026-10-01");
        }
    }
}
