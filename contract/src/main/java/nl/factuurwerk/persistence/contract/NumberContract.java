package nl.factuurwerk.persistence.contract;

import static nl.factuurwerk.persistence.contract.Books.CREDITS;
import static nl.factuurwerk.persistence.contract.Books.INVOICES;
import static nl.factuurwerk.persistence.contract.Books.TODAY;
import static nl.factuurwerk.persistence.contract.Books.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.numbering.NumberGap;
import nl.factuurwerk.rule.Parsed;
import org.junit.jupiter.api.Test;

/** Numbers are given in their order, each once and none left out, and only by work that is kept. */
abstract class NumberContract {

    private final Stores stores;

    NumberContract(Stores stores) {
        this.stores = stores;
    }

    private static DocumentNumber of(String number) {
        return new DocumentNumber(number);
    }

    private void fail(Runnable before) {
        assertThatThrownBy(() -> stores.run(r -> {
                    number(r, INVOICES);
                    before.run();
                    throw new IllegalArgumentException("half-way");
                }))
                .hasMessage("half-way");
    }

    @Test
    void numbers_run_on() throws Exception {
        stores.run(
                r -> assertThat(number(r, INVOICES) + " " + number(r, INVOICES)).isEqualTo("1 2"));
        stores.reopen();
        stores.run(r -> assertThat(number(r, INVOICES)).isEqualTo("3"));
    }

    @Test
    void a_number_taken_by_work_that_fails_is_given_again() {
        stores.run(r -> assertThat(number(r, INVOICES)).isEqualTo("1"));
        fail(() -> {});
        fail(() -> {});
        stores.run(r -> assertThat(number(r, INVOICES)).isEqualTo("2"));
    }

    @Test
    void each_series_counts_for_itself() throws Exception {
        stores.run(r -> assertThat(number(r, INVOICES) + " " + number(r, CREDITS) + " " + number(r, INVOICES))
                .isEqualTo("1 C1 2"));
        stores.reopen();
        stores.run(
                r -> assertThat(number(r, CREDITS) + " " + number(r, INVOICES)).isEqualTo("C2 3"));
    }

    @Test
    void a_number_that_cannot_be_given_leaves_the_series_where_it_is() {
        stores.run(r -> number(r, INVOICES));

        Parsed<DocumentNumber> refused = stores.read(r -> r.numbers().next(INVOICES, TODAY.minusDays(1)));

        assertThat(refused.value()).isEmpty();
        stores.run(r -> assertThat(number(r, INVOICES)).isEqualTo("2"));
    }

    @Test
    void a_number_of_elsewhere_is_followed_by_the_next() throws Exception {
        stores.run(r -> r.numbers().adopt(INVOICES, of("41"), TODAY).orThrow());
        stores.reopen();
        stores.run(r -> assertThat(number(r, INVOICES)).isEqualTo("42"));
    }

    @Test
    void gaps_are_kept_in_the_order_in_which_they_were_made() throws Exception {
        stores.run(r -> {
            number(r, INVOICES);
            r.numbers().skip(INVOICES, of("3"), TODAY, "vernietigd").orThrow();
        });
        stores.run(r -> {
            number(r, INVOICES);
            r.numbers().skip(INVOICES, of("5"), TODAY, "proefdruk").orThrow();
        });
        stores.reopen();

        try (Stream<NumberGap> gaps = stores.read(r -> r.numbers().gaps(INVOICES.id()).toList().stream())) {
            assertThat(gaps)
                    .containsExactly(
                            new NumberGap(INVOICES.id(), of("2"), of("3"), "vernietigd"),
                            new NumberGap(INVOICES.id(), of("5"), of("5"), "proefdruk"));
        }
        stores.run(r -> assertThat(r.numbers().gaps(CREDITS.id()).count()).isZero());
        stores.run(r -> assertThat(number(r, INVOICES)).isEqualTo("6"));
    }

    @Test
    void work_within_work_cannot_take_a_number_of_the_same_series() {
        assertThatThrownBy(() -> stores.run(outer -> {
                    number(outer, INVOICES);
                    stores.run(inner -> number(inner, INVOICES));
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("invoices");
        stores.run(r -> assertThat(number(r, INVOICES)).isEqualTo("1"));
    }

    @Test
    void work_within_work_can_take_a_number_of_another_series() {
        stores.run(outer -> {
            number(outer, INVOICES);
            stores.run(inner -> number(inner, CREDITS));
        });

        stores.run(
                r -> assertThat(number(r, INVOICES) + " " + number(r, CREDITS)).isEqualTo("2 C2"));
    }
}
