package nl.factuurwerk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import nl.factuurwerk.invoice.CreditNote;
import nl.factuurwerk.json.Samples.Sample;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in files somewhere must stay readable, and what is written must not change by accident. */
class GoldenFileTest {

    static Stream<Sample<?>> samples() {
        return Samples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void writes_the_golden_file_and_reads_it_again(Sample<T> sample) {
        String text = golden(sample.file(), Samples.write(sample));

        assertThat(Samples.write(sample)).isEqualTo(text);
        assertThat(FactuurwerkJson.pretty().read(sample.format(), text)).isEqualTo(Parsed.valid(sample.value()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    <T> void writes_compact_what_it_can_read_again(Sample<T> sample) {
        byte[] bytes = FactuurwerkJson.compact().writeBytes(sample.format(), sample.value());

        assertThat(bytes).doesNotContain('\n');
        assertThat(FactuurwerkJson.compact().read(sample.format(), bytes)).isEqualTo(Parsed.valid(sample.value()));
    }

    /** Its words are then those of this release; nothing is added to what it states. */
    @Test
    void reads_a_document_of_before_that_kept_no_words_and_writes_it_as_it_was() {
        String text = Samples.write(new Sample<>("credit-note", JsonFormat.CREDIT_NOTE, Samples.creditNote()));
        String before = text.replaceFirst(",\\s*\"wordings\": \\{[^}]*}", "");

        CreditNote read =
                FactuurwerkJson.pretty().read(JsonFormat.CREDIT_NOTE, before).orThrow();

        assertThat(before).isNotEqualTo(text);
        assertThat(read.header().statedWordings()).isEmpty();
        assertThat(read.content()).isEqualTo(Samples.creditNote().content());
        assertThat(FactuurwerkJson.pretty().write(JsonFormat.CREDIT_NOTE, read)).isEqualTo(before);
    }

    /** What {@link ViewsTest} shows, and the schema tests too. */
    static Report report() {
        return Report.of(
                JsonRules.CHOICE.at(
                        Location.of("/lines/3/vat/category", "BT-151"),
                        Map.of("value", "\uD800X", "choices", "S, Z", "line", 3, "column", 14)),
                warning(),
                JsonRules.MORE.at(Location.whole(), Map.of("count", 5, "limit", 100)));
    }

    static Finding warning() {
        return RuleDescription.of(
                        "FW-JSON-FORMAT",
                        Severity.WARNING,
                        LawReference.of("Wet OB 1968", "35a", "1", "b"),
                        JsonRules.TEXTS)
                .at(Location.whole(), Map.of("value", "a", "expected", "b"));
    }

    static String golden(String file, String now) {
        Path path = Path.of("src/test/resources/nl/factuurwerk/json/golden", file + ".json");
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, now);
            }
            return Files.readString(path);
        } catch (IOException e) {
            throw new AssertionError("No golden file " + path + "; -Dgolden.update=true writes it", e);
        }
    }
}
