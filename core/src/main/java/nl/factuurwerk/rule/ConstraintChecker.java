package nl.factuurwerk.rule;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.factuurwerk.text.PlainText;

/**
 * Holds objects against their Jakarta Validation constraints and words what is violated as findings, so that constraints
 * and {@linkplain Rule rules} end in one {@link Report}.
 *
 * <p>Each constraint names its rule by a payload with a {@link CitedRule}. The message of the constraint itself is never
 * used: the texts are the rule's, in which {@code {value}} is the value that was refused, every number among the
 * constraint's attributes, such as {@code {max}}, has its own name, and the one called value is {@code {limit}}. No
 * expression language is needed on the class path.
 *
 * <p>A refused number stays a number. Anything else is quoted as text: a finding never holds more than the start of what
 * somebody typed, nor a character of it that cannot be seen.
 *
 * <p>Safe for use by several threads if the validator is, which the specification asks.
 */
public final class ConstraintChecker {

    private final Validator validator;
    private final Map<String, RuleDescription> rules;

    private ConstraintChecker(Validator validator, Collection<RuleDescription> rules) {
        this.validator = Objects.requireNonNull(validator, "validator");
        this.rules = rules.stream()
                .collect(Collectors.toUnmodifiableMap(rule -> rule.id().value(), Function.identity()));
    }

    /**
     * Makes a checker on a validator of the host.
     *
     * @param validator finds the violations
     * @param rules every rule that a payload may cite
     * @return the checker
     * @throws IllegalStateException if an id occurs twice
     */
    public static ConstraintChecker of(Validator validator, Collection<RuleDescription> rules) {
        return new ConstraintChecker(validator, rules);
    }

    /**
     * Makes a checker on whatever Jakarta Validation provider is on the class path.
     *
     * @param rules every rule that a payload may cite
     * @return the checker
     * @throws IllegalStateException if an id occurs twice
     * @throws jakarta.validation.ValidationException if there is no provider
     */
    public static ConstraintChecker byDefault(Collection<RuleDescription> rules) {
        return new ConstraintChecker(defaultValidator(), rules);
    }

    /**
     * Makes a validator of whatever Jakarta Validation provider is on the class path, by annotations alone: no XML is
     * read and no message is interpolated. Finding the provider takes a while: make one and keep it.
     *
     * @return a validator
     * @throws jakarta.validation.ValidationException if there is no provider
     */
    public static Validator defaultValidator() {
        return Validation.byDefaultProvider()
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new Uninterpreted())
                .buildValidatorFactory()
                .getValidator();
    }

    /**
     * Holds an object, and all that it says is to be validated with it, against the constraints of a group.
     *
     * @param subject what to look at
     * @param group {@link Draft} or {@link Issue}
     * @return the findings, by path and then by rule
     * @throws IllegalStateException if a violated constraint cites no rule, or one that was not given to this checker
     */
    public Report check(Object subject, Class<? extends Draft> group) {
        List<Finding> findings = validator.validate(subject, group).stream()
                .map(this::finding)
                .sorted(Comparator.comparing(
                                (Finding finding) -> finding.where().path())
                        .thenComparing(Finding::id))
                .toList();
        return findings.isEmpty() ? Report.empty() : new Report(findings);
    }

    private Finding finding(ConstraintViolation<?> violation) {
        CitedRule cited = violation.getConstraintDescriptor().getPayload().stream()
                .map(payload -> payload.getAnnotation(CitedRule.class))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule is cited by " + violation));
        RuleDescription rule = rules.get(cited.value());
        if (rule == null) {
            throw new IllegalStateException("Rule " + cited.value() + " is not among those given, but cited by "
                    + violation.getConstraintDescriptor().getAnnotation());
        }
        return rule.at(Location.of(path(violation.getPropertyPath()), cited.term()), values(violation));
    }

    /** Writes the path without the nodes that stand for an Optional or an element of a list. */
    private static String path(Path nodes) {
        StringBuilder path = new StringBuilder();
        for (Path.Node node : nodes) {
            if (node.getIndex() != null) {
                path.append('[').append(node.getIndex()).append(']');
            } else if (node.getKey() != null) {
                path.append('[').append(node.getKey()).append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                path.append(path.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return path.toString();
    }

    private static Map<String, Object> values(ConstraintViolation<?> violation) {
        Map<String, Object> values = new HashMap<>();
        violation.getConstraintDescriptor().getAttributes().forEach((name, attribute) -> {
            if (attribute instanceof Number) {
                values.put(name.equals("value") ? "limit" : name, attribute);
            }
        });
        if (violation.getInvalidValue() != null) {
            Object refused = violation.getInvalidValue();
            values.put("value", refused instanceof Number ? refused : PlainText.quote(refused.toString()));
        }
        return values;
    }

    /** Leaves messages as they are: nobody reads them. */
    private static final class Uninterpreted implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
