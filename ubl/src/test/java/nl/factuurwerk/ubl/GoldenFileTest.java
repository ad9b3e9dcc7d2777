package nl.factuurwerk.ubl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.factuurwerk.compliance.en16931.EInvoiceProfile;
import nl.factuurwerk.fixtures.Fixture;
import nl.factuurwerk.rule.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What becomes of each fixture in each profile: a file, which the official rules call valid, or why there is none.
 * Written anew with {@code -Dgolden.update=true}; then look at the difference.
 */
class GoldenFileTest {

    private static final Path FOLDER = Path.of("src/test/resources/nl/factuurwerk/ubl/golden");

    static Stream<Arguments> fixturesAndProfiles() {
        return Stream.of(Fixture.values())
                .filter(fixture -> fixture != Fixture.SIXTY_LINES)
                .flatMap(fixture -> Stream.of(EInvoiceProfile.values()).map(profile -> Arguments.of(fixture, profile)));
    }

    @ParameterizedTest
    @MethodSource("fixturesAndProfiles")
    void is_what_it_was(Fixture fixture, EInvoiceProfile profile) throws IOException {
        WriteResult result = UblWriter.of(profile).write(fixture.document());
        String name = (fixture + "-" + profile).toLowerCase(Locale.ROOT).replace('_', '-')
                + (result instanceof Written ? ".xml" : ".refused.txt");
        String text = switch (result) {
            case Written(UblFile file, var report) -> new String(file.bytes(), UTF_8) + "\n";
            case Refused(var report) ->
                report.errors().stream()
                        .map(each -> each.id() + " " + each.where() + "\n")
                        .collect(Collectors.joining());
        };
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name), text);
        }

        assertThat(golden(name)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("fixturesAndProfiles")
    void has_no_error_and_no_warning_that_was_not_announced(Fixture fixture, EInvoiceProfile profile) {
        if (UblWriter.of(profile).write(fixture.document()) instanceof Written(UblFile file, var report)) {
            assertThat(OfficialRules.of(profile).judge(file.bytes()))
                    .noneMatch(OfficialRules.Verdict::error)
                    .allMatch(verdict -> report.findings().stream()
                            .anyMatch(each -> each.severity() == Severity.WARNING
                                    && verdict.rule().equals(Optional.of(each.id().value()))));
        }
    }

    private static String golden(String name) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            return Files.readString(FOLDER.resolve(name));
        }
        try (InputStream resource = GoldenFileTest.class.getResourceAsStream("golden/" + name)) {
            assertThat(resource).as(name + " is missing").isNotNull();
            return new String(resource.readAllBytes(), UTF_8);
        }
    }
}
