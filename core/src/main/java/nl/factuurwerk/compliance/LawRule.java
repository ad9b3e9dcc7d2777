package nl.factuurwerk.compliance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.factuurwerk.invoice.content.InvoiceContent;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.LawReference;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Rule;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.rule.Validity;
import nl.factuurwerk.text.Message;
import nl.factuurwerk.text.TextBundle;

/**
 * One rule, of law or of good practice, in the order in which an article reads: what it rests on, where it applies, what it
 * demands.
 */
final class LawRule implements Rule<InvoiceContent> {

    static final TextBundle TEXTS = TextBundle.beside(LawRule.class, "findings");

    private final RuleDescription description;
    private final Predicate<InvoiceContent> applies;
    private final Demand<InvoiceContent> demand;

    private LawRule(RuleDescription description, Predicate<InvoiceContent> applies, Demand<InvoiceContent> demand) {
        this.description = description;
        this.applies = applies;
        this.demand = demand;
    }

    /** Starts a rule that applies to every document, demands nothing yet, and forbids to issue what breaks it. */
    static LawRule law(String id, LawReference law) {
        return law(id, Severity.ERROR, law);
    }

    /** Starts a rule of a given weight. */
    static LawRule law(String id, Severity severity, LawReference law) {
        return new LawRule(RuleDescription.of(id, severity, law, TEXTS), content -> true, (content, unmet) -> {});
    }

    /** Starts a rule of good practice. */
    static LawRule house(String id) {
        return new LawRule(RuleDescription.of(id, Severity.WARNING, TEXTS), content -> true, (content, unmet) -> {});
    }

    /** Says when the rule is in force; a document that does not say the day that decides is not asked. */
    LawRule during(Validity validity) {
        Predicate<InvoiceContent> inForce = content ->
                day(validity.by(), content).filter(validity.days()::contains).isPresent();
        return new LawRule(description.during(validity), applies.and(inForce), demand);
    }

    private static Optional<LocalDate> day(Validity.Moment moment, InvoiceContent content) {
        return switch (moment) {
            case ISSUE -> content.issueDate();
            case SUPPLY -> SupplyDays.first(content);
        };
    }

    /** Narrows where the rule applies. */
    LawRule where(Predicate<InvoiceContent> condition) {
        return new LawRule(description, applies.and(condition), demand);
    }

    /** Says what the rule demands. */
    LawRule demands(Demand<InvoiceContent> demand) {
        return new LawRule(description, applies, demand);
    }

    @Override
    public RuleDescription description() {
        return description;
    }

    @Override
    public void check(InvoiceContent content, Consumer<Finding> findings) {
        if (applies.test(content)) {
            Demand.Unmet unmet = (where, values) -> findings.accept(description.at(where, named(where, values)));
            demand.check(content, unmet);
        }
    }

    /** Adds {@code field}: the name of the term, and of the part that it lies in where there are several. */
    private static Map<String, Object> named(Location where, Map<String, ?> values) {
        Map<String, Object> named = new HashMap<>(values);
        Object part = named.remove(Demand.PART);
        if (!where.term().isEmpty()) {
            Message name = TEXTS.message(where.term());
            named.put(
                    "field", part == null ? name : TEXTS.message("field-of", Map.of("name", name, Demand.PART, part)));
        }
        return named;
    }

    @Override
    public String toString() {
        return description.id().toString();
    }
}
