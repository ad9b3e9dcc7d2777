package nl.factuurwerk.money;

import static nl.factuurwerk.money.Quantity.hours;
import static nl.factuurwerk.money.Quantity.pieces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @Test
    void has_a_number_and_a_unit() {
        assertThat(hours("12.50")).hasToString("12.5 HUR");
        assertThat(Quantity.days("2").unit()).isEqualTo(Unit.DAY);
        assertThat(Quantity.kilometres("88").unit()).isEqualTo(Unit.KILOMETRE);
        assertThat(Quantity.lumpSum()).hasToString("1 LS");
        assertThat(pieces(-3)).isEqualTo(pieces(3).negate());
    }

    @Test
    void adds_only_what_is_of_one_unit() {
        assertThat(hours("1.25").plus(hours("0.75"))).isEqualTo(hours("2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hours("1").plus(pieces(1)))
                .withMessageContaining("1 HUR")
                .withMessageContaining("1 H87");
    }

    @Nested
    class Units {

        @ParameterizedTest
        @ValueSource(strings = {"HUR", "C62", "LS", "4K", "XPK"})
        void are_codes(String code) {
            assertThat(Unit.parse(code).orThrow().code()).isEqualTo(code);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "H", "hur", "HOUR", "H-R", "H\u00c9R"})
        void refuse_anything_else(String code) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Unit(code));
            assertThat(Unit.parse(code).report().mentions("FW-UNIT")).isTrue();
        }

        @Test
        void know_which_measure_time() {
            assertThat(Unit.HOUR.isTime()).isTrue();
            assertThat(new Unit("HUR").isTime()).isTrue();
            assertThat(Unit.PIECE.isTime()).isFalse();
        }
    }
}
