package nl.factuurwerk.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An ordered set of rules over one kind of subject, which a host extends, and asks for a report. What is published of them
 * is its {@link #catalogue()}.
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

    /**
     * Leaves a rule out.
     *
     * @param id the stable id
     * @return the smaller book
     * @throws IllegalArgumentException if this book has no rule of that id
     */
    public RuleBook<T> without(String id) {
        Rule<T> left = known(id);
        return new RuleBook<>(rules.stream().filter(rule -> !rule.equals(left)).toList());
    }

    /**
     * Takes a rule more or less seriously.
     *
     * @param id the stable id
     * @param severity what a finding of that rule weighs from now on
     * @return the changed book
     * @throws IllegalArgumentException if this book has no rule of that id
     */
    public RuleBook<T> weighing(String id, Severity severity) {
        Rule<T> weighed = known(id);
        return new RuleBook<>(rules.stream()
                .map(rule -> rule.equals(weighed) ? ReweighedRule.of(rule, severity) : rule)
                .toList());
    }

    private Rule<T> known(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no rule " + id + " in this book"));
    }

    /**
     * Returns what is published of these rules.
     *
     * @return the descriptions, in the order of the rules
     */
    public RuleCatalogue catalogue() {
        return new RuleCatalogue(rules.stream().map(Rule::description).toList());
    }
}
