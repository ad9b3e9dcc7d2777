package nl.factuurwerk.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.factuurwerk.text.Language;

/**
 * All findings of one look at something, in the order in which they were found. A report without errors is a pass, with
 * or without warnings.
 *
 * @param findings every finding
 */
public record Report(List<Finding> findings) {

    private static final Report EMPTY = new Report(List.of());

    /** Copies the findings. */
    public Report {
        findings = List.copyOf(findings);
    }

    /**
     * Returns the report without findings.
     *
     * @return a pass
     */
    public static Report empty() {
        return EMPTY;
    }

    /**
     * Makes a report of findings.
     *
     * @param findings the findings
     * @return the report
     */
    public static Report of(Finding... findings) {
        return new Report(List.of(findings));
    }

    /**
     * Collects what a check finds.
     *
     * @param check takes the place to put findings
     * @return the report
     */
    public static Report collect(Consumer<Consumer<Finding>> check) {
        List<Finding> found = new ArrayList<>();
        check.accept(found::add);
        return found.isEmpty() ? EMPTY : new Report(found);
    }

    /**
     * Tells whether anything forbids going on.
     *
     * @return whether there is a finding of severity {@link Severity#ERROR}
     */
    public boolean hasErrors() {
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether nothing was found at all.
     *
     * @return whether there is no finding of any severity
     */
    public boolean isEmpty() {
        return findings.isEmpty();
    }

    /**
     * Returns the findings that forbid going on.
     *
     * @return the findings of severity {@link Severity#ERROR}
     */
    public List<Finding> errors() {
        return findings.stream().filter(f -> f.severity() == Severity.ERROR).toList();
    }

    /**
     * Tells whether a rule found something.
     *
     * @param rule the id of the rule
     * @return whether a finding has it
     */
    public boolean mentions(String rule) {
        return findings.stream().anyMatch(f -> f.id().value().equals(rule));
    }

    /**
     * Adds another report's findings behind these.
     *
     * @param other the other report
     * @return the report with both
     */
    public Report plus(Report other) {
        if (other.isEmpty()) {
            return this;
        }
        if (isEmpty()) {
            return other;
        }
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(other.findings);
        return new Report(all);
    }

    /**
     * Leaves out what is said twice: several checks may find the same gap, a constraint and a law for instance. Of
     * findings at one place with one weight under one article, the first stays.
     *
     * @return the report without repetition
     */
    public Report withoutRepetition() {
        record Saying(Location where, Severity severity, Optional<LawReference> law) {}
        Set<Saying> said = new HashSet<>();
        List<Finding> kept = findings.stream()
                .filter(f -> f.where().path().isEmpty() || said.add(new Saying(f.where(), f.severity(), f.law())))
                .toList();
        return kept.size() == findings.size() ? this : new Report(kept);
    }

    /**
     * Leaves out what lies within a part of the input, for instance because the whole part is missing and said to be.
     *
     * @param part the path of the part, for instance {@code buyer}
     * @return the report without findings at or below that path
     */
    public Report outside(String part) {
        return new Report(
                findings.stream().filter(f -> !lies(f.where().path(), part)).toList());
    }

    private static boolean lies(String path, String part) {
        return path.equals(part) || path.startsWith(part + ".");
    }

    /**
     * Returns this report as seen from one level up.
     *
     * @param parent the path of the part that was looked at
     * @return the report with longer paths
     */
    public Report within(String parent) {
        return isEmpty()
                ? this
                : new Report(findings.stream().map(f -> f.within(parent)).toList());
    }

    /**
     * Words all findings, one to a line.
     *
     * @param language the language
     * @return the lines, without a last line break
     */
    public String in(Language language) {
        return findings.stream().map(f -> f.in(language)).collect(Collectors.joining("\n"));
    }

    /** Words all findings in English as far as they have English texts, one to a line. */
    @Override
    public String toString() {
        return findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }
}
