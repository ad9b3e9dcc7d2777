package nl.factuurwerk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.factuurwerk.audit.RetentionGround.Kind;
import nl.factuurwerk.reference.TableRows;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetentionRulesTest {

    private static final RetentionRules RULES = RetentionRules.standard();
    private static final LocalDate MARCH_5 = LocalDate.of(2026, 3, 5);
    private static final LawReference AWR = LawReference.of("AWR", "52", "4");

    @Test
    void books_are_kept_seven_years_after_the_year() {
        Retention retention = RULES.retention(MARCH_5);

        assertThat(retention.until()).isEqualTo("2033-12-31");
        assertThat(retention.law()).containsExactly(AWR);
        assertThat(retention.reason().in(Language.ENGLISH)).isEqualTo("books are kept 7 years after the end of 2026");
        assertThat(retention.reason().in(Language.DUTCH))
                .isEqualTo("een administratie wordt 7 jaar bewaard na afloop van 2026");
        assertThat(RULES.retention(LocalDate.of(2026, 1, 1)).until()).isEqualTo("2033-12-31");
        assertThat(RULES.retention(LocalDate.of(2026, 12, 31)).until()).isEqualTo("2033-12-31");
    }

    @Test
    void immovable_property_is_kept_nine_years_after_the_year_of_first_use() {
        Retention retention =
                RULES.retention(MARCH_5, List.of(RetentionGround.immovableProperty(LocalDate.of(2027, 6, 1))));

        assertThat(retention.until()).isEqualTo("2036-12-31");
        assertThat(retention.law()).containsExactly(LawReference.of("Wet OB", "34a"));
        assertThat(retention.reason().in(Language.ENGLISH)).contains("9 years after 2027");
    }

    @Test
    void a_one_stop_shop_keeps_ten_years_after_the_supply() {
        Retention retention =
                RULES.retention(MARCH_5, List.of(RetentionGround.oneStopShop(LocalDate.of(2025, 12, 30))));

        assertThat(retention.until()).isEqualTo("2035-12-31");
        assertThat(retention.law()).containsExactly(LawReference.of("Directive 2006/112", "369k", "2"));
        assertThat(retention.reason().in(Language.DUTCH)).contains("10 jaar bewaard na 2025");
    }

    @Test
    void the_longest_ground_decides_and_all_that_ask_for_it_are_cited() {
        RetentionGround old = RetentionGround.immovableProperty(LocalDate.of(2020, 1, 1));
        RetentionGround same = RetentionGround.immovableProperty(LocalDate.of(2024, 1, 1));
        RetentionGround shop = RetentionGround.oneStopShop(MARCH_5);

        assertThat(RULES.retention(MARCH_5, List.of(old)).law()).containsExactly(AWR);
        assertThat(RULES.retention(MARCH_5, List.of(same)).law())
                .containsExactly(AWR, LawReference.of("Wet OB", "34a"));
        assertThat(RULES.retention(MARCH_5, List.of(shop, same)))
                .isEqualTo(RULES.retention(MARCH_5, List.of(same, shop)));
        assertThat(RULES.retention(MARCH_5, List.of(same, shop)).until()).isEqualTo("2036-12-31");
    }

    @Test
    void it_is_over_the_day_after() {
        Retention retention = RULES.retention(MARCH_5);

        assertThat(retention.isOver(LocalDate.of(2033, 12, 31))).isFalse();
        assertThat(retention.isOver(LocalDate.of(2034, 1, 1))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void each_ground_has_a_term_with_its_source_and_words(Kind kind) {
        assertThat(RULES.history(kind))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.source().text()).isNotBlank());
        Retention retention = RULES.retention(MARCH_5, List.of(new RetentionGround(kind, MARCH_5.plusYears(20))));
        for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
            assertThat(retention.reason().in(language)).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void a_day_before_the_table_counts_by_its_earliest_term() {
        assertThat(RULES.retention(LocalDate.of(1990, 1, 1)).until()).isEqualTo("1997-12-31");
        assertThat(RULES.retention(LocalDate.of(2000, 12, 31)).until()).isEqualTo("2007-12-31");
    }

    @Test
    void a_host_can_put_rows_over_ours() {
        TableRows longer = new TableRows() {
            @Override
            public String table() {
                return RetentionRules.TABLE;
            }

            @Override
            public Stream<String> lines() {
                return Stream.of(
                        "ground,years,act,article,paragraph,from,until,source,confidence,note",
                        "ADMINISTRATION,12,House rule,1,,2026-01-01,,policy of the house,OFFICIAL,");
            }
        };

        assertThat(RULES.with(List.of(longer)).retention(MARCH_5).until()).isEqualTo("2038-12-31");
        assertThat(RULES.retention(MARCH_5).until()).isEqualTo("2033-12-31");
    }
}
