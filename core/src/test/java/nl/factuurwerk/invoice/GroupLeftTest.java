package nl.factuurwerk.invoice;

import static nl.factuurwerk.money.Amounts.eur;
import static nl.factuurwerk.money.Percentage.percent;
import static nl.factuurwerk.money.Quantity.pieces;
import static nl.factuurwerk.money.UnitPrice.unitPrice;
import static org.assertj.core.api.Assertions.assertThat;

import nl.factuurwerk.vat.PriceMode;
import nl.factuurwerk.vat.VatGroup;
import nl.factuurwerk.vat.VatSubtotal;
import org.junit.jupiter.api.Test;

/** A group of 20.02 with VAT, whose VAT would be 3.47 and is five cents more: it made up for what others had rounded. */
class GroupLeftTest {

    private final GroupLeft left = new GroupLeft(
            Pricing.standard().with(PriceMode.INCLUDING),
            new VatSubtotal(VatGroup.taxed(percent("21")), eur("16.50"), eur("3.52")));

    @Test
    void a_cent_that_is_taken_back_has_no_more_vat_than_a_cent() {
        assertThat(left.take(0, 1)).isEqualTo(1);
        assertThat(left.taken().vat()).isEqualTo(eur("0.00"));
    }

    @Test
    void a_part_that_is_taken_back_has_its_own_vat() {
        assertThat(left.take(0, 1210)).isEqualTo(1000);
    }

    @Test
    void what_is_left_last_has_all_the_vat_that_is_left() {
        left.take(0, 1210);

        assertThat(left.take(0, 792)).isEqualTo(650);
        assertThat(left.left().vat()).isEqualTo(eur("0.00"));
    }

    @Test
    void nothing_that_is_taken_back_has_no_vat() {
        GroupLeft none = new GroupLeft(
                Pricing.standard().with(PriceMode.INCLUDING),
                new VatSubtotal(VatGroup.taxed(percent("21")), eur("0.01"), eur("-0.01")));

        assertThat(none.take(0, 0)).isZero();
        assertThat(none.taken().vat()).isEqualTo(eur("0.00"));
    }

    @Test
    void a_net_price_is_never_below_zero() {
        assertThat(NetPrice.of(unitPrice("0.01"), pieces(1), percent("21"), -2)
                        .amount()
                        .signum())
                .isZero();
    }
}
