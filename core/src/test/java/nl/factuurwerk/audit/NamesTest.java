package nl.factuurwerk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.text.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private static final String HEX = "0123456789abcdef".repeat(4);

    @Nested
    class A_digest {

        @Test
        void is_its_bytes() {
            byte[] bytes = new byte[Digest.LENGTH];
            bytes[31] = (byte) 0xab;
            Digest digest = Digest.of(bytes);
            bytes[0] = 1;
            digest.toBytes()[0] = 1;

            assertThat(digest).hasToString("00".repeat(31) + "ab").isEqualTo(Digest.of("00".repeat(31) + "ab"));
            assertThat(digest).hasSameHashCodeAs(Digest.of("00".repeat(31) + "ab"));
            assertThat(digest).isNotEqualTo(Digest.of(HEX));
            assertThatIllegalArgumentException().isThrownBy(() -> Digest.of(new byte[31]));
        }

        @Test
        void is_read_from_its_text() {
            assertThat(Digest.parse(HEX).orThrow()).isEqualTo(Digest.of(HEX));
            assertThat(Digest.of(HEX)).hasToString(HEX);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "0123",
                    "0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef",
                    "0123456789abcdeg0123456789abcdef0123456789abcdef0123456789abcdef",
                    "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0"
                })
        void has_one_text_only(String text) {
            assertThat(Digest.parse(text).report().mentions("AUDIT-DIGEST")).isTrue();
            assertThatIllegalArgumentException().isThrownBy(() -> Digest.of(text));
        }
    }

    @Nested
    class A_salt {

        @Test
        void is_its_sixteen_bytes() {
            assertThat(Salt.of(new byte[16]))
                    .isEqualTo(Salt.of(new byte[16]))
                    .hasSameHashCodeAs(Salt.of(new byte[16]))
                    .isNotEqualTo(Samples.SALT)
                    .hasToString("00".repeat(16));
            assertThatIllegalArgumentException().isThrownBy(() -> Salt.of(new byte[15]));
        }
    }

    @Nested
    class A_chain_and_a_subject {

        @Test
        void are_a_kind_and_an_identifier() {
            assertThat(ChainId.of("series:a:b")).isEqualTo(new ChainId("series", Id.of("a:b")));
            assertThat(ChainId.series(Id.of("invoices"))).hasToString("series:invoices");
            assertThat(Subject.of("invoice:inv-1").chain()).isEqualTo(ChainId.of("invoice:inv-1"));
            assertThat(Subject.of("invoice:inv-1")).isEqualTo(Subject.of("invoice", Id.of("inv-1")));
        }

        @Test
        void are_ordered_by_kind_and_then_by_identifier() {
            assertThat(List.of(ChainId.of("b:a"), ChainId.of("a:b"), ChainId.of("a-b:a"), ChainId.of("a:a")).stream()
                            .sorted())
                    .map(ChainId::toString)
                    .containsExactly("a:a", "a:b", "a-b:a", "b:a");
            assertThat(Subject.of("a:b")).isLessThan(Subject.of("a:c")).isLessThan(Subject.of("b:a"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "invoices", ":x", "a:", "A:x", "1a:x", "a b:x", "a:x y", "a:x\n"})
        void have_no_other_shape(String text) {
            assertThat(ChainId.parse(text).report().mentions("AUDIT-CHAIN")).isTrue();
            assertThatIllegalArgumentException().isThrownBy(() -> ChainId.of(text));
            assertThatIllegalArgumentException().isThrownBy(() -> Subject.of(text));
        }
    }

    @Nested
    class An_act_and_an_actor {

        @Test
        void are_open_sets() {
            assertThat(Act.of("REMINDED")).isNotEqualTo(Act.SENT).hasToString("REMINDED");
            assertThat(Actor.person("J. de Vries")).hasToString("J. de Vries");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "sent", "SE NT", "\u00c9", "ABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJX"})
        void an_act_has_no_other_shape(String code) {
            assertThatIllegalArgumentException().isThrownBy(() -> Act.of(code));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "a\nb", "\u202e"})
        void an_actor_has_a_name(String name) {
            assertThatIllegalArgumentException().isThrownBy(() -> Actor.person(name));
        }
    }

    @Nested
    class Rules {

        @Test
        void have_texts_in_both_languages_and_an_id_of_their_own() {
            assertThat(AuditRules.descriptions())
                    .extracting(RuleDescription::id)
                    .doesNotHaveDuplicates();
            assertThat(AuditRules.descriptions()).allSatisfy(rule -> {
                for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
                    assertThat(rule.text().in(language)).matches("[\\p{Ll}{].*");
                    assertThat(rule.hint().in(language)).endsWith(".");
                }
            });
        }
    }
}
