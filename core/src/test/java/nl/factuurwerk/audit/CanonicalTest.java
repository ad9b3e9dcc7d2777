package nl.factuurwerk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.factuurwerk.money.Amounts;
import nl.factuurwerk.money.Decimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CanonicalTest {

    private static final String GOLDEN = "245ac6ead491c307f106141357bc91bec1cf903badc1f34d7a3634c23d7aa13a";

    private static String bytes(Consumer<Canonical> form) {
        return HexFormat.ofDelimiter(" ").formatHex(RecordedBytes.of("k", form, (it, to) -> it.accept(to)));
    }

    private static Digest digest(Consumer<Canonical> form) {
        return Canonical.digest("k", form, (it, to) -> it.accept(to));
    }

    /** One field of each type. */
    private static void sample(Canonical to) {
        to.text(1, "Brouwerij De Hop \u20ac")
                .number(2, 42)
                .decimal(3, Decimal.of("-0.1275"))
                .money(4, Amounts.eur("95.00"))
                .date(5, LocalDate.of(2026, 11, 2))
                .instant(6, Instant.parse("2026-11-02T12:00:00.000000001Z"))
                .bool(7, true)
                .name(8, Actor.Nature.PERSON)
                .bytes(9, new byte[] {1, 2, 3})
                .digest(10, Digest.of("00".repeat(32)))
                .structure(11, Subject.of("invoice:inv-42"), Subject::write)
                .list(12, List.of("a", "b"), Canonical::text)
                .optional(13, Optional.empty(), Canonical::text);
    }

    @Nested
    class The_format {

        @Test
        void is_version_kind_fields_and_end() {
            assertThat(bytes(to -> {})).isEqualTo("01 01 6b 00");
            assertThat(bytes(to -> to.text(1, "\u00e9").number(300, -2)))
                    .isEqualTo("01 01 6b 01 01 02 c3 a9 ac 02 02 ff ff ff ff ff ff ff fe 00");
        }

        @Test
        void marks_where_a_structure_ends_and_how_many_a_list_has() {
            assertThat(bytes(to ->
                            to.structure(2, "a", (it, in) -> in.text(1, it)).bool(3, true)))
                    .isEqualTo("01 01 6b 02 0b 01 01 01 61 00 03 07 01 00");
            assertThat(bytes(to -> to.list(1, List.of("a", "b"), Canonical::text)))
                    .isEqualTo("01 01 6b 01 0c 02 01 01 01 61 01 01 01 62 00");
        }

        /** Changes only with {@link Canonical#VERSION}: every digest that anybody keeps depends on it. */
        @Test
        void gives_the_digest_it_always_gave() {
            Digest digest = digest(CanonicalTest::sample);

            assertThat(digest).hasToString(GOLDEN);
        }

        @Test
        void is_digested_by_sha_256_in_pieces_as_in_one() throws Exception {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                texts.add("x".repeat(i * 3));
            }
            Consumer<Canonical> form = to -> to.list(1, texts, Canonical::text);
            byte[] whole = RecordedBytes.of("k", form, (it, to) -> it.accept(to));

            assertThat(digest(form).toBytes())
                    .isEqualTo(MessageDigest.getInstance("SHA-256").digest(whole));
        }
    }

    @Nested
    class Absence {

        @Test
        void writes_nothing() {
            Digest before = digest(to -> to.text(1, "a"));

            assertThat(digest(to -> to.text(1, "a")
                            .optional(2, Optional.<String>empty(), Canonical::text)
                            .optional(3, Optional.<Subject>empty(), Subject::write)
                            .list(4, List.<String>of(), Canonical::text)
                            .list(5, List.<Subject>of(), Subject::write)))
                    .isEqualTo(before);
        }

        @Test
        void is_not_the_same_as_emptiness() {
            assertThat(digest(to -> to.optional(1, Optional.of(""), Canonical::text)))
                    .isNotEqualTo(digest(to -> {}));
            assertThat(digest(to -> to.structure(1, "", (it, in) -> {}))).isNotEqualTo(digest(to -> {}));
        }
    }

    @Nested
    class Values {

        @Test
        void that_are_equal_write_the_same() {
            assertThat(digest(to -> to.decimal(1, Decimal.of("12.50"))))
                    .isEqualTo(digest(to -> to.decimal(1, Decimal.of("12.5"))));
            assertThat(digest(to -> to.optional(1, Optional.of("a"), Canonical::text)))
                    .isEqualTo(digest(to -> to.text(1, "a")));
        }

        @Test
        void that_print_the_same_in_two_types_write_differently() {
            assertThat(List.of(
                            digest(to -> to.text(1, "1")),
                            digest(to -> to.number(1, 1)),
                            digest(to -> to.decimal(1, Decimal.ONE)),
                            digest(to -> to.bool(1, true)),
                            digest(to -> to.bytes(1, "1".getBytes(StandardCharsets.UTF_8))),
                            digest(to -> to.date(1, LocalDate.ofEpochDay(1))),
                            digest(to -> to.instant(1, Instant.ofEpochSecond(1))),
                            digest(to -> to.name(1, Actor.Nature.PERSON)),
                            digest(to -> to.text(1, "PERSON")),
                            digest(to -> to.list(1, List.of("1"), Canonical::text)),
                            digest(to -> to.structure(1, "1", (it, in) -> in.text(1, it)))))
                    .doesNotHaveDuplicates();
        }

        @Test
        void of_money_are_currency_and_smallest_units() {
            assertThat(List.of(
                            digest(to -> to.money(1, Amounts.eur("1.00"))),
                            digest(to -> to.money(1, Amounts.eur("-1.00"))),
                            digest(to -> to.money(1, Amounts.eur("100.00"))),
                            digest(to -> to.money(1, Money.ofMinor(CurrencyUnit.USD, 100))),
                            digest(to -> to.money(1, Money.ofMinor(CurrencyUnit.JPY, 100)))))
                    .doesNotHaveDuplicates();
        }

        @Test
        void beyond_a_textsare_written_in_full() {
            assertThat(List.of(
                            digest(to -> to.decimal(1, Decimal.of("123456789012345678901234567890"))),
                            digest(to -> to.decimal(1, Decimal.of("12345678901234567890123456789"))),
                            digest(to -> to.decimal(1, Decimal.of("-123456789012345678901234567890")))))
                    .doesNotHaveDuplicates();
        }

        @Test
        void of_another_kind_have_another_digest() {
            assertThat(Canonical.digest("a", "x", (it, to) -> to.text(1, it)))
                    .isNotEqualTo(Canonical.digest("b", "x", (it, to) -> to.text(1, it)));
        }
    }

    @Nested
    class Misuse {

        @Test
        void of_a_tag_twice_or_out_of_order_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> digest(to -> to.text(1, "a").text(1, "b")))
                    .withMessageContaining("1 after 1");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> digest(to -> to.text(2, "a").number(1, 1)))
                    .withMessageContaining("1 after 2");
            assertThatIllegalArgumentException().isThrownBy(() -> digest(to -> to.text(0, "a")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> digest(to ->
                            to.structure(2, "a", (it, in) -> in.text(7, it)).text(2, "b")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> digest(
                            to -> to.list(2, List.of("a"), Canonical::text).text(2, "b")));
        }

        @Test
        void of_half_a_surrogate_pair_is_refused_and_a_whole_one_is_not() {
            for (String half : List.of("\uD83D", "a\uDE00", "\uDE00\uD83D", "\uD83D\uD83D\uDE00")) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> digest(to -> to.text(1, half)))
                        .withMessageContaining("surrogate");
            }
            assertThat(digest(to -> to.text(1, "\uD83D\uDE00"))).isNotEqualTo(digest(to -> to.text(1, "?")));
        }

        @Test
        void of_an_element_that_is_not_one_field_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> digest(to -> to.list(1, List.of("a"), (in, tag, it) -> {})));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> digest(to -> to.list(
                            1, List.of("a"), (in, tag, it) -> in.text(tag, it).text(tag + 1, it))));
        }

        @Test
        void of_what_was_handed_to_a_form_after_it_has_ended_is_refused() {
            List<Canonical> kept = new ArrayList<>();
            digest(kept::add);

            assertThatIllegalStateException()
                    .isThrownBy(() -> kept.getFirst().text(1, "a"))
                    .withMessageContaining("ended");
        }
    }
}
