package nl.factuurwerk.hours;

import java.util.List;
import java.util.Map;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.RuleDescription;
import nl.factuurwerk.rule.Severity;
import nl.factuurwerk.text.TextBundle;

/** What can be wrong with a row of hours that is read, with an hour that is changed, and with one that is to be billed. */
public final class HoursRules {

    private static final TextBundle TEXTS = TextBundle.beside(HoursRules.class, "findings");

    static final RuleDescription EMPLOYEE_MISSING = rule("HOURS-EMPLOYEE-MISSING");
    static final RuleDescription EMPLOYEE_UNKNOWN = rule("HOURS-EMPLOYEE-UNKNOWN");
    static final RuleDescription CUSTOMER_MISSING = rule("HOURS-CUSTOMER-MISSING");
    static final RuleDescription CUSTOMER_UNKNOWN = rule("HOURS-CUSTOMER-UNKNOWN");
    static final RuleDescription DATE = rule("HOURS-DATE");
    static final RuleDescription TIME = rule("HOURS-TIME");
    static final RuleDescription START_MISSING = rule("HOURS-START-MISSING");
    static final RuleDescription END = rule("HOURS-END");
    static final RuleDescription DURATION = rule("HOURS-DURATION");
    static final RuleDescription DURATION_RANGE = rule("HOURS-DURATION-RANGE");
    static final RuleDescription BILLABLE = rule("HOURS-BILLABLE");
    static final RuleDescription TEXT = rule("HOURS-TEXT");
    static final RuleDescription LENGTH = rule("HOURS-LENGTH");
    static final RuleDescription ID = rule("HOURS-ID");
    static final RuleDescription CHANGED = rule("HOURS-CHANGED");
    static final RuleDescription AGREEMENT = rule("HOURS-AGREEMENT");
    static final RuleDescription RATE = rule("HOURS-RATE");
    static final RuleDescription CURRENCY = rule("HOURS-CURRENCY");
    static final RuleDescription NAME = rule("HOURS-NAME");
    static final RuleDescription OVERLAP = RuleDescription.of("HOURS-OVERLAP", Severity.WARNING, TEXTS);
    static final RuleDescription GAP = RuleDescription.of("HOURS-GAP", Severity.NOTICE, TEXTS);
    static final RuleDescription BILLED = rule("HOURS-BILLED");
    static final RuleDescription ENDED = rule("HOURS-ENDED");
    static final RuleDescription UNKNOWN = rule("HOURS-UNKNOWN");
    static final RuleDescription APPROVED = rule("HOURS-APPROVED");
    static final RuleDescription LOCKED = rule("HOURS-LOCKED");
    static final RuleDescription RATE_LOCKED = rule("HOURS-RATE-LOCKED");
    static final RuleDescription SUBMITTED = rule("HOURS-SUBMITTED");
    static final RuleDescription NOT_SUBMITTED = rule("HOURS-NOT-SUBMITTED");
    static final RuleDescription NOT_APPROVED = rule("HOURS-NOT-APPROVED");
    static final RuleDescription UNAPPROVED = rule("HOURS-UNAPPROVED");
    static final RuleDescription RETAINER = rule("HOURS-RETAINER");
    static final RuleDescription TIMESHEET = rule("HOURS-TIMESHEET");

    private HoursRules() {}

    /**
     * Returns every rule that hours are held against.
     *
     * @return the descriptions, those of reading first
     */
    public static List<RuleDescription> descriptions() {
        return List.of(
                EMPLOYEE_MISSING,
                EMPLOYEE_UNKNOWN,
                CUSTOMER_MISSING,
                CUSTOMER_UNKNOWN,
                DATE,
                TIME,
                START_MISSING,
                END,
                DURATION,
                DURATION_RANGE,
                BILLABLE,
                TEXT,
                LENGTH,
                ID,
                CHANGED,
                AGREEMENT,
                RATE,
                CURRENCY,
                NAME,
                OVERLAP,
                GAP,
                BILLED,
                ENDED,
                UNKNOWN,
                APPROVED,
                LOCKED,
                RATE_LOCKED,
                SUBMITTED,
                NOT_SUBMITTED,
                NOT_APPROVED,
                UNAPPROVED,
                RETAINER,
                TIMESHEET);
    }

    /**
     * Says that an entry is billed, and does not change any more.
     *
     * @param entry the entry
     * @return the finding, {@code HOURS-BILLED}
     */
    public static Finding billed(TimeEntry entry) {
        return of(BILLED, entry);
    }

    /**
     * Says that an entry does not count any more.
     *
     * @param entry the entry
     * @return the finding, {@code HOURS-ENDED}
     */
    public static Finding ended(TimeEntry entry) {
        return of(ENDED, entry);
    }

    /**
     * Says that there is no such entry.
     *
     * @param entry its identity
     * @return the finding, {@code HOURS-UNKNOWN}
     */
    public static Finding unknown(Id<TimeEntry> entry) {
        return UNKNOWN.at(Location.of("entries[" + entry + "]"), Map.of("entry", entry));
    }

    private static Finding of(RuleDescription rule, TimeEntry entry) {
        return rule.at(Location.of("entries[" + entry.id() + "]"), Map.of("entry", entry.id(), "date", entry.date()));
    }

    private static RuleDescription rule(String id) {
        return RuleDescription.of(id, Severity.ERROR, TEXTS);
    }
}
