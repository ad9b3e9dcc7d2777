package nl.factuurwerk.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.factuurwerk.time.DateRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberStatesTest {

    private static final MemberStates STATES = MemberStates.standard();

    private record Given(String table, List<String> all) implements TableRows {
        @Override
        public Stream<String> lines() {
            return all.stream();
        }
    }

    @Nested
    class contains {

        @ParameterizedTest
        @CsvSource({
            "NL, 1957-12-31, false",
            "NL, 1958-01-01, true",
            "DK, 1973-01-01, true",
            "GR, 1980-12-31, false",
            "GR, 1981-01-01, true",
            "ES, 1986-01-01, true",
            "AT, 1994-12-31, false",
            "AT, 1995-01-01, true",
            "PL, 2004-04-30, false",
            "PL, 2004-05-01, true",
            "RO, 2007-01-01, true",
            "HR, 2013-06-30, false",
            "HR, 2013-07-01, true",
            "GB, 1972-12-31, false",
            "GB, 2020-01-31, true",
            "GB, 2020-12-31, true",
            "GB, 2021-01-01, false",
            "XI, 2021-01-01, false",
            "CH, 2026-01-01, false",
            "NO, 2026-01-01, false"
        })
        void tells_members_from_others_by_day(String code, LocalDate date, boolean member) {
            assertThat(STATES.contains(new Country(code), date)).isEqualTo(member);
        }

        @Test
        void has_northern_ireland_for_goods_only_and_since_2021() {
            LocalDate start = LocalDate.of(2021, 1, 1);

            assertThat(STATES.containsForGoods(Country.NORTHERN_IRELAND, start)).isTrue();
            assertThat(STATES.containsForGoods(Country.NORTHERN_IRELAND, start.minusDays(1)))
                    .isFalse();
            assertThat(STATES.containsForGoods(Country.UNITED_KINGDOM, start)).isFalse();
            assertThat(STATES.containsForGoods(Country.GERMANY, start)).isTrue();
        }
    }

    @Nested
    class on {

        @ParameterizedTest
        @CsvSource({
            "1958-01-01, 6",
            "1973-01-01, 9",
            "1981-01-01, 10",
            "1986-01-01, 12",
            "1995-01-01, 15",
            "2004-05-01, 25",
            "2007-01-01, 27",
            "2013-07-01, 28",
            "2020-12-31, 28",
            "2021-01-01, 27",
            "2026-11-21, 27"
        })
        void counts_the_members_of_each_enlargement(LocalDate date, int members) {
            assertThat(STATES.on(date)).hasSize(members).doesNotContain(Country.NORTHERN_IRELAND);
        }

        @Test
        void gives_them_by_code() {
            assertThat(STATES.on(LocalDate.of(1958, 1, 1)))
                    .extracting(Country::code)
                    .containsExactly("BE", "DE", "FR", "IT", "LU", "NL");
        }
    }

    @Nested
    class with {

        @Test
        void takes_a_state_that_joins() {
            Country montenegro = new Country("ME");
            LocalDate joined = LocalDate.of(2028, 1, 1);

            MemberStates more = STATES.with(List.of(new Given(
                    MemberStates.TABLE,
                    List.of(
                            "country,membership,from,until,source,confidence,note",
                            "ME,FULL,2028-01-01,,Act of Accession,UNVERIFIED,"))));

            assertThat(more.contains(montenegro, joined)).isTrue();
            assertThat(more.contains(montenegro, joined.minusDays(1))).isFalse();
            assertThat(more.contains(Country.NETHERLANDS, joined)).isTrue();
            assertThat(STATES.contains(montenegro, joined)).isFalse();
        }
    }

    @Nested
    class history {

        @Test
        void gives_the_days_of_a_state_that_left() {
            assertThat(STATES.history(Country.UNITED_KINGDOM))
                    .containsExactly(DateRange.of(LocalDate.of(1973, 1, 1), LocalDate.of(2020, 12, 31)));
            assertThat(STATES.history(Country.UNITED_STATES)).isEmpty();
        }
    }
}
