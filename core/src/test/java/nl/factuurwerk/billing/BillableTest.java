package nl.factuurwerk.billing;

import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.SupplyNature;
import nl.factuurwerk.vat.VatClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BillableTest {

    private static final SourceReference SOURCE = new SourceReference("milestone", "7");
    private static final Id<Party> BREWERY = Id.of("brewery");

    private static Billable.Builder billable() {
        return Billable.of(SOURCE, BREWERY)
                .during(DateRange.on(LocalDate.of(2026, 10, 5)))
                .quantity(Quantity.pieces(3))
                .price(unitPrice("12.50"));
    }

    @Test
    void is_a_service_at_the_standard_rate_unless_said_otherwise() {
        Billable plain = billable().build();

        assertThat(plain.vatClass()).isEqualTo(VatClass.STANDARD);
        assertThat(plain.nature()).isEqualTo(SupplyNature.SERVICE);
        assertThat(plain.label(BillingKey.PROJECT)).isEmpty();
        assertThat(plain.description()).isEmpty();
    }

    static Stream<Consumer<Billable.Builder>> changes() {
        return Stream.of(
                b -> b.during(DateRange.on(LocalDate.of(2026, 10, 6))),
                b -> b.quantity(Quantity.pieces(4)),
                b -> b.price(unitPrice("12.51")),
                b -> b.vat(VatClass.REDUCED),
                b -> b.nature(SupplyNature.GOODS),
                b -> b.label(BillingKey.TASK, "Drukwerk"),
                b -> b.name("Etiketten"),
                b -> b.description("Etiketten"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void keeps_every_part_through_a_builder_and_tells_it_apart(Consumer<Billable.Builder> change) {
        Billable.Builder builder = billable();
        change.accept(builder);
        Billable changed = builder.build();

        assertThat(changed.toBuilder().build()).isEqualTo(changed).hasSameHashCodeAs(changed);
        assertThat(changed).isNotEqualTo(billable().build());
    }

    @Test
    void names_what_is_missing() {
        assertThatThrownBy(() -> Billable.of(SOURCE, BREWERY)
                        .during(DateRange.always())
                        .quantity(Quantity.pieces(1))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A billable needs a price: milestone/7");
        assertThatThrownBy(() -> billable().quantity(null).build()).hasMessageContaining("quantity");
        assertThatThrownBy(() -> billable().during(null).build()).hasMessageContaining("day");
    }

    @Test
    void refuses_a_blank_label_or_name() {
        assertThatThrownBy(() -> billable().label(BillingKey.TASK, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TASK");
        assertThatThrownBy(() -> billable().name(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name");
    }
}
