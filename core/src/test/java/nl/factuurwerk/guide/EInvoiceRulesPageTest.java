package nl.factuurwerk.guide;

import static nl.factuurwerk.text.Language.DUTCH;
import static nl.factuurwerk.text.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.factuurwerk.compliance.en16931.EInvoiceProfile;
import nl.factuurwerk.compliance.en16931.EInvoiceRules;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.RuleId;
import org.junit.jupiter.api.Test;

/** The page {@code docs/guide/e-invoice-rules.md} is what the books of rules of e-invoices say of themselves. */
class EInvoiceRulesPageTest {

    private static final Path PAGE = Path.of("../docs/guide/e-invoice-rules.md");

    private static final String HEAD = """
            # Rules of electronic invoices

            What `EInvoiceRules.of(profile)` holds a document against: the rules of EN 16931, and those that a profile adds. Ids,
            weights and tolerances are those of the official rules. An *error* makes an e-invoice that no receiver has to take; a
            *warning* one that some would rather have otherwise. `{...}` stands for what a finding quotes.

            This page is written by a test, `EInvoiceRulesPageTest`; `-Dgolden.update=true` writes it anew.
            """;

    private static String page() {
        StringBuilder page = new StringBuilder(HEAD);
        List<RuleDescription> standard = rules(EInvoiceProfile.EN16931);
        page.append(chapter("EN 16931, in every profile", standard));
        Set<RuleId> known = standard.stream().map(RuleDescription::id).collect(Collectors.toSet());
        page.append(chapter("NLCIUS", added(EInvoiceProfile.NLCIUS, known)));
        page.append(chapter("Peppol BIS Billing 3", added(EInvoiceProfile.PEPPOL, known)));
        return page.toString();
    }

    private static List<RuleDescription> added(EInvoiceProfile profile, Set<RuleId> known) {
        return rules(profile).stream().filter(rule -> !known.contains(rule.id())).toList();
    }

    private static List<RuleDescription> rules(EInvoiceProfile profile) {
        return EInvoiceRules.of(profile).catalogue().rules();
    }

    private static String chapter(String title, List<RuleDescription> rules) {
        StringBuilder chapter = new StringBuilder("\n## " + title + "\n\n");
        chapter.append("| rule | weight | English | Nederlands |\n|---|---|---|---|\n");
        for (RuleDescription rule : rules) {
            chapter.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s. %s | %s. %s |%n",
                    rule.id(),
                    rule.severity().name().toLowerCase(Locale.ROOT),
                    rule.text().in(ENGLISH),
                    rule.hint().in(ENGLISH),
                    rule.text().in(DUTCH),
                    rule.hint().in(DUTCH)));
        }
        return chapter.toString();
    }

    @Test
    void the_page_says_what_the_rules_say() throws IOException {
        String page = page().replace("\r\n", "\n");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("-Dgolden.update=true writes it anew")
                .exists()
                .content()
                .isEqualTo(page);
    }
}
