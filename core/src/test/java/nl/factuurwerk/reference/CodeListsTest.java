package nl.factuurwerk.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodeListsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Nested
    class A_list {

        /** The sizes of the lists in the validation artefacts of EN 16931, version 1.3.16. */
        @ParameterizedTest
        @CsvSource({
            "INVOICE_TYPES, 50",
            "CREDIT_NOTE_TYPES, 13",
            "CURRENCIES, 178",
            "COUNTRIES, 251",
            "TAX_POINTS, 3",
            "OBJECT_SCHEMES, 818",
            "NOTE_SUBJECTS, 383",
            "PARTY_SCHEMES, 243",
            "ENDPOINT_SCHEMES, 104",
            "PEPPOL_ENDPOINT_SCHEMES, 82",
            "ITEM_CLASSIFICATIONS, 185",
            "PAYMENT_MEANS, 84",
            "VAT_CATEGORIES, 10",
            "EXEMPTION_REASONS, 88",
            "ALLOWANCE_REASONS, 19",
            "CHARGE_REASONS, 178",
            "UNITS, 2162",
            "ATTACHMENT_TYPES, 6"
        })
        void has_as_many_codes_as_the_artefacts_have(CodeList list, int codes) {
            assertThat(CodeLists.standard().codes(list)).hasSize(codes);
        }

        @ParameterizedTest
        @CsvSource({
            "INVOICE_TYPES, 380, 381",
            "CREDIT_NOTE_TYPES, 381, 380",
            "CURRENCIES, EUR, EURO",
            "COUNTRIES, XI, EL",
            "TAX_POINTS, 432, 36",
            "OBJECT_SCHEMES, MG, 0106",
            "NOTE_SUBJECTS, REG, QQQ",
            "PARTY_SCHEMES, 0106, 9944",
            "ENDPOINT_SCHEMES, 9944, 0003",
            "PEPPOL_ENDPOINT_SCHEMES, 9944, 0220",
            "ITEM_CLASSIFICATIONS, STI, CPV",
            "PAYMENT_MEANS, 58, 71",
            "VAT_CATEGORIES, AE, IC",
            "EXEMPTION_REASONS, VATEX-EU-AE, vatex-eu-ae",
            "ALLOWANCE_REASONS, 95, AA",
            "CHARGE_REASONS, AA, 95",
            "UNITS, HUR, HOUR",
            "ATTACHMENT_TYPES, text/csv, text/xml"
        })
        void knows_its_codes_and_no_others(CodeList list, String code, String other) {
            assertThat(CodeLists.standard().contains(list, code)).isTrue();
            assertThat(CodeLists.standard().contains(list, other)).isFalse();
            assertThat(CodeLists.standard().history(list, code).getFirst().source().confidence())
                    .isEqualTo(Confidence.OFFICIAL);
        }

        @ParameterizedTest
        @EnumSource
        void can_be_named_by_a_host(CodeList list) {
            assertThat(list.table()).matches("codes-[a-z-]+");
        }
    }

    @Nested
    class A_document {

        @Test
        void may_hold_what_is_on_the_list_or_was_on_its_day() {
            CodeLists lists = CodeLists.standard();

            assertThat(lists.contains(CodeList.CURRENCIES, "HRK", TODAY)).isFalse();
            assertThat(lists.accepts(CodeList.CURRENCIES, "HRK", TODAY)).isFalse();
            assertThat(lists.accepts(CodeList.CURRENCIES, "HRK", LocalDate.of(2022, 6, 1)))
                    .isTrue();
            assertThat(lists.contains(CodeList.ENDPOINT_SCHEMES, "0248", LocalDate.of(2025, 1, 1)))
                    .isFalse();
            assertThat(lists.accepts(CodeList.ENDPOINT_SCHEMES, "0248", LocalDate.of(2025, 1, 1)))
                    .isTrue();
            assertThat(lists.history(CodeList.CURRENCIES, "EURO")).isEmpty();
        }
    }

    @Nested
    class A_host {

        @Test
        void adds_codes_before_we_do() {
            CodeLists lists = CodeLists.standard()
                    .with(List.of(rows("codes-endpoint-schemes", "0999 0998,2027-01-01,,https://authority.example")));

            assertThat(lists.contains(CodeList.ENDPOINT_SCHEMES, "0998", LocalDate.of(2027, 1, 1)))
                    .isTrue();
            assertThat(lists.contains(CodeList.ENDPOINT_SCHEMES, "0998", TODAY)).isFalse();
            assertThat(lists.contains(CodeList.ENDPOINT_SCHEMES, "9944")).isTrue();
            assertThat(CodeLists.standard().contains(CodeList.ENDPOINT_SCHEMES, "0998"))
                    .isFalse();
        }

        @Test
        void hears_of_a_row_that_cannot_be_read() {
            List<TableRows> broken = List.of(rows("codes-units", "ABC,tomorrow,,https://authority.example"));

            assertThatThrownBy(() -> CodeLists.standard().with(broken)).isInstanceOf(UnreadableTable.class);
        }

        private static TableRows rows(String table, String row) {
            return new TableRows() {
                @Override
                public String table() {
                    return table;
                }

                @Override
                public Stream<String> lines() {
                    return Stream.of("codes,from,until,source,confidence,note", row + ",SECONDARY,");
                }
            };
        }
    }
}
