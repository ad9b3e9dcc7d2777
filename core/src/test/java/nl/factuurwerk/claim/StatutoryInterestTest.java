package nl.factuurwerk.claim;

import static nl.factuurwerk.money.Percentage.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.reference.Confidence;
import nl.factuurwerk.reference.DatedRow;
import nl.factuurwerk.reference.OutsideTable;
import nl.factuurwerk.reference.TableRows;
import nl.factuurwerk.reference.UnreadableTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatutoryInterestTest {

    private static final StatutoryInterest RATES = StatutoryInterest.standard();

    private static TableRows rows(String... lines) {
        return new TableRows() {
            @Override
            public String table() {
                return StatutoryInterest.TABLE;
            }

            @Override
            public Stream<String> lines() {
                return Stream.concat(Stream.of("regime,percent,from,until,source,confidence,note"), Stream.of(lines));
            }
        };
    }

    @ParameterizedTest
    @CsvSource({
        "COMMERCIAL,2012-12-31,8",
        "COMMERCIAL,2013-03-15,7.75",
        "COMMERCIAL,2013-03-16,8.75",
        "COMMERCIAL,2022-12-31,8",
        "COMMERCIAL,2023-01-01,10.5",
        "COMMERCIAL,2024-07-01,12.25",
        "COMMERCIAL,2026-06-30,10.15",
        "COMMERCIAL,2026-07-01,10.4",
        "CONSUMER,2012-06-30,4",
        "CONSUMER,2014-12-31,3",
        "CONSUMER,2015-01-01,2",
        "CONSUMER,2023-07-01,6",
        "CONSUMER,2025-07-01,6",
        "CONSUMER,2026-12-31,4"
    })
    void knows_the_rate_of_a_day(InterestRegime regime, LocalDate day, String rate) {
        assertThat(RATES.at(regime, day)).isEqualTo(percent(rate));
    }

    @ParameterizedTest
    @EnumSource
    void knows_every_day_from_its_first_row_to_its_last_each_with_a_source(InterestRegime regime) {
        List<DatedRow<InterestRegime, Percentage>> rows = RATES.history(regime);

        for (int i = 1; i < rows.size(); i++) {
            assertThat(rows.get(i).applies().first())
                    .isEqualTo(rows.get(i - 1).applies().last().plusDays(1));
        }
        assertThat(rows).allMatch(row -> !row.source().text().isBlank());
        assertThat(rows.getLast().applies().last()).isEqualTo("2026-12-31");
    }

    @ParameterizedTest
    @EnumSource
    void does_not_guess_the_rate_after_the_last_one_known(InterestRegime regime) {
        assertThatThrownBy(() -> RATES.at(regime, LocalDate.of(2027, 1, 1)))
                .isInstanceOf(OutsideTable.class)
                .hasMessageContaining("'statutory-interest-nl' has no row for " + regime + " on 2027-01-01");
    }

    @Test
    void marks_what_sources_dispute() {
        assertThat(RATES.history(InterestRegime.COMMERCIAL))
                .filteredOn(row -> row.source().confidence() == Confidence.DISPUTED)
                .extracting(row -> row.applies().first())
                .containsExactly(LocalDate.of(2004, 1, 1), LocalDate.of(2004, 7, 1));
    }

    @Test
    void takes_the_next_rate_from_a_host() {
        StatutoryInterest more =
                RATES.with(List.of(rows("COMMERCIAL,9.9,2027-01-01,2027-06-30,Rijksoverheid,OFFICIAL,")));

        assertThat(more.at(InterestRegime.COMMERCIAL, LocalDate.of(2027, 6, 30)))
                .isEqualTo(percent("9.9"));
        assertThat(more.at(InterestRegime.COMMERCIAL, LocalDate.of(2026, 12, 31)))
                .isEqualTo(percent("10.4"));
    }

    @Test
    void refuses_a_rate_below_zero() {
        assertThatThrownBy(() -> RATES.with(List.of(rows("CONSUMER,-1,2027-01-01,2027-06-30,x,OFFICIAL,"))))
                .isInstanceOf(UnreadableTable.class)
                .hasMessageContaining("-1%");
    }
}
