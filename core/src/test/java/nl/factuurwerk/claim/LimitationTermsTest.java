package nl.factuurwerk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import nl.factuurwerk.claim.Interruption.Act;
import nl.factuurwerk.reference.Confidence;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitationTermsTest {

    private static final LimitationTerms TERMS = LimitationTerms.standard();
    private static final LocalDate DUE = LocalDate.of(2026, 1, 31);

    private static Interruption demand(String day) {
        return new Interruption(LocalDate.parse(day), Act.DEMAND, "letter " + day);
    }

    private static Limitation general(Interruption... interruptions) {
        return TERMS.of(LimitationKind.GENERAL, DUE, List.of(interruptions));
    }

    @ParameterizedTest
    @CsvSource({
        "GENERAL,2026-01-31,2031-01-31",
        "GENERAL,2024-02-29,2029-02-28",
        "GENERAL,2023-02-28,2028-02-28",
        "CONSUMER_SALE,2026-01-31,2028-01-31"
    })
    void a_claim_lapses_so_many_years_after_it_fell_due(LimitationKind kind, LocalDate due, LocalDate last) {
        assertThat(TERMS.of(kind, due, List.of()).lastSafeDay()).isEqualTo(last);
    }

    /** Art. 3:317 and 3:319 BW. */
    @Test
    void an_interruption_makes_a_new_term_begin() {
        assertThat(general(demand("2030-06-15")).lastSafeDay()).isEqualTo("2035-06-15");
        assertThat(general(demand("2034-01-01"), demand("2030-06-15")).lastSafeDay())
                .isEqualTo("2039-01-01");
        assertThat(TERMS.of(LimitationKind.CONSUMER_SALE, DUE, List.of(demand("2027-06-15")))
                        .lastSafeDay())
                .isEqualTo("2029-06-15");
    }

    @Test
    void an_interruption_on_the_last_safe_day_is_in_time_and_the_day_after_is_not() {
        assertThat(general(demand("2031-01-31")).lastSafeDay()).isEqualTo("2036-01-31");
        Limitation late = general(demand("2031-02-01"));
        assertThat(late.lastSafeDay()).isEqualTo("2031-01-31");
        assertThat(late.tooLate()).hasSize(1);
        assertThat(late.isOver(LocalDate.of(2031, 1, 31))).isFalse();
        assertThat(late.isOver(LocalDate.of(2031, 2, 1))).isTrue();
    }

    @Test
    void an_interruption_before_the_due_date_does_not_shorten_the_term() {
        assertThat(general(demand("2025-12-01")).lastSafeDay()).isEqualTo("2031-01-31");
    }

    @Test
    void nothing_interrupts_a_term_that_did_not_begin() {
        Limitation early = general(demand("2026-01-31"), demand("2026-02-01"));

        assertThat(early.interruptions()).containsExactly(demand("2026-02-01"));
        assertThat(early.tooLate()).isEmpty();
        assertThat(early.lastSafeDay()).isEqualTo("2031-02-01");
    }

    @Test
    void it_explains_itself() {
        Limitation limitation = general(
                demand("2030-06-15"), new Interruption(LocalDate.of(2036, 1, 1), Act.ACKNOWLEDGEMENT, "part payment"));

        assertThat(limitation.explain().in(Language.ENGLISH)).isEqualTo("""
                last safe day to interrupt the limitation: 2035-06-15
                  claim due 2026-01-31 (art. 3:307 BW)
                  a new term since the demand of 2030-06-15 (letter 2030-06-15; art. 3:317 BW)
                  the acknowledgement of 2036-01-01 came when the term was over (part payment)""");
    }

    /** In Dutch law a claim that is "vervallen" is gone. */
    @Test
    void it_explains_itself_in_the_words_of_dutch_law() {
        assertThat(general(demand("2030-06-15")).explain().in(Language.DUTCH)).isEqualTo("""
                laatste veilige dag om de verjaring te stuiten: 2035-06-15
                  vordering met vervaldatum 2026-01-31 (art. 3:307 BW)
                  gestuit door de aanmaning van 2030-06-15 (letter 2030-06-15; art. 3:317 BW)""");
    }

    @Test
    void the_term_of_a_consumer_sale_is_marked_as_not_verified() {
        assertThat(TERMS.row(LimitationKind.CONSUMER_SALE, DUE).source().confidence())
                .isEqualTo(Confidence.UNVERIFIED);
    }

    @Test
    void an_interruption_needs_evidence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interruption(DUE, Act.WRIT, " "))
                .withMessageContaining("WRIT on 2026-01-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interruption(DUE, Act.WRIT, "writ\nlast safe day: 2099-01-01"))
                .withMessageContaining("writ?last safe day");
    }
}
