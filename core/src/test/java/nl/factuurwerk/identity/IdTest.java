package nl.factuurwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "brouwerij-de-hop",
                "urn:uuid:1.2_3",
                "AZaz09",
                "1234567890123456789012345678901234567890123456789012345678901234"
            })
    void takes_the_hosts_own_key(String value) {
        assertThat(Id.of(value).value()).isEqualTo(value);
        assertThat(Id.of(value)).isEqualTo(new Id<>(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "a/b",
                "caf\u00e9",
                "a\n",
                "a\u0000",
                "\u0661",
                "12345678901234567890123456789012345678901234567890123456789012345"
            })
    void refuses_what_would_not_survive_a_path_or_a_key(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Id.of(value));
        assertThatIllegalArgumentException().isThrownBy(() -> Administration.of(value));
    }

    @Test
    void refuses_nothing_at_all() {
        assertThatNullPointerException().isThrownBy(() -> Id.of(null));
        assertThatNullPointerException().isThrownBy(() -> new Administration(null));
    }

    @Test
    void sorts_by_its_text() {
        assertThat(List.<Id<Administration>>of(Id.of("b"), Id.of("a"), Id.of("B")).stream()
                        .sorted())
                .containsExactly(Id.of("B"), Id.of("a"), Id.of("b"));
    }

    @Test
    void comes_from_a_source() {
        Iterator<String> texts = List.of("first", "second").iterator();
        IdSource source = texts::next;

        assertThat(source.<Administration>nextId()).isEqualTo(Id.of("first"));
        assertThat(source.<Administration>nextId()).isEqualTo(Id.of("second"));
    }

    @Test
    void names_an_administration() {
        assertThat(Administration.of("studio")).hasToString("studio").isEqualTo(new Administration(Id.of("studio")));
    }
}
