package nl.factuurwerk.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An ordered set of rules over one kind of subject: the catalogue that a host reads, extends, and asks for a report.
 *
 * @param rules in the order in which they are asked
 * @param <T> what the rules look at
 */
public record RuleBook<T>(List<Rule<T>> rules) {

    /**
     * Copies the rules and checks that no id occurs twice.
     *
     * @throws IllegalArgumentException if two rules have the same id
     */
    public RuleBook {
        rules = List.copyOf(rules);
        Set<RuleId> seen = new HashSet<>();
        for (Rule<T> rule : rules) {
            if (!seen.add(rule.description().id())) {
                throw new IllegalArgumentException(
                        "Two rules have the id " + rule.description().id());
            }
        }
    }

    /**
     * Asks every rule.
     *
     * @param subject what to look at
     * @return all findings, in the order of the rules
     */
    public Report check(T subject) {
        return Report.collect(findings -> {
            for (Rule<T> rule : rules) {
                rule.check(subject, findings);
            }
        });
    }

    /**
     * Adds rules behind these.
     *
     * @param more the rules to add
     * @return the larger book
     * @throws IllegalArgumentException if an id occurs twice
     */
    public RuleBook<T> plus(List<Rule<T>> more) {
        List<Rule<T>> all = new ArrayList<>(rules);
        all.addAll(more);
        return new RuleBook<>(all);
    }

    /**
     * Finds a rule.
     *
     * @param id the stable id
     * @return the rule, or empty if this book has none of that id
     */
    public Optional<Rule<T>> find(String id) {
        return rules.stream()
                .filter(rule -> rule.description().id().value().equals(id))
                .findFirst();
    }
}
