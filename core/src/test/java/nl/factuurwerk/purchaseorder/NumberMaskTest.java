package nl.factuurwerk.purchaseorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberMaskTest {

    @ParameterizedTest
    @CsvSource({
        "PO-####-####, PO-2026-0031, true",
        "PO-####-####, PO-2026-003, false",
        "PO-####-####, PO-2026-00311, false",
        "PO-####-####, po-2026-0031, false",
        "PO-####-####, PO-2026-003A, false",
        "PO-####-####, PO-2026-003\u0661, false",
        "@@####, AB1234, true",
        "@@####, aB1234, false",
        "???, a1Z, true",
        "???, a-Z, false",
        "45########, 4500012345, true",
        "45########, 4600012345, false"
    })
    void takes_what_looks_like_it(String mask, String number, boolean taken) {
        assertThat(NumberMask.of(mask).matches(number)).isEqualTo(taken);
    }

    @Property
    boolean without_a_placeholder_takes_itself_alone(
            @ForAll @AlphaChars @NumericChars @StringLength(min = 1, max = 12) String text,
            @ForAll @AlphaChars @NumericChars @StringLength(min = 1, max = 12) String other) {
        NumberMask mask = NumberMask.of(text);
        return mask.matches(text) && mask.matches(other) == text.equals(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " PO-#", "PO-# "})
    void is_neither_blank_nor_padded(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> NumberMask.of(text));
    }

    @Test
    void is_a_value_that_is_written_as_it_was_read() {
        assertThat(NumberMask.of("PO-##")).isEqualTo(NumberMask.of("PO-##")).hasToString("PO-##");
        assertThat(NumberMask.of("PO-##"))
                .hasSameHashCodeAs(NumberMask.of("PO-##"))
                .isNotEqualTo(NumberMask.of("PO-#"));
    }
}
