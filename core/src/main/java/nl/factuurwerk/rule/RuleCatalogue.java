package nl.factuurwerk.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.factuurwerk.text.Language;

/**
 * What a host publishes of its rules: an ordered list of them, to be printed or looked up in.
 *
 * <pre>{@code
 * System.out.println(office.rules().in(Language.DUTCH));
 * // NL-34G, WARNING, art. 34g Wet OB
 * //   Geldt voor: Facturen met een leverdatum, ...
 * }</pre>
 *
 * @param rules the descriptions, in the order in which the rules are asked
 */
public record RuleCatalogue(List<RuleDescription> rules) {

    /**
     * Copies the rules and checks that no id occurs twice.
     *
     * @throws IllegalArgumentException if two rules have the same id
     */
    public RuleCatalogue {
        rules = List.copyOf(rules);
        Set<RuleId> seen = new HashSet<>();
        for (RuleDescription rule : rules) {
            if (!seen.add(rule.id())) {
                throw new IllegalArgumentException("Two rules have the id " + rule.id());
            }
        }
    }

    /**
     * Makes a catalogue of descriptions.
     *
     * @param rules the descriptions, in the order to print them in
     * @return the catalogue
     * @throws IllegalArgumentException if two rules have the same id
     */
    public static RuleCatalogue of(Collection<RuleDescription> rules) {
        return new RuleCatalogue(List.copyOf(rules));
    }

    /**
     * Puts another catalogue behind this one.
     *
     * @param more the other
     * @return both
     * @throws IllegalArgumentException if an id occurs twice
     */
    public RuleCatalogue plus(RuleCatalogue more) {
        List<RuleDescription> all = new ArrayList<>(rules);
        all.addAll(more.rules);
        return new RuleCatalogue(all);
    }

    /**
     * Finds a rule.
     *
     * @param id the stable id
     * @return what is published of it, or empty if there is none of that id
     */
    public Optional<RuleDescription> find(String id) {
        return rules.stream().filter(rule -> rule.id().value().equals(id)).findFirst();
    }

    /**
     * Words the whole catalogue.
     *
     * @param language the language
     * @return each rule as {@link RuleDescription#in} has it, an empty line between them
     * @throws nl.factuurwerk.text.MissingText if a rule has no texts in that language
     */
    public String in(Language language) {
        return rules.stream().map(rule -> rule.in(language)).collect(Collectors.joining("\n\n"));
    }
}
