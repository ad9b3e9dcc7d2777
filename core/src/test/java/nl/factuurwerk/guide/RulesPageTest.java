package nl.factuurwerk.guide;

import static nl.factuurwerk.text.Language.DUTCH;
import static nl.factuurwerk.text.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.factuurwerk.Offices;
import nl.factuurwerk.compliance.HouseRules;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.Message;
import org.junit.jupiter.api.Test;

/** The page {@code docs/guide/rules.md} is what an office with all rules says of them. */
class RulesPageTest {

    private static final Path PAGE = Path.of("../docs/guide/rules.md");

    private static final String HEAD = """
            # Rules

            Everything that an invoice is held against, as `office.rules()` gives it. An *error* forbids to issue; a *warning* is
            worth a look. Ids are stable: once published, an id is never given to another rule. `{...}` stands for what a finding
            quotes. A rule without days is in force on every day; where one has days, it says which day of the document decides.

            This page is written by a test, `RulesPageTest`; `-Dgolden.update=true` writes it anew.
            """;

    /** What is asked for, done or typed in says by itself what it is. */
    private static final List<String> ASKED_FOR = List.of(
            "DRAFT-",
            "FW-",
            "CREDIT-",
            "NUM-",
            "ADOPT-",
            "FACT-",
            "AMEND-",
            "BILLING-",
            "RECV-",
            "DUN-",
            "SEND-",
            "PLAN-",
            "PURCHASE-",
            "LEAVE-",
            "HOURS-",
            "PROJECT-",
            "TRAVEL-",
            "OUTLAY-",
            "EXPENSE-",
            "WORKTIME-",
            "ORDER-",
            "QUOTE-",
            "CLAIM-",
            "LETTER-");

    /** Which rules stand in which chapter; the first that fits. */
    private static final Map<String, Predicate<String>> CHAPTERS = chapters();

    private static Map<String, Predicate<String>> chapters() {
        Map<String, Predicate<String>> chapters = new LinkedHashMap<>();
        chapters.put("Dutch law", id -> id.startsWith("NL-"));
        chapters.put("Good practice, for hosts that want it", id -> id.startsWith("HOUSE-"));
        chapters.put("Orders of the customer", id -> id.startsWith("PO-"));
        chapters.put("The act of issuing", id -> id.startsWith("ISSUE-"));
        chapters.put("Credits", id -> id.startsWith("CREDIT-"));
        chapters.put("Numbers", id -> id.startsWith("NUM-"));
        chapters.put("Taking over", id -> id.startsWith("ADOPT-"));
        chapters.put("What happens to an invoice", id -> id.startsWith("FACT-"));
        chapters.put("Changes of issued invoices", id -> id.startsWith("AMEND-"));
        chapters.put("Sending", id -> id.startsWith("SEND-"));
        chapters.put("Money", id -> id.startsWith("RECV-"));
        chapters.put("Reminders", id -> id.startsWith("DUN-"));
        chapters.put("Billing", id -> id.startsWith("BILLING-"));
        chapters.put("Invoices of others", id -> id.startsWith("PURCHASE-"));
        chapters.put("Plans", id -> id.startsWith("PLAN-"));
        chapters.put("Hours", id -> id.startsWith("HOURS-"));
        chapters.put("Projects", id -> id.startsWith("PROJECT-"));
        chapters.put("Working time", id -> id.startsWith("WORKTIME-"));
        chapters.put("Trips and expenses", id -> id.startsWith("OUTLAY-"));
        chapters.put("Travel", id -> id.startsWith("TRAVEL-"));
        chapters.put("Expenses", id -> id.startsWith("EXPENSE-"));
        chapters.put("Claims", id -> id.startsWith("CLAIM-"));
        chapters.put("Fourteen-day letters", id -> id.startsWith("LETTER-"));
        chapters.put("Leave", id -> id.startsWith("LEAVE-"));
        chapters.put("What is typed in", id -> true);
        return chapters;
    }

    private static List<RuleDescription> rules() {
        return Offices.office().rules(HouseRules.all()).build().rules().rules();
    }

    private static String page() {
        StringBuilder page = new StringBuilder(HEAD);
        List<RuleDescription> left = new ArrayList<>(rules());
        CHAPTERS.forEach((title, belongs) -> {
            page.append("\n## ").append(title).append('\n');
            List<RuleDescription> chapter = left.stream()
                    .filter(rule -> belongs.test(rule.id().value()))
                    .sorted(Comparator.comparing(RuleDescription::id))
                    .toList();
            left.removeAll(chapter);
            chapter.forEach(rule -> page.append(section(rule)));
        });
        return page.toString();
    }

    private static String section(RuleDescription rule) {
        StringBuilder section = new StringBuilder("\n### " + rule.id() + "\n\n");
        section.append("| ")
                .append(rule.severity().name().toLowerCase(Locale.ROOT))
                .append(" | English | Nederlands |\n|---|---|---|\n");
        rule.law()
                .ifPresent(law -> section.append(row("Law", Optional.of(law.in(ENGLISH)), Optional.of(law.in(DUTCH)))));
        section.append(row("In force", rule.validityIn(ENGLISH), rule.validityIn(DUTCH)));
        section.append(row("Applies to", words(rule.applies(), ENGLISH), words(rule.applies(), DUTCH)));
        section.append(
                row("Finding", words(Optional.of(rule.text()), ENGLISH), words(Optional.of(rule.text()), DUTCH)));
        section.append(row("Hint", words(Optional.of(rule.hint()), ENGLISH), words(Optional.of(rule.hint()), DUTCH)));
        section.append(row("Source", words(rule.source(), ENGLISH), words(rule.source(), DUTCH)));
        return section.toString();
    }

    private static Optional<String> words(Optional<Message> message, Language language) {
        return message.map(it -> it.in(language).replace("|", "\\|"));
    }

    private static String row(String label, Optional<String> english, Optional<String> dutch) {
        return english.isEmpty() ? "" : "| " + label + " | " + english.get() + " | " + dutch.orElseThrow() + " |\n";
    }

    @Test
    void the_page_says_what_the_rules_say() throws IOException {
        String page = page();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("-Dgolden.update=true writes it anew")
                .exists()
                .content()
                .isEqualTo(page);
    }

    @Test
    void every_rule_but_those_on_what_is_asked_for_or_typed_in_says_of_what_it_is_asked() {
        assertThat(rules().stream()
                        .filter(rule -> rule.applies().isEmpty())
                        .map(rule -> rule.id().value()))
                .isNotEmpty()
                .allMatch(id -> ASKED_FOR.stream().anyMatch(id::startsWith));
    }

    @Test
    void every_rule_on_what_is_done_with_invoices_is_on_it() throws IOException {
        Path published = Path.of("src/test/resources/nl/factuurwerk/rule/published-rules.txt");

        assertThat(Files.readAllLines(published).stream()
                        .filter(id -> !id.endsWith(" withdrawn"))
                        .filter(id -> Stream.of(
                                        "NUM-",
                                        "ADOPT-",
                                        "FACT-",
                                        "AMEND-",
                                        "BILLING-",
                                        "SEND-",
                                        "RECV-",
                                        "DUN-",
                                        "ISSUE-",
                                        "CREDIT-",
                                        "PURCHASE-")
                                .anyMatch(id::startsWith)))
                .isSubsetOf(rules().stream().map(rule -> rule.id().value()).toList());
    }
}
