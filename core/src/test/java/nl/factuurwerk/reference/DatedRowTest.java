package nl.factuurwerk.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.factuurwerk.time.DateRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DatedRowTest {

    private static DatedRow<String, Integer> read(String header, String line) {
        Csv.Row row = Csv.commaSeparated()
                .parse(header + "\n" + line)
                .findFirst()
                .orElseThrow()
                .orThrow();
        return DatedRow.from(row, "key", 7);
    }

    @Nested
    class from {

        private static final String FULL = "from,until,known_since,start_unknown,source,confidence,note";
        private static final String SHORT = "from,until,source,confidence,note";

        @Test
        void takes_dates_and_source_from_their_columns() {
            DatedRow<String, Integer> row =
                    read(FULL, "2026-01-01,2026-12-31,2026-05-20,yes,the law,DISPUTED,another source says 8");

            assertThat(row.key()).isEqualTo("key");
            assertThat(row.value()).isEqualTo(7);
            assertThat(row.applies()).isEqualTo(DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
            assertThat(row.knownSince()).contains(LocalDate.of(2026, 5, 20));
            assertThat(row.startUnknown()).isTrue();
            assertThat(row.source()).isEqualTo(new Source("the law", Confidence.DISPUTED, "another source says 8"));
            assertThat(row).hasToString("key = 7 2026-01-01/2026-12-31 known since 2026-05-20 (start unknown)");
        }

        @Test
        void leaves_open_what_is_empty_or_has_no_column() {
            DatedRow<String, Integer> row = read(SHORT, "2026-01-01,,the law,OFFICIAL,");

            assertThat(row).isEqualTo(read(FULL, "2026-01-01,,,,the law,OFFICIAL,"));
            assertThat(row.applies()).isEqualTo(DateRange.from(LocalDate.of(2026, 1, 1)));
            assertThat(row.knownSince()).isEmpty();
            assertThat(row.startUnknown()).isFalse();
            assertThat(row.source()).isEqualTo(Source.of("the law", Confidence.OFFICIAL));
        }

        @Test
        void refuses_what_a_column_cannot_hold() {
            assertThatThrownBy(() -> read(SHORT, "1-1-2026,,the law,OFFICIAL,"))
                    .isInstanceOf(DateTimeParseException.class);
            assertThatIllegalArgumentException().isThrownBy(() -> read(SHORT, "2026-01-01,,the law,SURE,"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> read(FULL, "2026-01-01,,,no,the law,OFFICIAL,"))
                    .withMessageContaining("'no'");
            assertThatIllegalArgumentException().isThrownBy(() -> read("from,until", "2026-01-01,"));
        }
    }

    @Nested
    class source {

        @Test
        void may_be_empty_only_where_nothing_was_verified() {
            assertThat(new Source("", Confidence.UNVERIFIED, "").text()).isEmpty();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Source.of(" ", Confidence.SECONDARY))
                    .withMessageContaining("SECONDARY");
        }
    }
}
