package nl.factuurwerk.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.factuurwerk.identity.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmployeeTest {

    private static final Id<Employee> SANNE = Id.of("sanne");

    @Test
    void drops_blanks_around_the_name() {
        assertThat(new Employee(SANNE, " Sanne de Wit ").name()).isEqualTo("Sanne de Wit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Sanne\nde Wit", "Sanne\u0007"})
    void refuses_a_name_that_cannot_be_printed(String name) {
        assertThatThrownBy(() -> new Employee(SANNE, name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name of an employee");
    }

    @Test
    void takes_a_name_of_200_characters_and_none_longer() {
        assertThat(new Employee(SANNE, "x".repeat(200)).name()).hasSize(200);
        assertThatThrownBy(() -> new Employee(SANNE, "x".repeat(201))).isInstanceOf(IllegalArgumentException.class);
    }
}
