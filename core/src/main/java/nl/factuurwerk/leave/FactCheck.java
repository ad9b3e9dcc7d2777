package nl.factuurwerk.leave;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.time.Hours;

/** What stands in the way of a fact. */
final class FactCheck {

    private static final Location HOURS = Location.of("hours");
    private static final Location DAY = Location.of("day");
    private static final Location FROM = Location.of("from");
    private static final Location LOT = Location.of("lot");
    private static final Location TO = Location.of("to");

    private final LeaveFile file;

    private FactCheck(LeaveFile file) {
        this.file = file;
    }

    static Report of(LeaveFile file, LeaveFact fact) {
        FactCheck check = new FactCheck(file);
        Report kind = check.kind(fact);
        return kind.hasErrors()
                ? kind
                : switch (fact) {
                    case LeaveFact.PaidOut paid -> check.paid(paid);
                    case LeaveFact.Converted converted -> check.converted(converted);
                    default -> kind;
                };
    }

    /** A kind that there is not would stop every balance from being worked out. */
    private Report kind(LeaveFact fact) {
        return switch (fact) {
            case LeaveFact.Granted granted ->
                granted.usable().end().isPresent()
                        ? kind(granted.lot().kind(), granted.day(), LOT)
                        : lot(granted.lot(), LOT);
            case LeaveFact.Corrected corrected -> lot(corrected.lot(), LOT);
            case LeaveFact.Extended extended -> lot(extended.lot(), LOT);
            case LeaveFact.Taken taken -> pool(taken.from(), taken.day());
            case LeaveFact.PaidOut paid -> pool(paid.from(), paid.day());
            case LeaveFact.Converted converted ->
                pool(converted.from(), converted.day()).plus(lot(converted.to(), TO));
            default -> Report.empty();
        };
    }

    private Report lot(LotKey lot, Location where) {
        return kind(lot.kind(), LocalDate.of(lot.year(), Month.DECEMBER, 31), where);
    }

    private Report kind(String code, LocalDate day, Location where) {
        return file.policy().kinds().has(code, day) ? Report.empty() : unknown(code, where);
    }

    private Report pool(String from, LocalDate day) {
        return file.policy().kinds().hasPool(from, day) ? Report.empty() : unknown(from, FROM);
    }

    private static Report unknown(String code, Location where) {
        return Report.of(LeaveRules.KIND.at(where, Map.of("from", code)));
    }

    private Report paid(LeaveFact.PaidOut paid) {
        LocalDate day = paid.day();
        boolean end = paid.payment() == LeaveFact.Payment.END;
        if (end && file.employee().termsOn(day.plusDays(1)).isPresent()) {
            return Report.of(LeaveRules.PAYOUT.at(DAY, Map.of("day", day)));
        }
        Hours missing = file.with(paid)
                .ledger(day)
                .everOwed()
                .minus(file.ledger(day).everOwed())
                .min(paid.hours());
        if (!missing.isPositive()) {
            return Report.empty();
        }
        Hours there = paid.hours().minus(missing);
        return Report.of(
                end
                        ? LeaveRules.PAYOUT_HOURS.at(HOURS, Map.of("hours", paid.hours(), "there", there))
                        : LeaveRules.SALE.at(HOURS, Map.of("hours", paid.hours(), "sellable", there)));
    }

    private Report converted(LeaveFact.Converted converted) {
        LocalDate day = converted.day();
        Hours there = file.with(converted)
                .ledger(day)
                .everConverted()
                .minus(file.ledger(day).everConverted());
        return there.compareTo(converted.hours()) < 0
                ? Report.of(LeaveRules.CONVERSION.at(
                        HOURS, Map.of("hours", converted.hours(), "there", there, "from", converted.from())))
                : Report.empty();
    }
}
